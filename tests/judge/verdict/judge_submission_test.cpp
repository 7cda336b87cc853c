#include "judge/verdict/judge_submission.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "judge/package/load.hpp"
#include "tests/support/fake_sandbox.hpp"
#include "tests/support/temp_package.hpp"

// Judging where a test says what each run measured.

namespace judge {
namespace {

using namespace std::chrono_literals;
using ::testing::Each;

class JudgeSubmission : public ::testing::Test {
 protected:
  JudgeSubmission() : cache_(TempDir::make(fs::temp_directory_path(), "cache-").value()) {
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
  }
  ~JudgeSubmission() override { ::unsetenv("XDG_CACHE_HOME"); }

  // Judges the accepted submission of `package_` on sample/1 (answer 6), its n-th run being as
  // `runs` says; the compiler always works.
  SubmissionResult judge(std::vector<Result<FakeRun>> runs) {
    FakeSandboxFactory sandboxes([&](const FakeCall& call) -> Result<FakeRun> {
      if (call.request.argv.front() != "/program/program") {
        JUDGE_CHECK(put_file(call.work, "program", "binary", 0755));
        return FakeRun{};
      }
      specs_.push_back(call.spec);
      limits_.push_back(call.limits);
      if (limits_.size() > runs.size()) return fail("one run more than the test knows");
      return runs[limits_.size() - 1];
    });
    const Problem problem = load_problem(package_.path()).value();
    std::vector<TestCase> cases = {problem.cases.front()};
    const Submission submission =
        read_submission(problem, package_.path() / "submissions/accepted/plain.cpp", "plain.cpp",
                        std::nullopt)
            .value();
    const PreparedProblem prepared =
        prepare_problem(problem, {1s, "package", 256_MiB, 8_MiB}, cases, sandboxes).value();
    return judge_submission(prepared, submission, cases, {}, sandboxes, {}).value();
  }

  static FakeRun run_of(RunReport report, const std::string& out = "6\n") {
    return {.report = report, .out = out};
  }

  TempPackage package_;
  TempDir cache_;
  std::vector<SandboxSpec> specs_;  // of the runs
  std::vector<RunLimits> limits_;
};

TEST_F(JudgeSubmission, ARunThatReadFromADiskDoesNotCount) {
  const RunReport cold{.cpu_time = 900ms, .memory_peak = 300_MiB, .disk_read = 5_MiB};
  const RunReport warm{.cpu_time = 20ms, .memory_peak = 3_MiB};
  const SubmissionResult result = judge({run_of(cold), run_of(warm)});
  EXPECT_EQ(result.verdict, Verdict::accepted);
  ASSERT_EQ(result.cases.size(), 1u);
  EXPECT_EQ(result.cases[0].report->memory_peak, 3_MiB);
  EXPECT_EQ(result.cases[0].runs, 1);
  EXPECT_TRUE(result.notes.empty());
}

TEST_F(JudgeSubmission, ASecondColdRunCounts) {
  const RunReport cold{.cpu_time = 20ms, .memory_peak = 300_MiB, .disk_read = 5_MiB};
  EXPECT_EQ(judge({run_of(cold), run_of(cold)}).verdict, Verdict::memory_limit_exceeded);
}

TEST_F(JudgeSubmission, CloseToTheTimeLimitTheSmallestTimeCounts) {
  const SubmissionResult result = judge(
      {run_of({.cpu_time = 1050ms}), run_of({.cpu_time = 1080ms}), run_of({.cpu_time = 1000ms})});
  EXPECT_EQ(result.verdict, Verdict::accepted) << "exactly at the limit is within it";
  EXPECT_EQ(result.cases[0].runs, 3);
  ASSERT_EQ(result.notes.size(), 1u);
  EXPECT_EQ(result.notes[0].code, "rerun");
  EXPECT_THAT(limits_, Each(::testing::Field(&RunLimits::cpu_time, 1100ms)));
}

TEST_F(JudgeSubmission, BeyondTheStopNothingIsRepeated) {
  const SubmissionResult result =
      judge({run_of({.cpu_time = 1101ms, .cause = EndCause::cpu_limit})});
  EXPECT_EQ(result.verdict, Verdict::time_limit_exceeded);
  EXPECT_EQ(result.cases[0].runs, 1);
}

TEST_F(JudgeSubmission, AMachineThatFailsTwiceIsAJudgeError) {
  EXPECT_EQ(judge({fail("the helper died"), run_of({})}).verdict, Verdict::accepted);
  limits_.clear();
  const SubmissionResult result = judge({fail("the helper died"), fail("the helper died again")});
  EXPECT_EQ(result.verdict, Verdict::judge_error);
  EXPECT_EQ(result.cases[0].message, "the helper died again");
}

TEST_F(JudgeSubmission, ProcessesAreForProblemsThatWantThem) {
  judge({run_of({})});
  package_.write("touchstone.yaml", "threads: 4\nprocesses: 3\n");
  judge({fail("the first run was above"), run_of({})});
  ASSERT_EQ(specs_.size(), 2u);
  EXPECT_FALSE(specs_[0].may_fork);
  EXPECT_TRUE(specs_[1].may_fork);
  EXPECT_EQ(limits_[0].processes, 64u);
  EXPECT_EQ(limits_[1].processes, 69u);
}

}  // namespace
}  // namespace judge
