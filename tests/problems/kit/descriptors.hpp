#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

namespace kit {

// A file that holds `text` and is read from its start.
class TextFile {
 public:
  explicit TextFile(std::string_view text) : fd_(::memfd_create("text", MFD_CLOEXEC)) {
    if (::write(fd_, text.data(), text.size()) != static_cast<ssize_t>(text.size()) ||
        ::lseek(fd_, 0, SEEK_SET) != 0) {
      throw std::runtime_error("no file in memory");
    }
  }
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;
  ~TextFile() { ::close(fd_); }

  int fd() const { return fd_; }

  // All that is in the file now.
  std::string content() const {
    std::string text(static_cast<std::size_t>(::lseek(fd_, 0, SEEK_END)), '\0');
    if (::pread(fd_, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size())) {
      throw std::runtime_error("the file in memory cannot be read");
    }
    return text;
  }

 private:
  int fd_;
};

// The reading end of a pipe into which a thread writes `text`, at most `piece` bytes at a time.
class SlowPipe {
 public:
  SlowPipe(std::string text, std::size_t piece) {
    int ends[2];
    if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
    fd_ = ends[0];
    writer_ = std::thread([text = std::move(text), piece, to = ends[1]] {
      for (std::size_t at = 0; at < text.size();) {
        const ssize_t n = ::write(to, text.data() + at, std::min(piece, text.size() - at));
        if (n <= 0) break;
        at += static_cast<std::size_t>(n);
      }
      ::close(to);
    });
  }
  SlowPipe(const SlowPipe&) = delete;
  SlowPipe& operator=(const SlowPipe&) = delete;
  ~SlowPipe() {
    char rest[4096];  // a test that failed may have left some, for which the writer waits
    while (::read(fd_, rest, sizeof rest) > 0) {
    }
    writer_.join();
    ::close(fd_);
  }

  int fd() const { return fd_; }

 private:
  int fd_;
  std::thread writer_;
};

}  // namespace kit
