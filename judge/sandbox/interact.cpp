#include "judge/sandbox/interact.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <vector>

#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/drain.hpp"

namespace judge {
namespace {

constexpr int kSpeakerPipe = 128 << 10;  // charged to who writes
constexpr int kListenerPipe = 1 << 20;   // charged to us
constexpr std::size_t kStep = 64 << 10;  // read from a speaker before the listener has taken it

Result<void> set_nonblocking(const UniqueFd& fd) {
  if (::fcntl(fd.get(), F_SETFL, O_NONBLOCK) != 0) return fail_errno("pipe");
  return {};
}

// A running side. We keep the ends of its pipes that it has too: nobody sees an end of file, or a
// broken pipe, before we want it.
class Side {
 public:
  static Result<Side> start(const Talker& talker, bool stdout_counts) {
    Side side;
    side.limits_ = talker.limits;
    side.stdout_counts_ = stdout_counts;
    JUDGE_TRY(side.in_, make_pipe(kListenerPipe));
    JUDGE_TRY(side.out_, make_pipe(kSpeakerPipe));
    JUDGE_TRY(side.error_, make_pipe(0));
    for (const UniqueFd* ours : {&side.in_.write_end, &side.out_.read_end, &side.error_.read_end}) {
      JUDGE_CHECK(set_nonblocking(*ours));
    }
    RunRequest request = talker.request;
    request.stdin_fd = side.in_.read_end.get();
    request.stdout_fd = side.out_.write_end.get();
    request.stderr_fd = side.error_.write_end.get();
    JUDGE_TRY(side.handle_, talker.sandbox->start(request, talker.limits));
    return side;
  }

  bool ended() const { return report_.has_value(); }
  const RunReport& report() const { return *report_; }
  int event_fd() const { return ended() ? -1 : handle_->event_fd(); }
  int out_fd() const { return out_.read_end.get(); }
  int error_fd() const { return error_.read_end.get(); }
  int in_fd() const { return in_.write_end.get(); }

  // Looks at the clocks when it is time to, and says when that is next.
  Clock::time_point check(Clock::time_point now) {
    if (ended()) return Clock::time_point::max();
    if (now >= check_at_) check_at_ = now + handle_->check();
    return check_at_;
  }
  void stop(EndCause cause) {
    if (!ended()) handle_->kill(cause);
  }
  Result<void> reap() {
    JUDGE_TRY(report_, handle_->wait());
    in_.read_end.reset();
    out_.write_end.reset();
    return {};
  }

  // Up to a step of its stdout; nothing when none is there now. Valid until the next call.
  std::string_view read_out() {
    static thread_local char room[kStep];
    const ssize_t n = ::read(out_.read_end.get(), room, kStep);
    const std::string_view bytes(room, static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    said_ += bytes.size();
    count();
    return bytes;
  }
  // Whether there was something.
  Result<bool> read_error() {
    JUDGE_TRY(const bool more, error_drain_.read_some(error_.read_end.get()));
    count();
    return more;
  }
  // Writes what the pipe takes and removes it from the bytes. A side that has ended takes all.
  void write_in(std::string& bytes) {
    if (ended()) return bytes.clear();
    const ssize_t n = ::write(in_.write_end.get(), bytes.data(), bytes.size());
    if (n > 0) bytes.erase(0, static_cast<std::size_t>(n));
  }
  void close_in() { in_.write_end.reset(); }

  Result<TalkEnd> finish() {
    for (bool more = true; more;) {
      JUDGE_TRY(more, read_error());
    }
    report_->output = {output()};
    if (is_over() && report_->cause == EndCause::exited) report_->cause = EndCause::output_limit;
    return TalkEnd{*report_, error_drain_.text()};
  }

 private:
  std::uint64_t output() const { return (stdout_counts_ ? said_ : 0) + error_drain_.size(); }
  bool is_over() const { return output() > limits_.output.count; }
  void count() {
    if (is_over()) stop(EndCause::output_limit);
  }

  RunLimits limits_;
  bool stdout_counts_ = true;
  Pipe in_, out_, error_;
  std::uint64_t said_ = 0;
  HeadAndTail error_drain_;
  Clock::time_point check_at_{};
  std::unique_ptr<RunHandle> handle_;  // after the pipes: it goes before them
  std::optional<RunReport> report_;
};

// One direction of the talk.
class Channel {
 public:
  Channel(Side& from, Side& to, char mark, Transcript* transcript)
      : from_(from), to_(to), mark_(mark), transcript_(transcript) {}

