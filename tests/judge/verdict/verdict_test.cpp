#include "judge/verdict/verdict.hpp"

#include <gtest/gtest.h>
#include <signal.h>

namespace judge {
namespace {

using namespace std::chrono_literals;
using enum Verdict;

constexpr CaseLimits kLimits{.cpu_time = 2s, .memory = {256 << 20}, .output = {8 << 20}};

RunReport report(const auto& change) {
  RunReport r;
  r.cpu_time = 10ms;
  r.wall_time = 12ms;
  r.memory_peak = {1 << 20};
  change(r);
  return r;
}

TEST(Classify, NamesTheLimitThatWasHit) {
  const struct {
    const char* why;
    RunReport report;
    std::optional<Verdict> expected;
  } cases[] = {
      {"nothing happened", report([](auto&) {}), std::nullopt},
      {"at the time limit is within it", report([](auto& r) { r.cpu_time = 2s; }), std::nullopt},
      {"a nanosecond over", report([](auto& r) { r.cpu_time = 2s + 1ns; }), time_limit_exceeded},
      {"at the memory limit is within it", report([](auto& r) { r.memory_peak = kLimits.memory; }),
       std::nullopt},
      {"a byte over", report([](auto& r) { r.memory_peak.count = kLimits.memory.count + 1; }),
       memory_limit_exceeded},
      {"at the output limit is within it", report([](auto& r) { r.output = kLimits.output; }),
       std::nullopt},
      {"a byte too much output", report([](auto& r) { r.output.count = kLimits.output.count + 1; }),
       output_limit_exceeded},
      {"stopped for CPU time", report([](auto& r) {
         r.cause = EndCause::cpu_limit;
         r.signal = SIGKILL;
       }),
       time_limit_exceeded},
      {"stopped for wall time", report([](auto& r) {
         r.cause = EndCause::wall_limit;
         r.signal = SIGKILL;
       }),
       idleness_limit_exceeded},
      {"stopped for output, long past its time", report([](auto& r) {
         r.cause = EndCause::output_limit;
         r.cpu_time = 3s;
       }),
       output_limit_exceeded},
      {"an OOM kill of a child, the parent ends well", report([](auto& r) { r.oom_kills = 1; }),
       memory_limit_exceeded},
      {"a signal alone is a crash, whatever its number",
       report([](auto& r) { r.signal = SIGXCPU; }), run_time_error},
      {"SIGKILL sent to itself is no memory limit", report([](auto& r) { r.signal = SIGKILL; }),
       run_time_error},
      {"SIGXFSZ sent to itself is no output limit", report([](auto& r) { r.signal = SIGXFSZ; }),
       run_time_error},
      {"exit code 42 is a validator's word, not a program's",
       report([](auto& r) { r.exit_code = 42; }), run_time_error},
      {"too slow and then a crash: the limit comes first", report([](auto& r) {
         r.cpu_time = 2100ms;
         r.signal = SIGSEGV;
       }),
       time_limit_exceeded},
      {"killed by us for no limit", report([](auto& r) { r.cause = EndCause::killed; }),
       judge_error},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(classify(c.report, kLimits), c.expected);
  }
}

TEST(ClassifyInteractive, TheFirstFailureDecides) {
  using enum Verdict;
  const RunReport fine{.cpu_time = 1s}, crashed{.exit_code = 1};
  const RunReport slow{.cpu_time = 2001ms}, stopped{.signal = SIGKILL, .cause = EndCause::killed};
  const RunReport idle{.signal = SIGKILL, .cause = EndCause::wall_limit};
  const struct {
    const char* why;
    bool accepted, validator_first;
    RunReport submission;
    Verdict expected;
  } rows[] = {
      {"accepted by both", true, false, fine, accepted},
      {"accepted first, and ended well", true, true, fine, accepted},
      {"accepted first, and failed", true, true, crashed, run_time_error},
      {"accepted, but too slow", true, false, slow, time_limit_exceeded},
      {"rejected after it ended", false, false, fine, wrong_answer},
      {"rejected because it failed", false, false, crashed, run_time_error},
      {"rejected because it was stopped", false, false, idle, idleness_limit_exceeded},
      {"rejected first: it may crash", false, true, crashed, wrong_answer},
      {"rejected first: it may be slow", false, true, slow, wrong_answer},
      {"rejected first: we stopped it", false, true, stopped, wrong_answer},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(classify_interactive(row.accepted, row.validator_first, row.submission, kLimits),
              row.expected);
  }
}

TEST(NeedsRerun, OnlyCloseToTheLimitOrStarved) {
  const struct {
    const char* why;
    RunReport report;
    bool expected;
  } cases[] = {
      {"within", report([](auto& r) { r.cpu_time = 2s; }), false},
      {"just over", report([](auto& r) { r.cpu_time = 2s + 1ns; }), true},
      {"at 1.1 times", report([](auto& r) { r.cpu_time = 2200ms; }), true},
      {"beyond 1.1 times", report([](auto& r) { r.cpu_time = 2201ms; }), false},
      {"stopped at 1.1 times", report([](auto& r) {
         r.cpu_time = 2201ms;
         r.cause = EndCause::cpu_limit;
       }),
       false},
      {"idle until the wall limit", report([](auto& r) { r.cause = EndCause::wall_limit; }), false},
      {"computing until the wall limit", report([](auto& r) {
         r.cause = EndCause::wall_limit;
         r.cpu_time = 1s;
       }),
       true},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(needs_rerun(c.report, kLimits), c.expected);
  }
}

TEST(StopLimits, AreAboveTheProblems) {
  const RunLimits stop = stop_limits(kLimits, 64);
  EXPECT_EQ(stop.cpu_time, 2200ms);
  EXPECT_EQ(stop.wall_time, 5s);
  EXPECT_EQ(stop.memory, kLimits.memory);
  EXPECT_EQ(stop.output, kLimits.output);
  EXPECT_EQ(stop.processes, 64u);
}

TEST(Verdict, HasTheContractsCodes) {
  const std::pair<Verdict, std::pair<const char*, const char*>> rows[] = {
      {accepted, {"AC", "AC"}},
      {wrong_answer, {"WA", "WA"}},
      {time_limit_exceeded, {"TLE", "TLE"}},
      {idleness_limit_exceeded, {"ILE", "TLE"}},
      {memory_limit_exceeded, {"MLE", "RTE"}},
      {output_limit_exceeded, {"OLE", "RTE"}},
      {run_time_error, {"RE", "RTE"}},
      {compile_error, {"CE", ""}},
      {judge_error, {"JE", ""}},
      {skipped, {"SK", ""}},
  };
  for (const auto& [verdict, words] : rows) {
    EXPECT_EQ(code(verdict), words.first);
    EXPECT_EQ(format_code(verdict), words.second);
    EXPECT_FALSE(symbol(verdict).empty());
  }
}

}  // namespace
}  // namespace judge
