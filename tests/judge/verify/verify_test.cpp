// Each check against a package that passes and one in which just that is wrong.

#include "judge/verify/verify.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/package/load.hpp"
#include "judge/report/verify_report.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

SandboxFactory* sandboxes() {
  static const auto factory = make_sandbox_factory({});
  return factory ? factory->get() : nullptr;
}

// A package in which everything is right.
TempPackage good_package() {
  TempPackage package;
  package.write("statement/problem.zh.md", "把 n 加倍，至多 {{n_max}}。\n");
  package.write("input_validators/check.ctd", "INT(1, {{n_max}}) NEWLINE\n");
  package.add_case("secret/2", "1000\n", "2000\n");
  return package;
}

class Verify : public testing::Test {
 protected:
  void SetUp() override {
    if (sandboxes() == nullptr) GTEST_SKIP() << "this machine allows no namespaces";
  }

  static Verification verify(const TempPackage& package, std::set<std::string> only = {}) {
    const Result<Problem> problem = load_problem(package.path());
    if (!problem) throw std::runtime_error(problem.error().message);
    const Result<Verification> done =
        verify_package(*problem, {.only = std::move(only), .jobs = 2}, *sandboxes(), {});
    if (!done) throw std::runtime_error(done.error().message);
    return *done;
  }
  static Check check(const TempPackage& package, const std::string& name) {
    const Verification done = verify(package, {name});
    return done.checks.empty() ? Check{} : done.checks.front();
  }
};

TEST_F(Verify, AGoodPackagePassesEveryCheck) {
  const Verification done = verify(good_package());
  std::vector<std::string> names;
  for (const Check& one : done.checks) {
    names.push_back(one.name);
    EXPECT_TRUE(one.ok) << one.name << ": " << one.message;
    EXPECT_THAT(one.warnings, IsEmpty()) << one.name;
    EXPECT_FALSE(one.message.empty()) << one.name;
  }
  EXPECT_EQ(names, check_names());
  EXPECT_TRUE(done.ok());
  ASSERT_TRUE(done.judged);
  EXPECT_EQ(done.judged->submissions.size(), 2u);
}

TEST_F(Verify, OnlyAndSkipChoose) {
  const TempPackage package = good_package();
  EXPECT_EQ(verify(package, {"answers"}).checks.size(), 1u);
  const Result<Problem> problem = load_problem(package.path());
  const auto done = verify_package(*problem, {.skip = {"submissions", "time-limit"}, .jobs = 1},
                                   *sandboxes(), {});
  ASSERT_TRUE(done);
  EXPECT_EQ(done->checks.size(), check_names().size() - 2);
  EXPECT_FALSE(done->judged);
}

struct Broken {
  const char* check;
  const char* file;
  const char* content;
  const char* complaint;
};

class VerifyBroken : public Verify, public testing::WithParamInterface<Broken> {};

TEST_P(VerifyBroken, IsFoundByItsCheck) {
  const Broken& broken = GetParam();
  TempPackage package = good_package();
  package.write(broken.file, broken.content);
  const Check found = check(package, broken.check);
  EXPECT_FALSE(found.ok);
  EXPECT_THAT(found.message, HasSubstr(broken.complaint));
}

INSTANTIATE_TEST_SUITE_P(
    Packages, VerifyBroken,
    testing::Values(
        Broken{"statements", "statement/problem.zh.md", "", "problem.zh.md is empty"},
        Broken{"statements", "statement/problem.zh.md", "{{m_max}}\n", "no constant 'm_max'"},
        Broken{"duplicates", "data/secret/2.in", "5\n", "secret/1 and secret/2 are equal"},
        Broken{"constants", "data/secret/2.in", "999\n", "n_max = 1000"},
        Broken{"inputs", "data/secret/2.in", "1001\n", "secret/2: refused by check.ctd"},
        Broken{"inputs", "answer_validators/check.ctd", "INT(1, 10) NEWLINE\n", "secret/2"},
        Broken{"junk", "input_validators/check.ctd", "REGEX(\"[^a]*\")\n", "a leading zero"},
        Broken{"junk", "input_validators/check.ctd", "INT(1, {{n_max}}) REGEX(\"[^a]*\")\n",
               "a doubled line end"},
        Broken{"examples", "data/invalid_input/seven.in", "7\n", "seven: accepted"},
        Broken{"examples", "data/invalid_answer/a.in", "7\n", "a.ans"}),
    [](const auto& param) { return "at" + std::to_string(param.index); });

TEST_F(Verify, AMissingStatementIsFound) {
  TempPackage package = good_package();
  package.remove("statement/problem.zh.md");
  EXPECT_THAT(check(package, "statements").message, HasSubstr("'zh'"));
}

