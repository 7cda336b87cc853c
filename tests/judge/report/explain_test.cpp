#include "judge/report/explain.hpp"

#include <gtest/gtest.h>

#include "samples.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

TEST(Explain, ShowsTimesInThreeDigits) {
  const struct {
    Duration time;
    const char* shown;
  } rows[] = {
      {0ms, "0.0 ms"},    {2140us, "2.1 ms"},   {9949us, "9.9 ms"},   {9960us, "10 ms"},
      {41200us, "41 ms"}, {999ms, "999 ms"},    {999600us, "1.00 s"}, {1s, "1.00 s"},
      {1050ms, "1.05 s"}, {61234ms, "61.23 s"}, {99994ms, "99.99 s"}, {3600s, "3600 s"},
  };
  for (const auto& row : rows) EXPECT_EQ(show_time(row.time), row.shown);
}

TEST(Explain, ShowsScoresWithoutTheirLastBits) {
  EXPECT_EQ(show_score(100.0 / 3), "33.3333");
  EXPECT_EQ(show_score(0.1 + 0.2), "0.3");
  EXPECT_EQ(show_score(100), "100");
  EXPECT_EQ(show_score(-2.5), "-2.5");
  EXPECT_EQ(show_score(-1e-9), "0");
  EXPECT_EQ(show_score(1e300), "1e+300");
}

TEST(Explain, ShowsMemory) {
  const struct {
    Bytes memory;
    const char* shown;
  } rows[] = {
      {{0}, "0.0 MiB"},
      {{3564544}, "3.4 MiB"},
      {64_MiB, "64 MiB"},
      {{104805171}, "99.9 MiB"},
      {{104805172}, "100 MiB"},
      {2048_MiB, "2048 MiB"},
      {8_MiB + Bytes{1}, "8.0 MiB"},
  };
  for (const auto& row : rows) EXPECT_EQ(show_memory(row.memory), row.shown);
}

TEST(Explain, NamesSignals) {
  EXPECT_EQ(signal_name(SIGSEGV), "SIGSEGV");
  EXPECT_EQ(signal_name(SIGKILL), "SIGKILL");
  EXPECT_EQ(signal_name(SIGRTMIN + 3), "SIGRTMIN+3");
  EXPECT_EQ(signal_name(999), "SIG999");
}

TEST(Explain, SaysWhichLimitAndHowItWasMeasured) {
  const ProblemResult problem = every_verdict();
  CaseResult near = case_result("secret/1", Verdict::time_limit_exceeded, 1050ms);
  near.report->cpu_source = "rusage";
  CaseResult not_run;
  not_run.verdict = Verdict::time_limit_exceeded;
  EXPECT_EQ(explain_limit(near, problem.limits),
            "time limit 1.00 s: took 1.05 s of CPU time (measured by rusage)");
  EXPECT_EQ(explain_limit(case_result("secret/1", Verdict::wrong_answer), problem.limits), "");
  EXPECT_EQ(explain_limit(not_run, problem.limits), "") << "nothing was run";
}

TEST(Explain, FindsTheSlowestAndTheLargestApart) {
  SubmissionResult s = submission("a.cpp", {case_result("1", Verdict::accepted, 5ms, 9_MiB),
                                            case_result("2", Verdict::accepted, 7ms, 3_MiB)});
  s.cases.emplace_back();
  const Maxima most = maxima(s);
  EXPECT_EQ(most.slowest, &s.cases[1]);
  EXPECT_EQ(most.cpu_time, 7ms);
  EXPECT_EQ(most.memory, 9_MiB);
  EXPECT_FALSE(maxima(submission("b.cpp", {})).cpu_time.has_value());
}

TEST(Tally, CountsASkipInNeitherWay) {
  Tally tally;
  for (const SubmissionResult& s : every_verdict().submissions) tally.add(s);
  EXPECT_EQ(tally.submissions, 10u);
  EXPECT_EQ(tally.expected, 4u);
  EXPECT_EQ(tally.expectations_met, 3u);
  EXPECT_EQ(tally.verdicts.at(Verdict::skipped), 1u);
}

}  // namespace
}  // namespace judge
