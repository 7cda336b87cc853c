// Cases in which nothing is run: the static validator looks at sources, and problems whose
// submissions are outputs.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/base/text.hpp"
#include "judge/convert/icpc_package.hpp"
#include "judge/package/archive.hpp"
#include "judge/package/load.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "tests/support/judge_once.hpp"

namespace judge {
namespace {

using testing::HasSubstr;

// "WA 40; static_validation WA a goto, 1 AC": the verdict, the score, each case with its message.
std::string outcome(const SubmissionResult& judged) {
  std::string text(code(judged.verdict));
  if (judged.scores) text += fmt::format(" {:g}", judged.scores->score);
  text += judged.reason;
  const char* between = "; ";
  for (const CaseResult& one : judged.cases) {
    text += between + last_part(one.name) + " " + std::string(code(one.verdict));
    if (!one.message.empty()) text += " " + one.message;
    between = ", ";
  }
  return text;
}

// --- Static validators ---------------------------------------------------------------------------

// Rejects a source with the word of its last argument; says how it was called.
constexpr const char* kLooksForWords =
    "import os, sys\n"
    "language, entry, feedback, word = sys.argv[1:5]\n"
    "names = sorted(n for n in os.listdir('.') if not n.startswith('.'))\n"
    "found = any(word in open(n).read() for n in names)\n"
    "says = language + ' ' + ' '.join(names) + (' has ' + word if found else '')\n"
    "open(feedback + 'judgemessage.txt', 'w').write(says)\n"
    "sys.exit(43 if found else 42)\n";

constexpr const char* kDoubles =
    "#include <iostream>\nint main() { long n; std::cin >> n; std::cout << n + n; }\n";
constexpr const char* kDoublesByGoto =
    "#include <iostream>\n"
    "int main() { long n; std::cin >> n; goto out; out: std::cout << n + n; }\n";

TempPackage with_static_validator(const std::string& type, const std::string& group) {
  TempPackage package;
  package
      .write("problem.yaml", "problem_format_version: 2025-09\nname: x\ntype: " + type +
                                 "\nlimits: {time_limit: 1}\nconstants: {banned: goto}\n")
      .write("static_validator/check.py", kLooksForWords)
      .write("data/secret/test_group.yaml", group)
      .write("plain.cpp", kDoubles)
      .write("jumps.cpp", kDoublesByGoto);
  return package;
}

TEST(StaticValidator, IsOneMoreCaseOfItsGroup) {
  REQUIRE_ISOLATION();
  const TempPackage package = with_static_validator(
      "pass-fail", "static_validation_score: pass-fail\nstatic_validator_args: [\"{{banned}}\"]\n");
  EXPECT_EQ(outcome(judge_file(package.path(), package.path() / "plain.cpp")),
            "AC; 1 AC, static_validation AC cpp plain.cpp, 1 AC");
  EXPECT_EQ(outcome(judge_file(package.path(), package.path() / "jumps.cpp")),
            "WA; 1 AC, static_validation WA cpp jumps.cpp has goto, 1 AC");
}

TEST(StaticValidator, GivesPoints) {
  REQUIRE_ISOLATION();
  const TempPackage package = with_static_validator("scoring",
                                                    "static_validation_score: 30\n"
                                                    "static_validator_args: [goto]\n");
  EXPECT_EQ(judge_file(package.path(), package.path() / "plain.cpp").scores->score, 100);
  EXPECT_EQ(judge_file(package.path(), package.path() / "jumps.cpp").scores->score, 70)
      << "the 100 points but for 30 are shared by the other cases";
}

TEST(StaticValidator, SeesAFolderAndNotWhatIsAddedToIt) {
  REQUIRE_ISOLATION();
  TempPackage package = with_static_validator(
      "pass-fail", "static_validation_score: pass-fail\nstatic_validator_args: [goto]\n");
  package.write("include/cpp/table.h", "// goto\n")
      .write("two/main.cpp", kDoubles)
      .write("two/other.hpp", "#pragma once\n");
  const std::string said = outcome(judge_file(package.path(), package.path() / "two"));
  EXPECT_THAT(said, HasSubstr("static_validation AC cpp main.cpp other.hpp, "));
}

TEST(StaticValidator, ItsFaultsAreNoVerdicts) {
  REQUIRE_ISOLATION();
  TempPackage package = with_static_validator("pass-fail", "static_validation_score: pass-fail\n");
  const SubmissionResult judged = judge_file(package.path(), package.path() / "plain.cpp");
  EXPECT_EQ(judged.verdict, Verdict::judge_error) << "it ends with a traceback: no argument";
  EXPECT_THAT(outcome(judged), HasSubstr("neither 42"));
}

TEST(StaticValidator, MustBeThereWhereAGroupWantsIt) {
  TempPackage package = with_static_validator("pass-fail", "static_validation_score: pass-fail\n");
  package.remove("static_validator");
  const auto problem = load_problem(package.path());
  ASSERT_FALSE(problem);
  EXPECT_THAT(problem.error().message, HasSubstr("there is no static validator"));
}

TEST(StaticValidator, SurvivesAnExport) {
  const TempPackage package = with_static_validator(
      "scoring", "static_validation_score: 30\nstatic_validator_args: [goto]\n");
  const Result<Problem> problem = load_problem(package.path());
  ASSERT_TRUE(problem) << problem.error().message;
  TempPackage again(TempPackage::Start::empty);
  ASSERT_TRUE(write_icpc_package(*problem, again.path(), {}));
  const Result<Problem> read = load_problem(again.path());
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->cases.size(), problem->cases.size());
  EXPECT_EQ(read->cases[1].points, 30);
  EXPECT_EQ(read->cases[1].output_validator_arguments, std::vector<std::string>{"goto"});
  EXPECT_TRUE(read->static_validator);
}

// --- Submitted outputs ---------------------------------------------------------------------------

TempPackage outputs_wanted() {
  TempPackage package;
  package.write("problem.yaml", "problem_format_version: 2025-09\nname: x\ntype: submit-answer\n")
      .remove("submissions")
      .add_case("secret/2", "7\n", "14\n")
      .remove("data/sample")
      .write("submissions/accepted/right/1.out", "10\n")
      .write("submissions/accepted/right/2.out", "14")
      .write("submissions/wrong_answer/one/1.out", "10\n")
      .write("submissions/wrong_answer/one/2.txt", "15\n")
      .write("submissions/wrong_answer/half/secret/2.ans", "14\n");
  return package;
}

TEST(SubmitAnswer, AFileForEachCase) {
  REQUIRE_ISOLATION();
  const TempPackage package = outputs_wanted();
  const fs::path submissions = package.path() / "submissions";
  EXPECT_EQ(outcome(judge_file(package.path(), submissions / "accepted/right")), "AC; 1 AC, 2 AC");
  const SubmissionResult wrong = judge_file(package.path(), submissions / "wrong_answer/one");
  EXPECT_EQ(outcome(wrong), "WA; 1 AC, 2 WA");
  EXPECT_EQ(wrong.cases[1].difference->got, "15");
  EXPECT_FALSE(wrong.cases[0].report) << "nothing was run";
  EXPECT_EQ(outcome(judge_file(package.path(), submissions / "wrong_answer/half")),
            "WA; 1 WA no output was submitted for this case, 2 AC");
}

TEST(SubmitAnswer, AsAZipAndAsAFile) {
  REQUIRE_ISOLATION();
  TempPackage package = outputs_wanted();
  const fs::path zip = package.path() / "right.zip";
  ASSERT_TRUE(pack(package.path() / "submissions/accepted/right", zip));
  EXPECT_EQ(outcome(judge_file(package.path(), zip)), "AC; 1 AC, 2 AC");
  package.write("mine.txt", "10\n");
  EXPECT_EQ(outcome(judge_file(package.path(), package.path() / "mine.txt")),
            "WA; 1 WA no output was submitted for this case, 2 WA no output was submitted for "
            "this case");
  package.remove("data/secret/2.in").remove("data/secret/2.ans");
  EXPECT_EQ(outcome(judge_file(package.path(), package.path() / "mine.txt")), "AC; 1 AC")
      << "one case, one file: whatever its name";
}

TEST(SubmitAnswer, ByAnOutputValidatorAndForPoints) {
  REQUIRE_ISOLATION();
  TempPackage package = outputs_wanted();
  package
      .write("problem.yaml",
             "problem_format_version: 2025-09\nname: x\ntype: [scoring, submit-answer]\n")
      .write("output_validator/validate.py",
             "import sys\n"
             "n = int(open(sys.argv[1]).read())\n"
             "part = int(sys.stdin.read()) / (2 * n)\n"
             "open(sys.argv[3] + 'score_multiplier.txt', 'w').write(str(min(part, 1)))\n"
             "sys.exit(42)\n")
      .write("low/1.out", "5\n")
      .write("low/2.out", "14\n");
  EXPECT_EQ(outcome(judge_file(package.path(), package.path() / "low")), "AC 75; 1 AC, 2 AC");
}

TEST(SubmitAnswer, ShippedSubmissionsMeetTheirExpectations) {
  REQUIRE_ISOLATION();
  const TempPackage package = outputs_wanted();
  const Result<Problem> problem = load_problem(package.path());
  ASSERT_TRUE(problem) << problem.error().message;
  const auto submissions = shipped_submissions(*problem);
  ASSERT_TRUE(submissions) << submissions.error().message;
  const auto result = judge_problem(*problem, *submissions, {}, *test_sandboxes(), {});
  ASSERT_TRUE(result) << result.error().message;
  ASSERT_EQ(result->submissions.size(), 3u);
  for (const SubmissionResult& one : result->submissions) {
    EXPECT_TRUE(one.expectation_met) << one.file << " " << outcome(one);
  }
}

TEST(SubmitAnswer, GoesWithNoTalk) {
  TempPackage package = outputs_wanted();
  package.write("problem.yaml",
                "problem_format_version: 2025-09\nname: x\ntype: [interactive, submit-answer]\n");
  const auto problem = load_problem(package.path());
  ASSERT_FALSE(problem);
  EXPECT_THAT(problem.error().message, HasSubstr("submit-answer goes with"));
}

}  // namespace
}  // namespace judge
