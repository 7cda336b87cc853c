#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "judge/base/fd.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

// What a program printed.
class Output {
 public:
  Output() = default;
  Output(Output&& other) noexcept { *this = std::move(other); }
  Output& operator=(Output&& other) noexcept;
  ~Output();

  std::string_view bytes() const {
    return as_expected_ ? expected_ : std::string_view(data_, size_);
  }
  // Whether these are exactly the bytes that were expected; bytes() then shows those.
  bool as_expected() const { return as_expected_; }
  // The same bytes as a file in memory, readable from the start.
  Result<UniqueFd> file() const;

  // A copy of bytes that came in another way: a file that the program wrote.
  static Output of(std::string_view bytes);

 private:
  friend class OutputDrain;
  char* data_ = nullptr;
  std::size_t size_ = 0, capacity_ = 0;
  std::string_view expected_;
  bool as_expected_ = false;
};

struct RunOutput {
  RunReport report;
  Output out;         // stdout, at most the output limit
  std::string error;  // head and tail of stderr
};

// start, drain, wait: runs the request to its end and takes its output. stdout_fd of the request is
// ignored; with a stderr_fd, stderr goes there, uncounted. A run over `limits.output` is stopped
// (EndCause::output_limit). While it streams, stdout is compared with `expected` (if there is any;
// it must outlive the output), and kept only from the first difference on. An Error of kind
// interrupted when the judge is interrupted meanwhile.
Result<RunOutput> run(Sandbox& sandbox, RunRequest request, const RunLimits& limits,
                      std::string_view expected = {});

// Does the work, and once more if the machine failed: a helper may have died under a run, and the
// next finds a new one.
template <class Work>
auto twice(const Work& work) -> decltype(work()) {
  auto result = work();
  if (!result && result.error().kind == ErrorKind::fault) result = work();
  return result;
}

}  // namespace judge
