#include "judge/sandbox/run.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "judge/base/file.hpp"
#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/drain.hpp"

namespace judge {
namespace {

// What waits in the pipe of stdout is charged to the program. A larger pipe is not much faster.
constexpr int kPipe = 128 << 10;

}  // namespace

// As long as what comes is what is expected, nothing is kept but its length.
class OutputDrain final : public Drain {
 public:
  explicit OutputDrain(std::string_view expected) {
    output_.expected_ = expected;
    output_.as_expected_ = !expected.empty();
  }

  Result<bool> read_some(int fd) override {
    constexpr std::size_t kStep = 128 << 10;
    std::size_t n = 0;
    if (output_.as_expected_) {
      static thread_local char room[kStep];
      n = read_into(fd, room, kStep);
      const std::string_view next = output_.expected_.substr(size_, n);
      if (next.size() != n || std::memcmp(next.data(), room, n) != 0) {
        output_.as_expected_ = false;
        JUDGE_CHECK(keep(output_.expected_.data(), size_));
        JUDGE_CHECK(keep(room, n));
      }
    } else {
      JUDGE_CHECK(make_room(kStep));
      n = read_into(fd, output_.data_ + output_.size_, kStep);
      output_.size_ += n;
    }
    size_ += n;
    return n > 0;
  }

  // All of it, or what was expected, or the first bytes of it.
  Result<Output> finish(Bytes at_most) {
    if (output_.as_expected_ && size_ != output_.expected_.size()) {
      output_.as_expected_ = false;
      JUDGE_CHECK(keep(output_.expected_.data(), size_));
    }
    output_.size_ = std::min<std::size_t>(output_.size_, at_most.count);
    return std::move(output_);
  }

 private:
  Result<void> make_room(std::size_t room) {
    if (output_.capacity_ - output_.size_ >= room) return {};
    const std::size_t wanted = std::max(output_.size_ + room, output_.capacity_ * 2);
    void* const grown = std::realloc(output_.data_, wanted);
    if (grown == nullptr) return fail_errno("output");
    output_.data_ = static_cast<char*>(grown);
    output_.capacity_ = wanted;
    return {};
  }
  Result<void> keep(const char* bytes, std::size_t count) {
    if (count == 0) return {};
    JUDGE_CHECK(make_room(count));
    std::memcpy(output_.data_ + output_.size_, bytes, count);
    output_.size_ += count;
    return {};
  }

  Output output_;
};

Output& Output::operator=(Output&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  std::swap(capacity_, other.capacity_);
  std::swap(expected_, other.expected_);
  std::swap(as_expected_, other.as_expected_);
  return *this;
}

Output::~Output() { std::free(data_); }

Output Output::of(std::string_view bytes) {
  Output output;
  if (bytes.empty()) return output;
  output.data_ = static_cast<char*>(std::malloc(bytes.size()));
  if (output.data_ == nullptr) throw std::bad_alloc();
  std::memcpy(output.data_, bytes.data(), bytes.size());
  output.size_ = output.capacity_ = bytes.size();
  return output;
}

Result<UniqueFd> Output::file() const { return memory_file(bytes()); }

Result<RunOutput> run(Sandbox& sandbox, RunRequest request, const RunLimits& limits,
                      std::string_view expected) {
  JUDGE_CHECK(check_interrupt());
  JUDGE_TRY(Pipe out, make_pipe(kPipe));
  JUDGE_TRY(Pipe error, make_pipe(0));
  OutputDrain out_drain(expected);
  HeadAndTail error_drain;
  for (const Pipe* pipe : {&out, &error}) {
    if (::fcntl(pipe->read_end.get(), F_SETFL, O_NONBLOCK) != 0) return fail_errno("pipe");
  }
  request.stdout_fd = out.write_end.get();
  if (request.stderr_fd < 0) request.stderr_fd = error.write_end.get();
  JUDGE_TRY(const std::unique_ptr<RunHandle> handle, sandbox.start(request, limits));
  out.write_end.reset();
  error.write_end.reset();

  // Most runs end soon and print little: for the first moment only the end is worth waking up for.
  // What is printed meanwhile waits in the pipe, if it fits.
  constexpr Duration kPatience = std::chrono::milliseconds(2);
  const auto impatient_at = Clock::now() + kPatience;
  bool patient = expected.size() <= kPipe;

  pollfd events[4] = {{handle->event_fd(), POLLIN, 0},
                      {interrupt_fd(), POLLIN, 0},
                      {out.read_end.get(), POLLIN, 0},
                      {error.read_end.get(), POLLIN, 0}};
  Drain* const drains[2] = {&out_drain, &error_drain};
  bool over = false;
  while (true) {
    Duration next = handle->check();
    if (patient) next = std::min(next, kPatience);
    const timespec timeout = to_timespec(next);
    if (::ppoll(events, patient ? 2 : 4, &timeout, nullptr) < 0 && errno != EINTR) {
      return fail_errno("poll");
    }
    if (interrupt_signal() != 0) return Failure(check_interrupt().error());  // the handle kills it
    const bool ended = events[0].revents != 0;
    for (int i = 0; i < 2; ++i) {
      // Once between two looks at the clocks: a program that never lets its pipe run dry must not
      // keep us from them. After its end nothing can be added: then until the pipe is empty.
      pollfd& event = events[2 + i];
      if (event.fd < 0 || (event.revents == 0 && !ended)) continue;
      bool more = true;
      do {
        JUDGE_TRY(more, drains[i]->read_some(event.fd));
        if (!more && (event.revents & POLLHUP) != 0) event.fd = -1;
        over = out_drain.size() + error_drain.size() > limits.output.count;
      } while (ended && more && !over);
    }
    if (over && !ended) handle->kill(EndCause::output_limit);
    if (ended || over) break;
    patient = patient && Clock::now() < impatient_at;
  }

  RunOutput output;
  JUDGE_TRY(output.report, handle->wait());
  if (over && output.report.cause == EndCause::exited) {
    output.report.cause = EndCause::output_limit;
  }
  output.report.output = {out_drain.size() + error_drain.size()};
  JUDGE_TRY(output.out, out_drain.finish(limits.output));
  output.error = error_drain.text();
  return output;
}

}  // namespace judge
