#pragma once

#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <string>

#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

namespace judge {

// Takes what comes out of a pipe that does not block.
class Drain {
 public:
  virtual ~Drain() = default;
  // Reads once; false when nothing more is there.
  virtual Result<bool> read_some(int fd) = 0;
  std::uint64_t size() const { return size_; }

 protected:
  // The bytes that one read() left in the buffer; 0 when there are none now, or none ever.
  static std::size_t read_into(int fd, char* buffer, std::size_t room) {
    const ssize_t n = ::read(fd, buffer, room);
    return n > 0 ? static_cast<std::size_t>(n) : 0;
  }
  std::uint64_t size_ = 0;
};

// Keeps the head and the tail.
class HeadAndTail final : public Drain {
 public:
  Result<bool> read_some(int fd) override {
    char buffer[16 << 10];
    const std::size_t n = read_into(fd, buffer, sizeof buffer);
    size_ += n;
    const std::size_t to_head = std::min(n, kKept - head_.size());
    head_.append(buffer, to_head);
    tail_.append(buffer + to_head, n - to_head);
    if (tail_.size() > 2 * kKept) tail_.erase(0, tail_.size() - kKept);
    return n > 0;
  }

  std::string text() const {
    if (tail_.size() <= kKept && size_ == head_.size() + tail_.size()) return head_ + tail_;
    return head_ + "\n[...]\n" + tail_.substr(tail_.size() - kKept);
  }

 private:
  static constexpr std::size_t kKept = 32 << 10;  // of the head, and of the tail
  std::string head_, tail_;
};

inline timespec to_timespec(Duration time) {
  return {time / std::chrono::seconds(1),
          static_cast<long>((time % std::chrono::seconds(1)).count())};
}

}  // namespace judge