  // What to wait for: words of the speaker, or room at the listener while it holds some back.
  pollfd event() const {
    if (!held_.empty()) return {to_.in_fd(), POLLOUT, 0};
    return {closed_ ? -1 : from_.out_fd(), POLLIN, 0};
  }

  // Passes on what can be passed on now, but for a flood only a step of it: a speaker that never
  // pauses must not keep us from the clocks.
  void pass() {
    if (closed_) return;
    if (held_.empty()) {
      held_ = from_.read_out();
      if (transcript_ != nullptr) transcript_->add(mark_, held_);
      // Nobody can add to the pipe of a side that has ended.
      if (held_.empty() && from_.ended()) {
        to_.close_in();
        closed_ = true;
        return;
      }
    }
    to_.write_in(held_);
  }

  // After the end of both: what is still in the pipe, for the count and the record.
  void finish() {
    while (!closed_) pass();
  }

 private:
  Side &from_, &to_;
  char mark_;
  Transcript* transcript_;
  std::string held_;  // read, and not yet written
  bool closed_ = false;
};

}  // namespace

void Transcript::add(char side, std::string_view bytes) {
  std::string& begun = this->begun(side);
  while (!full_ && !bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    const bool is_whole = end != std::string_view::npos;
    begun += bytes.substr(0, std::min(end, kMost));
    bytes.remove_prefix(is_whole ? end + 1 : bytes.size());
    if (is_whole || begun.size() >= kMost) {
      add_line(side, begun);
      begun.clear();
    }
  }
}

void Transcript::add_line(char side, std::string_view line) {
  if (full_) return;
  text_ += side;
  text_ += escape_unsafe(line);
  full_ = text_.size() >= kMost;
  if (full_) {
    text_.resize(kMost);
    while (!text_.empty() && (static_cast<unsigned char>(text_.back()) & 0x80) != 0) {
      text_.pop_back();  // perhaps half of a character
    }
    text_ += "\n[...]";
  }
  text_ += '\n';
}

std::string Transcript::finish() {
  for (const char side : {'<', '>'}) {
    if (!begun(side).empty()) add_line(side, begun(side));
  }
  return std::move(text_);
}

Result<Interaction> interact(const Talker& validator_talker, const Talker& submission_talker,
                             const std::vector<int>& accept_codes, bool record) {
  JUDGE_CHECK(check_interrupt());
  JUDGE_TRY(Side validator, Side::start(validator_talker, false));
  JUDGE_TRY(Side submission, Side::start(submission_talker, true));
  Interaction result;
  Transcript transcript;
  Transcript* const recorder = record ? &transcript : nullptr;
  Channel questions(validator, submission, '<', recorder);
  Channel answers(submission, validator, '>', recorder);

  while (!validator.ended() || !submission.ended()) {
    const Clock::time_point now = Clock::now();
    const Clock::time_point next = std::min(validator.check(now), submission.check(now));
    pollfd events[] = {{submission.event_fd(), POLLIN, 0},
                       {validator.event_fd(), POLLIN, 0},
                       {submission.error_fd(), POLLIN, 0},
                       {validator.error_fd(), POLLIN, 0},
                       answers.event(),
                       questions.event(),
                       {interrupt_fd(), POLLIN, 0}};
    const timespec timeout = to_timespec(std::max<Duration>(next - now, Duration(0)));
    if (::ppoll(events, std::size(events), &timeout, nullptr) < 0 && errno != EINTR) {
      return fail_errno("poll");
    }
    if (interrupt_signal() != 0) return Failure(check_interrupt().error());  // both are killed
    // The submission first: when both have ended, neither has heard of the other's end, so what it
    // did is its own doing.
    if (events[0].revents != 0) JUDGE_CHECK(submission.reap());
    if (events[1].revents != 0) {
      result.validator_first = !submission.ended();
      JUDGE_CHECK(validator.reap());
      const RunReport& end = validator.report();
      const bool accepts = end.cause == EndCause::exited && end.signal == 0 &&
                           std::count(accept_codes.begin(), accept_codes.end(), end.exit_code) > 0;
      if (!accepts) submission.stop(EndCause::killed);
    }
    if (events[2].revents != 0) JUDGE_CHECK(submission.read_error());
    if (events[3].revents != 0) JUDGE_CHECK(validator.read_error());
    answers.pass();
    questions.pass();
  }
  answers.finish();
  questions.finish();
  JUDGE_TRY(result.validator, validator.finish());
  JUDGE_TRY(result.submission, submission.finish());
  result.transcript = transcript.finish();
  return result;
}

}  // namespace judge
