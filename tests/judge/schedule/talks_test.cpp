// Interactive and multi-pass problems, from the package to the verdict.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/package/load.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "tests/support/require_isolation.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

// A package of one case, secret/1 (input 5), whose output validator is this Python program.
class Talks : public testing::Test {
 protected:
  void SetUp() override { REQUIRE_ISOLATION(); }

  void package(const std::string& type, const std::string& validator,
               const std::string& limits = "") {
    package_
        .write("problem.yaml", "problem_format_version: 2025-09\nname: x\ntype: " + type +
                                   "\nlimits: {time_limit: 0.5, memory: 256, output: 4, "
                                   "validation_time: 2, validation_memory: 256, "
                                   "validation_output: 1" +
                                   limits + "}\n")
        .write("output_validator/validate.py",
               "import os, sys, time\nfeedback = sys.argv[3]\n" + validator);
    package_.add_case("secret/1", "5\n", "10\n").write("data/sample/1.interaction", ">1\n<2\n");
  }

  CaseResult judge(const std::string& submission, bool transcript = false) {
    const Problem problem = load_problem(package_.path()).value();
    TempPackage own(TempPackage::Start::empty);
    own.write("own.py", "import os, sys, time\n" + submission);
    const Submission read = read_submission(problem, own.path() / "own.py", "own.py", {}).value();
    ProblemRun run;
    run.judge.transcript = transcript;
    const SubmissionResult result =
        judge_problem(problem, {read}, run, *test_sandboxes(), {}).value().submissions.front();
    EXPECT_EQ(result.cases.size(), 1u) << result.reason;
    return result.cases.empty() ? CaseResult{} : result.cases.front();
  }
  std::string verdict(const std::string& submission) {
    const CaseResult result = judge(submission);
    return std::string(code(result.verdict)) +
           (result.verdict == Verdict::judge_error ? " " + result.message : "");
  }

  TempPackage package_{TempPackage::Start::empty, "talks"};
};

// Tells n, wants 2n, and then the end.
const char* const kAsks =
    "print(open(sys.argv[1]).read().strip(), flush=True)\n"
    "said = sys.stdin.readline().strip()\n"
    "if said != open(sys.argv[2]).read().strip():\n"
    "    open(feedback + 'judgemessage.txt', 'w').write('said ' + said)\n"
    "    sys.exit(43)\n"
    "sys.exit(42 if sys.stdin.read() == '' else 43)\n";

TEST_F(Talks, EachEndHasItsVerdict) {
  package("interactive", kAsks);
  const struct {
    const char *why, *submission, *verdict;
    int times = 20;
  } rows[] = {
      {"right", "print(2 * int(input()))", "AC"},
      {"wrong", "print(3 * int(input()))", "WA"},
      {"wrong, and then crashes because of that", "print(3, flush=True); input(); input()", "WA"},
      {"wrong, and then never ends", "print(3, flush=True)\nwhile True: pass", "WA", 5},
      {"right, and fails", "print(2 * int(input()), flush=True); sys.exit(1)", "RE"},
      {"crashes", "input(); os.abort()", "RE"},
      {"stops early", "", "WA"},
      {"closes its output", "os.close(1); sys.stdin.read()", "ILE", 3},
      {"says nothing", "input(); input()", "ILE", 3},
      {"computes for ever", "while True: pass", "TLE", 3},
      {"says too much", "print(10); print('1\\n' * 20000000)", "OLE", 3},
      {"takes too much memory", "a = bytearray(300 << 20); print(10)", "MLE", 3},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    for (int i = 0; i < row.times; ++i) ASSERT_EQ(verdict(row.submission), row.verdict) << i;
  }
}

TEST_F(Talks, TheValidatorsWordsAndMeasurementsAreThere) {
  package("interactive", kAsks);
  const CaseResult wrong = judge("input(); print(3, flush=True)\nwhile True: pass", true);
  EXPECT_EQ(wrong.message, "said 3");
  EXPECT_LE(wrong.report->cpu_time, 500ms) << "what came after the judgement";
  EXPECT_EQ(wrong.transcript, "<5\n>3\n");
  const CaseResult crashed = judge("input(); raise ValueError('seven')");
  EXPECT_THAT(crashed.message, HasSubstr("seven"));
  EXPECT_GT(crashed.report->memory_peak, 0_B);
  EXPECT_EQ(crashed.transcript, "") << "not asked for";
}

TEST_F(Talks, ARejectionBeforeTheSubmissionIsStoppedIsNoMatterOfTime) {
  package("interactive", "sys.stdin.readline()\nsys.stdin.readline()\nsys.exit(43)\n");
  // Over its limit of 0.5 s when the validator decides, and not yet stopped.
  const CaseResult wrong = judge(
      "print(1, flush=True)\nwhile time.process_time() < 0.51: pass\n"
      "print(2, flush=True); time.sleep(9)");
  EXPECT_EQ(code(wrong.verdict), "WA");
  ASSERT_TRUE(wrong.report);
  EXPECT_EQ(wrong.report->cpu_time, 500ms) << "as much as it may have";
}

