#include "judge/sandbox/run.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr std::size_t kErrorKept = 32 << 10;  // of the head, and of the tail

// Takes what comes out of a pipe.
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

// Into a file in memory, without a copy in between.
class FileDrain final : public Drain {
 public:
  static Result<FileDrain> make() {
    FileDrain drain;
    drain.fd_ = UniqueFd(::memfd_create("output", MFD_CLOEXEC));
    if (!drain.fd_) return fail_errno("memfd");
    return drain;
  }
  FileDrain(FileDrain&& other) noexcept
      : Drain(other),
        fd_(std::move(other.fd_)),
        map_(std::exchange(other.map_, nullptr)),
        capacity_(std::exchange(other.capacity_, 0)) {}
  ~FileDrain() override {
    if (map_ != nullptr) ::munmap(map_, capacity_);
  }

  Result<bool> read_some(int fd) override {
    constexpr std::size_t kStep = 1 << 20;
    if (capacity_ - size_ < kStep / 4) JUDGE_CHECK(grow());
    const std::size_t n = read_into(fd, map_ + size_, capacity_ - size_);
    size_ += n;
    return n > 0;
  }

  // The file, cut to what was read, at its start.
  Result<UniqueFd> finish(Bytes at_most) {
    size_ = std::min(size_, at_most.count);
    if (::ftruncate(fd_.get(), static_cast<off_t>(size_)) != 0) return fail_errno("memfd");
    return std::move(fd_);
  }

 private:
  FileDrain() = default;

  Result<void> grow() {
    const std::size_t wanted = std::max<std::size_t>(1 << 20, capacity_ * 2);
    if (::ftruncate(fd_.get(), static_cast<off_t>(wanted)) != 0) return fail_errno("memfd");
    void* map = map_ == nullptr
                    ? ::mmap(nullptr, wanted, PROT_READ | PROT_WRITE, MAP_SHARED, fd_.get(), 0)
                    : ::mremap(map_, capacity_, wanted, MREMAP_MAYMOVE);
    if (map == MAP_FAILED) return fail_errno("memfd");
    map_ = static_cast<char*>(map);
    capacity_ = wanted;
    return {};
  }

  UniqueFd fd_;
  char* map_ = nullptr;
  std::size_t capacity_ = 0;
};

// Keeps the head and the tail.
class HeadAndTail final : public Drain {
 public:
  Result<bool> read_some(int fd) override {
    char buffer[16 << 10];
    const std::size_t n = read_into(fd, buffer, sizeof buffer);
    size_ += n;
    const std::size_t to_head = std::min(n, kErrorKept - head_.size());
    head_.append(buffer, to_head);
    tail_.append(buffer + to_head, n - to_head);
    if (tail_.size() > 2 * kErrorKept) tail_.erase(0, tail_.size() - kErrorKept);
    return n > 0;
  }

  std::string text() const {
    if (tail_.size() <= kErrorKept && size_ == head_.size() + tail_.size()) return head_ + tail_;
    return head_ + "\n[...]\n" + tail_.substr(tail_.size() - kErrorKept);
  }

 private:
  std::string head_, tail_;
};

}  // namespace

Result<RunOutput> run(Sandbox& sandbox, RunRequest request, const RunLimits& limits) {
  JUDGE_CHECK(check_interrupt());
  JUDGE_TRY(Pipe out, make_pipe());
  JUDGE_TRY(Pipe error, make_pipe(0));
  JUDGE_TRY(FileDrain out_drain, FileDrain::make());
  HeadAndTail error_drain;
  for (const Pipe* pipe : {&out, &error}) {
    if (::fcntl(pipe->read_end.get(), F_SETFL, O_NONBLOCK) != 0) return fail_errno("pipe");
  }
  request.stdout_fd = out.write_end.get();
  request.stderr_fd = error.write_end.get();
  JUDGE_TRY(const std::unique_ptr<RunHandle> handle, sandbox.start(request, limits));
  out.write_end.reset();
  error.write_end.reset();

  pollfd events[4] = {{handle->event_fd(), POLLIN, 0},
                      {out.read_end.get(), POLLIN, 0},
                      {error.read_end.get(), POLLIN, 0},
                      {interrupt_fd(), POLLIN, 0}};
  Drain* const drains[2] = {&out_drain, &error_drain};
  bool over = false;
  while (true) {
    const Duration next = handle->check();
    const timespec timeout{next / std::chrono::seconds(1),
                           static_cast<long>((next % std::chrono::seconds(1)).count())};
    if (::ppoll(events, 4, &timeout, nullptr) < 0 && errno != EINTR) return fail_errno("poll");
    if (interrupt_signal() != 0) return Failure(check_interrupt().error());  // the handle kills it
    const bool ended = events[0].revents != 0;
    for (int i = 0; i < 2; ++i) {
      // After the end of the run nothing can be added: then until the pipe is empty.
      if (events[i + 1].revents == 0 && !ended) continue;
      bool more = true;
      do {
        JUDGE_TRY(more, drains[i]->read_some(events[i + 1].fd));
        if (!more && (events[i + 1].revents & POLLHUP) != 0) events[i + 1].fd = -1;
        over = out_drain.size() + error_drain.size() > limits.output.count;
      } while (more && !over);
    }
    if (over && !ended) handle->kill(EndCause::output_limit);
    if (ended || over) break;
  }

  RunOutput output;
  JUDGE_TRY(output.report, handle->wait());
  if (over && output.report.cause == EndCause::exited) {
    output.report.cause = EndCause::output_limit;
  }
  output.report.output = {out_drain.size() + error_drain.size()};
  JUDGE_TRY(output.out_fd, out_drain.finish(limits.output));
  JUDGE_TRY(output.out, MappedFile::of_fd(output.out_fd.get(), "output"));
  output.error = error_drain.text();
  return output;
}

}  // namespace judge
