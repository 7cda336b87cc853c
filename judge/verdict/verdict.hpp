#pragma once

#include <optional>
#include <string_view>

#include "judge/sandbox/sandbox.hpp"

namespace judge {

enum class Verdict {
  accepted,
  wrong_answer,
  time_limit_exceeded,
  idleness_limit_exceeded,
  memory_limit_exceeded,
  output_limit_exceeded,
  run_time_error,
  compile_error,
  judge_error,
  skipped,
};

std::string_view code(Verdict verdict);    // "AC"
std::string_view symbol(Verdict verdict);  // "✓"
std::string_view word(Verdict verdict);    // "Accepted", in the user's language
// The format's own word for an expectation: MLE, OLE and RE are "RTE", ILE is "TLE"; "" for CE JE
// SK.
std::string_view format_code(Verdict verdict);

// What the problem allows a run, as the verdict is decided by it; RunLimits are where it is
// stopped.
struct CaseLimits {
  Duration cpu_time;
  Bytes memory;
  Bytes output;
};

// The verdict that the measurements alone decide; nothing when the output must be looked at.
// A value exactly at its limit is within it. A signal alone never names a limit.
std::optional<Verdict> classify(const RunReport& report, const CaseLimits& limits);

// The verdict of an interactive run whose validator came to a judgement. One that rejected while
// the submission was still running has decided: what the submission did after that is of no
// interest. Else the submission answers first for its own end.
Verdict classify_interactive(bool accepted, bool validator_first, const RunReport& submission,
                             const CaseLimits& limits);

// Where a run is stopped: `factor` times the time limit, and 2 * limit + 1 s of wall time (of a
// limit that is as much larger as the factor is).
constexpr double kStopFactor = 1.1;
RunLimits stop_limits(const CaseLimits& limits, unsigned processes, double factor = kStopFactor);
// Whether a run is repeated alone: it ended by itself between 1.0 and 1.1 times the limit, or its
// wall time ran out although it was computing (a busy machine may be to blame).
bool needs_rerun(const RunReport& report, const CaseLimits& limits);

}  // namespace judge