TEST_F(Talks, AValidatorThatIsAtFaultIsAJudgeError) {
  const struct {
    const char *why, *validator, *says;
  } rows[] = {
      {"exit code 0", "sys.exit(0)", "exit code 0"},
      {"another exit code", "sys.exit(1)", "exit code 1"},
      {"a signal", "os.abort()", "died of"},
      {"after the submission has gone", "sys.stdin.read(); sys.exit(44)", "exit code 44"},
      {"CPU time", "while True: pass", "of CPU time"},
      {"memory", "a = bytearray(300 << 20); sys.exit(42)", "memory limit"},
      {"words", "sys.stderr.write('x' * (2 << 20)); sys.exit(42)", "output limit"},
      {"feedback", "open(feedback + 'x', 'wb').write(bytes(2 << 20)); sys.exit(42)", ""},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    package("interactive", row.validator);
    for (const char* submission : {"print(10)", "input()"}) {
      const CaseResult result = judge(submission);
      EXPECT_EQ(result.verdict, Verdict::judge_error);
      EXPECT_THAT(result.message, HasSubstr(row.says));
    }
  }
}

// Passes the sum on until it is big enough; the feedback folder remembers.
const char* const kDoubles =
    "n = int(open(sys.argv[1]).read())\n"
    "log = feedback + 'log'\n"
    "passes = os.path.getsize(log) if os.path.exists(log) else 0\n"
    "open(log, 'a').write('.')\n"
    "if int(sys.stdin.readline()) != 2 * n or n != 5 << passes: sys.exit(43)\n"
    "if os.path.exists(feedback + 'nextpass.in'): sys.exit(1)\n"
    "if 2 * n < 40: open(feedback + 'nextpass.in', 'w').write(str(2 * n))\n"
    "open(feedback + 'judgemessage.txt', 'w').write('%d' % n)\n"
    "sys.exit(42)\n";

TEST_F(Talks, APassIsRunOnWhatTheValidatorLeft) {
  package("multi-pass", kDoubles, ", validation_passes: 3");
  const CaseResult right = judge("print(2 * int(input()))");
  EXPECT_EQ(right.verdict, Verdict::accepted) << right.message;
  EXPECT_EQ(right.passes, 3);
  EXPECT_EQ(right.message, "20");
  EXPECT_EQ(verdict("n = int(input()); print(2 * n if n != 20 else 1)"), "WA");
  EXPECT_EQ(verdict("n = int(input()); print(2 * n); sys.exit(n == 10)"), "RE");
  EXPECT_EQ(verdict("n = int(input())\nwhile n == 20: pass\nprint(2 * n)"), "TLE");
}

TEST_F(Talks, LimitsAreOfAPassAndTheSlowestOneIsShown) {
  package("multi-pass", kDoubles, ", validation_passes: 3");
  // Each takes more than a third of the limit of 0.5 s; the second one the most.
  const CaseResult result = judge(
      "n = int(input())\n"
      "while time.process_time() < (0.35 if n == 10 else 0.25): pass\n"
      "print(2 * n)");
  EXPECT_EQ(result.verdict, Verdict::accepted);
  EXPECT_GT(result.report->cpu_time, 340ms);
  EXPECT_LT(result.report->cpu_time, 500ms);
}

TEST_F(Talks, PassesThatTheFormatForbidsAreJudgeErrors) {
  package("multi-pass", kDoubles);
  EXPECT_THAT(verdict("print(2 * int(input()))"), HasSubstr("JE"));
  EXPECT_THAT(verdict("print(2 * int(input()))"), HasSubstr("more than 2 passes"));
  package("multi-pass", "open(feedback + 'nextpass.in', 'w'); sys.exit(43)");
  EXPECT_THAT(verdict("print(1)"), HasSubstr("nextpass.in"));
  package("multi-pass", "os.symlink('/etc/passwd', feedback + 'nextpass.in'); sys.exit(42)");
  EXPECT_THAT(verdict("print(1)"), HasSubstr("nextpass.in"));
  package("multi-pass", "os.mkdir(feedback + 'nextpass.in'); sys.exit(42)");
  EXPECT_THAT(verdict("print(1)"), HasSubstr("nextpass.in"));
  package("pass-fail", "open(feedback + 'nextpass.in', 'w'); sys.exit(43)");
  EXPECT_EQ(verdict("print(1)"), "WA") << "it is nothing special there";
}

TEST_F(Talks, PassesKnowNothingOfEachOther) {
  package("multi-pass", kDoubles, ", validation_passes: 3");
  package_.write("problem.yaml", package_.read("problem.yaml") + "allow_file_writing: true\n");
  EXPECT_EQ(verdict("n = int(input()); open('old', 'x').write('1'); print(2 * n)"), "AC");
}

TEST_F(Talks, AnInteractiveProblemOfSeveralPasses) {
  package("[interactive, multi-pass]",
          "n = int(open(sys.argv[1]).read())\n"
          "print(n, flush=True)\n"
          "if int(sys.stdin.readline()) != 2 * n: sys.exit(43)\n"
          "if n == 5: open(feedback + 'nextpass.in', 'w').write('6')\n"
          "sys.exit(42)\n");
  const CaseResult right = judge("print(2 * int(input()))", true);
  EXPECT_EQ(right.verdict, Verdict::accepted) << right.message;
  EXPECT_EQ(right.transcript, "<5\n>10\n---\n<6\n>12\n");
  EXPECT_EQ(right.passes, 2);
  EXPECT_EQ(verdict("n = int(input()); print(2 * n); sys.exit(n == 5)"), "RE");
  EXPECT_EQ(verdict("n = int(input()); print(10)"), "WA");
}

}  // namespace
}  // namespace judge
