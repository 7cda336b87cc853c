#pragma once

#include <string>
#include <vector>

#include "judge/sandbox/sandbox.hpp"

namespace judge {

// One of two programs that talk. Its stdin and stdout in the request are ignored.
struct Talker {
  Sandbox* sandbox = nullptr;
  RunRequest request;
  RunLimits limits;
};

struct TalkEnd {
  RunReport report;
  std::string error;  // head and tail of stderr
};

struct Interaction {
  TalkEnd validator, submission;
  // The validator ended while the submission, which nothing told of it, was still running.
  bool validator_first = false;
  std::string transcript;  // see Transcript; empty unless it was asked for
};

// What two programs say to each other, in the order in which it was said: lines of the validator
// start with '<', lines of the submission with '>'. Bytes that are unsafe to print are escaped.
class Transcript {
 public:
  static constexpr std::size_t kMost = 256 << 10;  // what comes later is "[...]"

  void add(char side, std::string_view bytes);
  std::string finish();

 private:
  void add_line(char side, std::string_view line);
  std::string& begun(char side) { return begun_[side == '<' ? 0 : 1]; }

  std::string text_, begun_[2];  // begun_: lines without their end yet
  bool full_ = false;
};

// Runs both, each one's stdout being the other's stdin, until both have ended.
// - All that goes from one to the other passes through us. It is held back when the reader is slow,
//   so that a flood costs no memory, and delivered also when the speaker has ended meanwhile.
// - A reader sees the end of its input once the speaker has ended, all its processes gone; not when
//   it closes its stdout. So of two ends of which one causes the other, it is known which was
//   first.
// - Nobody gets a SIGPIPE as long as the reader runs, nor later: what it would have read is
// dropped.
//   But a validator that ends with a code other than `accept_codes` has decided: the submission is
//   stopped (EndCause::killed).
// - stdout and stderr of the submission count to its output. Of the validator, only stderr does.
// An Error of kind interrupted when the judge is interrupted meanwhile.
Result<Interaction> interact(const Talker& validator, const Talker& submission,
                             const std::vector<int>& accept_codes, bool record);

}  // namespace judge