TEST_F(Verify, WhatOlderFormatsNeverAskedForIsAWarning) {
  TempPackage package = good_package();
  package.write("problem.yaml", "name: Doubling\nlimits: {time_limit: 1}\n");
  package.add_case("secret/3", "5\n", "10\n");
  const Check found = check(package, "duplicates");
  EXPECT_TRUE(found.ok);
  EXPECT_THAT(found.warnings, ElementsAre(HasSubstr("secret/1 and secret/3")));
}

TEST_F(Verify, AnAnswerThatTheValidatorRejectsIsFound) {
  TempPackage package = good_package();
  package.write("output_validator/check.py",
                "import sys\nsys.exit(42 if sys.stdin.read().split() != ['10'] else 43)\n");
  const Check found = check(package, "answers");
  EXPECT_FALSE(found.ok);
  EXPECT_THAT(found.message, HasSubstr("secret/1: the output validator rejects the answer"));
}

TEST_F(Verify, ExamplesOfOutputsTestTheOutputValidator) {
  TempPackage package = good_package();
  for (const char* folder : {"valid_output", "invalid_output"}) {
    const std::string stem = std::string("data/") + folder + "/1";
    package.write(stem + ".in", "3\n").write(stem + ".ans", "6\n").write(stem + ".out", "6 \n");
  }
  Check found = check(package, "examples");
  EXPECT_FALSE(found.ok);
  EXPECT_EQ(found.message, "invalid_output/1: accepted, and must not be");
  package.write("data/invalid_output/1.out", "7\n").write("data/valid_output/1.out", "7\n");
  found = check(package, "examples");
  EXPECT_THAT(found.message, HasSubstr("valid_output/1: rejected, and must not be"));
}

TEST_F(Verify, DataThatCannotBeMadeAreFoundAndTheRestIsStillChecked) {
  TempPackage package = good_package();
  package.write("generators/generators.yaml", "small:\n  secret/9: make 1\n");
  package.write("generators/make.py", "import sys\nprint(sys.argv[1])\n");
  package.write("generators/checksums.txt", std::string(64, '0') + "  data/secret/9.in\n" +
                                                std::string(64, '0') + "  data/secret/9.ans\n");
  const Verification done = verify(package);
  for (const Check& one : done.checks) {
    EXPECT_EQ(one.ok, one.name != "generators") << one.name << ": " << one.message;
    EXPECT_EQ(one.judge_error, one.name == "generators");
  }
}

TEST_F(Verify, AValidatorThatSaysNeitherIsAJudgeError) {
  TempPackage package = good_package();
  package.write("output_validator/check.py", "import sys\nsys.exit(0)\n");
  const Check found = check(package, "answers");
  EXPECT_FALSE(found.ok);
  EXPECT_TRUE(found.judge_error);
}

TEST_F(Verify, ASolutionThatIsNotAsExpectedIsFound) {
  TempPackage package = good_package();
  package.write("submissions/accepted/tripled.cpp",
                package.read("submissions/wrong_answer/tripled.cpp"));
  package.write("submissions/wrong_answer/right.cpp",
                package.read("submissions/accepted/plain.cpp"));
  const Verification done = verify(package, {"submissions"});
  const Check& found = done.checks.front();
  EXPECT_THAT(found.message, HasSubstr("accepted/tripled.cpp: not as expected: WA on sample/1"));
  EXPECT_THAT(found.message, HasSubstr("wrong_answer/right.cpp: not as expected: AC"));
  // One that has failed has settled its outcome; one that must fail somewhere has not.
  ASSERT_EQ(done.judged->submissions.size(), 4u);
  EXPECT_EQ(done.judged->submissions[1].cases.size(), 1u);
  EXPECT_EQ(done.judged->submissions[3].cases.size(), 3u);
}

TEST_F(Verify, ALimitThatIsNotFixedIsInferredFromWhatMustEndInTime) {
  TempPackage package = good_package();
  package.write("problem.yaml",
                "problem_format_version: 2025-09\nname: {en: Doubling}\nuuid: x\n"
                "limits: {time_resolution: 0.1}\nconstants: {n_max: 1000}\n");
  package.write("submissions/time_limit_exceeded/endless.cpp",
                "int main() { volatile int n = 0; for (;;) n = n + 1; }\n");
  const Verification done = verify(package);
  EXPECT_TRUE(done.ok()) << verification_text(done, {});
  EXPECT_EQ(done.judged->limits.time_source, "inferred");
  EXPECT_GE(done.judged->limits.time_limit, std::chrono::milliseconds(100));
  EXPECT_LE(done.judged->limits.time_limit, std::chrono::seconds(1));
  const SubmissionResult& endless = done.judged->submissions[1];
  EXPECT_EQ(endless.file, "submissions/time_limit_exceeded/endless.cpp");
  for (const CaseResult& judged : endless.cases) {
    ASSERT_TRUE(judged.report);
    EXPECT_LE(judged.report->limits.cpu_time, done.judged->limits.time_limit * 3 / 2);
  }
}

