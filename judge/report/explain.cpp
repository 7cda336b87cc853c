#include "judge/report/explain.hpp"

#include <string.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <set>

#include "judge/base/text.hpp"

namespace judge {

std::string show_time(Duration time) {
  const double ms = to_ms(time);
  if (ms < 9.95) return fmt::format("{:.1f} ms", ms);
  if (ms < 999.5) return fmt::format("{:.0f} ms", ms);
  if (ms < 99995) return fmt::format("{:.2f} s", ms / 1000);
  return fmt::format("{:.0f} s", ms / 1000);
}

std::string show_memory(Bytes memory) {
  const double mib = static_cast<double>(memory.count) / (1 << 20);
  if (memory.count > 0 && memory.count % (1 << 20) == 0)
    return fmt::format("{} MiB", to_mib(memory));
  return mib < 99.95 ? fmt::format("{:.1f} MiB", mib) : fmt::format("{:.0f} MiB", mib);
}

std::string show_score(double score) {
  if (std::abs(score) >= 1e12) return fmt::format("{:g}", score);
  std::string digits = fmt::format("{:.4f}", score);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return digits == "-0" ? "0" : digits;
}

std::string show_range(const ScoreRange& range) {
  const std::string low = show_score(range.lowest), high = show_score(range.highest);
  return low == high ? low : low + ".." + high;
}

std::string expected_words(const std::vector<Expectation>& expectations) {
  std::set<std::string> required, permitted;
  for (const Expectation& wanted : expectations) {
    required.insert(wanted.required.begin(), wanted.required.end());
    permitted.insert(wanted.permitted.begin(), wanted.permitted.end());
  }
  std::string words = fmt::format("{}", fmt::join(required.empty() ? permitted : required, "/"));
  for (const Expectation& wanted : expectations) {
    if (!wanted.score || !wanted.cases.empty()) continue;
    words += (words.empty() ? "" : ", ") + text("score {}", show_range(*wanted.score));
  }
  return words;
}

std::string signal_name(int signal) {
  const char* name = ::sigabbrev_np(signal);
  if (name != nullptr) return std::string("SIG") + name;
  if (signal >= SIGRTMIN && signal <= SIGRTMAX) {
    return fmt::format("SIGRTMIN+{}", signal - SIGRTMIN);
  }
  return fmt::format("SIG{}", signal);
}

std::string explain_limit(const CaseResult& result, const ProblemLimits& limits) {
  if (!result.report) return {};
  const RunReport& report = *result.report;
  const bool stopped = report.cause != EndCause::exited || report.oom_kills > 0;
  const std::string cpu = show_time(report.cpu_time), memory = show_memory(report.memory_peak);
  switch (result.verdict) {
    case Verdict::time_limit_exceeded:
      return text(stopped ? "time limit {}: stopped after {} of CPU time (measured by {})"
                          : "time limit {}: took {} of CPU time (measured by {})",
                  show_time(limits.time_limit), cpu, report.cpu_source);
    case Verdict::idleness_limit_exceeded:
      return text("idle: stopped after {}, of which it used {} of CPU time (measured by {})",
                  show_time(report.wall_time), cpu, report.cpu_source);
    case Verdict::memory_limit_exceeded:
      return text(stopped ? "memory limit {}: stopped at {} (measured by {})"
                          : "memory limit {}: used {} (measured by {})",
                  show_memory(limits.memory), memory, report.memory_source);
    case Verdict::output_limit_exceeded:
      return text(stopped ? "output limit {}: stopped after {}" : "output limit {}: wrote {}",
                  show_memory(limits.output), show_memory(report.output));
    default:
      return {};
  }
}

Maxima maxima(const SubmissionResult& submission) {
  Maxima most;
  for (const CaseResult& result : submission.cases) {
    if (!result.report) continue;
    const RunReport& report = *result.report;
    if (!most.cpu_time || report.cpu_time > *most.cpu_time) {
      most.cpu_time = report.cpu_time;
      most.slowest = &result;
    }
    most.wall_time = std::max(most.wall_time.value_or(Duration{}), report.wall_time);
    most.memory = std::max(most.memory.value_or(Bytes{}), report.memory_peak);
  }
  return most;
}

void Tally::add(const SubmissionResult& submission) {
  ++submissions;
  cases += submission.cases.size();
  ++verdicts[submission.verdict];
  if (submission.expectations.empty() || submission.verdict == Verdict::skipped) return;
  ++expected;
  if (submission.expectation_met) ++expectations_met;
}

}  // namespace judge
