#include "judge/verdict/verdict.hpp"

#include <cmath>

#include "judge/base/text.hpp"

namespace judge {
namespace {

struct Row {
  std::string_view code, symbol, word, format_code;
};

const Row& row(Verdict verdict) {
  static constexpr Row kRows[] = {
      {"AC", "✓", "Accepted", "AC"},
      {"WA", "✗", "Wrong answer", "WA"},
      {"TLE", "⧖", "Time limit exceeded", "TLE"},
      {"ILE", "⏸", "Idleness limit exceeded", "TLE"},
      {"MLE", "▣", "Memory limit exceeded", "RTE"},
      {"OLE", "≣", "Output limit exceeded", "RTE"},
      {"RE", "⚡", "Runtime error", "RTE"},
      {"CE", "⌨", "Compile error", ""},
      {"JE", "?", "Judge error", ""},
      {"SK", "⋯", "Skipped", ""},
  };
  return kRows[static_cast<std::size_t>(verdict)];
}

}  // namespace

std::string_view code(Verdict verdict) { return row(verdict).code; }
std::string_view symbol(Verdict verdict) { return row(verdict).symbol; }
std::string_view word(Verdict verdict) { return tr(row(verdict).word); }
std::string_view format_code(Verdict verdict) { return row(verdict).format_code; }

std::optional<Verdict> classify(const RunReport& report, const CaseLimits& limits) {
  // What stopped the run names the verdict: a program that is stopped for its output may well be
  // near its other limits by then.
  switch (report.cause) {
    case EndCause::cpu_limit:
      return Verdict::time_limit_exceeded;
    case EndCause::wall_limit:
      return Verdict::idleness_limit_exceeded;
    case EndCause::memory_limit:
      return Verdict::memory_limit_exceeded;
    case EndCause::output_limit:
      return Verdict::output_limit_exceeded;
    case EndCause::killed:
      return Verdict::judge_error;  // by us, for no limit: ours to explain
    case EndCause::exited:
      break;
  }
  if (report.oom_kills > 0 || report.memory_peak > limits.memory) {
    return Verdict::memory_limit_exceeded;
  }
  if (report.cpu_time > limits.cpu_time) return Verdict::time_limit_exceeded;
  if (report.output > limits.output) return Verdict::output_limit_exceeded;
  if (report.signal != 0 || report.exit_code != 0) return Verdict::run_time_error;
  return std::nullopt;
}

Verdict classify_interactive(bool accepted, bool validator_first, const RunReport& submission,
                             const CaseLimits& limits) {
  if (!accepted && validator_first) return Verdict::wrong_answer;
  if (const auto verdict = classify(submission, limits)) return *verdict;
  return accepted ? Verdict::accepted : Verdict::wrong_answer;
}

namespace {

Duration times(Duration time, double factor) {
  return Duration(std::llround(static_cast<double>(time.count()) * factor));
}

}  // namespace

RunLimits stop_limits(const CaseLimits& limits, unsigned processes, double factor) {
  return {.cpu_time = times(limits.cpu_time, factor),
          .wall_time = times(2 * limits.cpu_time, factor / kStopFactor) + std::chrono::seconds(1),
          .memory = limits.memory,
          .output = limits.output,
          .processes = processes};
}

bool needs_rerun(const RunReport& report, const CaseLimits& limits) {
  if (report.cause == EndCause::exited) {
    return report.cpu_time > limits.cpu_time && report.cpu_time <= limits.cpu_time * 11 / 10;
  }
  // Out of wall time though it was computing: perhaps others kept it from its core.
  return report.cause == EndCause::wall_limit && report.cpu_time > limits.cpu_time / 10;
}

}  // namespace judge