// Just over the limit, and not over that at which it is stopped: by one reading of the time it is
// too slow, by the other not.
TEST_F(Verify, OneThatDependsOnTheLimitPassesByEitherReading) {
  TempPackage package = good_package();
  package.write("problem.yaml",
                "problem_format_version: 2025-09\nname: {en: Doubling}\nuuid: x\n"
                "limits: {time_limit: 0.5, time_multipliers: {ac_to_time_limit: 1, "
                "time_limit_to_tle: 4}}\nconstants: {n_max: 1000}\n");
  package.write("submissions/accepted/slow.cpp",
                "#include <ctime>\n#include <iostream>\nint main() { long n; std::cin >> n; "
                "while (std::clock() < CLOCKS_PER_SEC * 0.9) {} std::cout << 2 * n << '\\n'; }\n");
  const Verification done = verify(package, {"submissions", "time-limit"});
  EXPECT_TRUE(done.checks[0].ok) << done.checks[0].message;
  EXPECT_THAT(done.checks[0].warnings, Contains(HasSubstr("depends on the time limit")));
  // But a fixed limit must leave it its factor, and it was looked at again, alone.
  EXPECT_FALSE(done.checks[1].ok);
  EXPECT_THAT(done.checks[1].message, HasSubstr("accepted/slow.cpp"));
  const SubmissionResult& slow = done.judged->submissions[1];
  EXPECT_EQ(slow.cases.front().verdict, Verdict::time_limit_exceeded);
  EXPECT_EQ(slow.cases.front().at_stop, Verdict::accepted);
  EXPECT_GE(slow.cases.front().runs, 3);
}

// --- what is written of it ---------------------------------------------------------------------

Verification sample() {
  Verification done{.package = "problems/a<b", .format = "2025-09", .checks = {}};
  done.checks = {{.name = "junk", .ok = false, .message = "accepted: \"x\" & <y>"},
                 {.name = "answers", .message = "2 answers are right", .warnings = {"careful"}}};
  done.case_names = {"secret/1", "secret/2"};
  ProblemResult judged;
  judged.problem = "a<b";
  judged.limits = {.time_limit = std::chrono::seconds(1),
                   .time_source = "package",
                   .memory = {1 << 20},
                   .output = {1 << 20}};
  SubmissionResult wrong;
  wrong.file = "submissions/wrong_answer/w.cpp";
  wrong.verdict = Verdict::wrong_answer;
  wrong.expectations = {{.permitted = {"AC", "WA"}, .required = {"WA"}}};
  wrong.expectation_met = true;
  wrong.cases = {{.name = "secret/1", .group = "secret", .verdict = Verdict::accepted},
                 {.name = "secret/2", .group = "secret", .verdict = Verdict::wrong_answer}};
  judged.submissions = {wrong};
  done.judged = judged;
  return done;
}

TEST(VerifyReport, NamesTheOnlyCaseThatKills) {
  const std::vector<Kill> kills = lone_kills(sample());
  ASSERT_EQ(kills.size(), 1u);
  EXPECT_EQ(kills[0].case_name, "secret/2");
  EXPECT_THAT(verification_text(sample(), {}),
              HasSubstr("only secret/2 fails submissions/wrong_answer/w.cpp"));
  Verification stopped_early = sample();
  stopped_early.case_names.push_back("secret/3");
  EXPECT_THAT(lone_kills(stopped_early), IsEmpty());
}

TEST(VerifyReport, JunitCountsAndEscapes) {
  const std::string xml = verifications_to_junit({sample()});
  EXPECT_THAT(xml, HasSubstr("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"0\""));
  EXPECT_THAT(xml, HasSubstr("accepted: &quot;x&quot; &amp; &lt;y&gt;"));
  EXPECT_THAT(xml, testing::Not(HasSubstr("a<b")));
}

TEST(VerifyReport, ThePageHoldsTheMatrixAndNothingFromElsewhere) {
  const std::string page = verifications_to_html({sample()});
  EXPECT_THAT(page, HasSubstr("<td class=\"WA\""));
  EXPECT_THAT(page, HasSubstr("problems/a&lt;b"));
  for (const char* outside : {"http:", "https:", "<script", "<link", "@import", "url("}) {
    EXPECT_THAT(page, testing::Not(HasSubstr(outside)));
  }
}

TEST(VerifyReport, JsonSaysWhatIsWrong) {
  const Json json = verifications_to_json({sample()});
  EXPECT_EQ(json["schema"], "judge.verify/1");
  EXPECT_FALSE(json["ok"]);
  EXPECT_EQ(json["packages"][0]["checks"][0]["ok"], false);
  EXPECT_EQ(json["packages"][0]["errors"].size(), 1u);
  EXPECT_EQ(json["packages"][0]["warnings"][0], "answers: careful");
  EXPECT_EQ(json["packages"][0]["lone_kills"][0]["case"], "secret/2");
}

}  // namespace
}  // namespace judge
