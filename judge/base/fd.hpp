#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include "judge/base/result.hpp"

namespace judge {

// Owns a file descriptor and closes it.
class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept {
    if (this != &other) reset(std::exchange(other.fd_, -1));
    return *this;
  }
  ~UniqueFd() { reset(); }

  int get() const { return fd_; }
  int release() { return std::exchange(fd_, -1); }
  void reset(int fd = -1);
  explicit operator bool() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

struct Pipe {
  UniqueFd read_end, write_end;
};
// Both ends close on exec. `capacity` is asked for, not guaranteed (unprivileged users have a
// quota).
Result<Pipe> make_pipe(int capacity = 1 << 20);

Result<UniqueFd> duplicate(int fd);
Result<void> write_all(int fd, std::string_view bytes, const std::string& place);
Result<std::string> read_all(int fd, const std::string& place);

}  // namespace judge
