#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace judge {

// What kind of trouble an Error is. The exit code and the `code` of judge.error/1 follow from it.
enum class ErrorKind {
  usage,         // a flag or an argument is wrong, or an option lifts the refusal
  not_found,     // no such problem, file or submission
  fault,         // the machine's or the package's fault: a judge error
  missing_tool,  // a needed tool or device is not on this machine
  interrupted,   // SIGINT or SIGTERM arrived
};

// The machine's, the package's or the caller's fault; never a submission's: a wrong answer, a crash
// or a compile error is a result. `message` names the place and the reason, `hint` the way out.
struct Error {
  ErrorKind kind = ErrorKind::fault;
  std::string message;
  std::string hint = {};
};

using Failure = tl::unexpected<Error>;

// A value, or the reason why there is none.
template <class T>
struct [[nodiscard]] Result : tl::expected<T, Error> {
  using tl::expected<T, Error>::expected;
};

inline Failure fail(ErrorKind kind, std::string message, std::string hint = {}) {
  return Failure(Error{kind, std::move(message), std::move(hint)});
}
inline Failure fail(std::string message, std::string hint = {}) {
  return fail(ErrorKind::fault, std::move(message), std::move(hint));
}
// "place: reason", the reason taken from errno. Call it before anything else can change errno.
Failure fail_errno(const std::string& place, std::string hint = {});

}  // namespace judge

#define JUDGE_CONCAT_(a, b) a##b
#define JUDGE_CONCAT(a, b) JUDGE_CONCAT_(a, b)
#define JUDGE_TRY_(name, declaration, ...)                     \
  auto name = (__VA_ARGS__);                                   \
  if (!name) return ::judge::Failure(std::move(name).error()); \
  declaration = *std::move(name)

// JUDGE_TRY(const Problem problem, load_problem(path));  an Error returns to our caller from here.
#define JUDGE_TRY(declaration, ...) \
  JUDGE_TRY_(JUDGE_CONCAT(judge_try_, __LINE__), declaration, __VA_ARGS__)

// The same for a Result<void>.
#define JUDGE_CHECK(...)                                                       \
  do {                                                                         \
    auto judge_check = (__VA_ARGS__);                                          \
    if (!judge_check) return ::judge::Failure(std::move(judge_check).error()); \
  } while (false)
