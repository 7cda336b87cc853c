#include "judge/base/fd.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace judge {

void UniqueFd::reset(int fd) {
  if (fd_ >= 0) ::close(fd_);
  fd_ = fd;
}

Result<Pipe> make_pipe(int capacity) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return fail_errno("pipe");
  Pipe pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
  // Refused beyond the user's quota: the pipe is then slower, and as good.
  if (capacity > 0) (void)::fcntl(pipe.write_end.get(), F_SETPIPE_SZ, capacity);
  return pipe;
}

Result<UniqueFd> duplicate(int fd) {
  UniqueFd copy(::fcntl(fd, F_DUPFD_CLOEXEC, 3));
  if (!copy) return fail_errno("dup");
  return copy;
}

Result<void> write_all(int fd, std::string_view bytes, const std::string& place) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0) {
      if (errno == EINTR) continue;
      return fail_errno(place);
    }
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

Result<std::string> read_all(int fd, const std::string& place) {
  std::string bytes;
  std::size_t used = 0;
  while (true) {
    if (bytes.size() - used < 4096) bytes.resize(bytes.size() < 65536 ? 65536 : bytes.size() * 2);
    const ssize_t n = ::read(fd, bytes.data() + used, bytes.size() - used);
    if (n < 0) {
      if (errno == EINTR) continue;
      return fail_errno(place);
    }
    if (n == 0) break;
    used += static_cast<std::size_t>(n);
  }
  bytes.resize(used);
  return bytes;
}

}  // namespace judge
