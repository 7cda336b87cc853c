// Each check against a package that passes and one in which just that is wrong.

#include "judge/verify/verify.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include "judge/package/load.hpp"
#include "judge/report/verify_report.hpp"
#include "judge/verdict/result_cache.hpp"
#include "tests/support/polygon_package.hpp"

namespace judge {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

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

// Scores are known when all is judged, and then count like verdicts.
TEST_F(Verify, ExpectedScoresAreChecked) {
  TempPackage package = good_package();
  package
      .write("problem.yaml",
             "problem_format_version: 2025-09\nname: {en: Doubling, zh: 加倍}\n"
             "uuid: 0b6c2c9e-6f55-4b0e-8d6a-2f5f2f0f6c11\nlicense: mit\n"
             "type: scoring\nlimits: {time_limit: 1, memory: 256}\nconstants: {n_max: 1000}\n")
      .remove("data/secret")
      .add_case("secret/1/a", "5\n", "10\n")
      .add_case("secret/2/a", "1000\n", "2000\n")
      .write("data/secret/1/test_group.yaml", "max_score: 40\n")
      .write("data/secret/2/test_group.yaml", "max_score: 60\n")
      .write(
          "submissions/half/small.cpp",
          "#include <iostream>\nint main() { int n; std::cin >> n; std::cout << (n < 9 ? 2 * n : "
          "0); }\n")
      .write("submissions/submissions.yaml",
             "half/small.cpp: {permitted: [AC, WA], score: 40}\naccepted: {score: [100, 100]}\n");
  const Check met = check(package, "submissions");
  EXPECT_TRUE(met.ok) << met.message;
  package.write("submissions/submissions.yaml",
                "half/small.cpp: {permitted: [AC, WA], score: [50, 60]}\n");
  const Check unmet = check(package, "submissions");
  EXPECT_FALSE(unmet.ok);
  EXPECT_THAT(unmet.message,
              HasSubstr("half/small.cpp: not as expected: WA on secret/2/a, score 40 (expected: "));
  EXPECT_THAT(unmet.message, HasSubstr("score 50..60)"));
}

// Polygon lists the tests of a checker and of a validator, each with its verdict.
TEST_F(Verify, TestsOfPolygonsCheckersAndValidators) {
  PolygonPackage package;
  package.make_full();
  package.replace("<testset/>",
                  "<testset><test-count>4</test-count>"
                  "<input-path-pattern>files/c/%02d</input-path-pattern>"
                  "<output-path-pattern>files/c/%02d.o</output-path-pattern>"
                  "<answer-path-pattern>files/c/%02d.a</answer-path-pattern>"
                  "<tests><test verdict=\"ok\"/><test verdict=\"wrong-answer\"/>"
                  "<test verdict=\"crashed\"/><test verdict=\"ok\"/></tests></testset>");
  package.replace("<source path=\"files/validate.cpp\" type=\"cpp.g++17\"/>",
                  "<source path=\"files/validate.cpp\" type=\"cpp.g++17\"/>"
                  "<testset><input-path-pattern>files/v/%02d</input-path-pattern>"
                  "<tests><test verdict=\"valid\"/><test verdict=\"invalid\"/></tests></testset>");
  const auto add = [&](const std::string& name, const char* in, const char* out) {
    package.write("files/c/" + name, in)
        .write("files/c/" + name + ".o", out)
        .write("files/c/" + name + ".a", "1 4\n");
  };
  add("01", "5\n", "2 3\n");
  add("02", "5\n", "2 2\n");
  add("03", "word\n", "2 3\n");
  package.write("files/v/01", "5\n").write("files/v/02", "0\n");
  const Check met = check(package, "examples");
  EXPECT_TRUE(met.ok) << met.message;
  EXPECT_THAT(met.message, HasSubstr("5 examples")) << "the fourth is not in the package";

  add("02", "5\n", "1 4\n");
  add("03", "5\n", "1 4\n");
  package.write("files/v/01", "0\n");
  const Check unmet = check(package, "examples");
  EXPECT_THAT(unmet.message, HasSubstr("files/c/02: accepted, and must not be"));
  EXPECT_THAT(unmet.message, HasSubstr("files/c/03: the validator must fail on it"));
  EXPECT_THAT(unmet.message, HasSubstr("files/v/01: rejected, and must not be"));
}

TEST_F(Verify, BlanksMayBeFree) {
  TempPackage package = good_package();
  package
      .write("input_validators/check.py",
             "import sys\nline = sys.stdin.read()\nword = line.strip(' \\n')\n"
             "good = word.isdigit() and str(int(word)) == word and line.count('\\n') == 1\n"
             "sys.exit(42 if good and line.endswith('\\n') and int(word) <= 1000 else 43)\n")
      .remove("input_validators/check.ctd")
      .add_case("secret/3", " 7\n", "14\n");
  EXPECT_THAT(check(package, "junk").message, HasSubstr("a doubled blank"));
  package.write("touchstone.yaml", "free_blanks: true\n");
  EXPECT_TRUE(check(package, "junk").ok) << check(package, "junk").message;
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

// --- nothing is done twice ---------------------------------------------------------------------

std::map<std::string, bool> cached_cases(const Verification& done) {
  std::map<std::string, bool> all;  // submission -> whether every case of it was known
  for (const SubmissionResult& submission : done.judged->submissions) {
    all[submission.file] = std::all_of(submission.cases.begin(), submission.cases.end(),
                                       [](const CaseResult& c) { return c.cached; });
  }
  return all;
}

TEST_F(Verify, ASecondTimeOnlyWhatHasChangedIsJudged) {
  TempPackage package = good_package();
  const std::string right = "submissions/accepted/plain.cpp";
  const std::string wrong = "submissions/wrong_answer/tripled.cpp";
  // Unlike what any other test, now or before, has judged.
  const std::string mark = "// " + package.path().string() + "\n";
  for (const std::string& file : {right, wrong}) package.write(file, mark + package.read(file));
  const Verification first = verify(package);
  EXPECT_THAT(cached_cases(first), ElementsAre(Pair(right, false), Pair(wrong, false)));
  const Verification second = verify(package);
  EXPECT_THAT(cached_cases(second), ElementsAre(Pair(right, true), Pair(wrong, true)));
  Json before = verifications_to_json({first}), after = verifications_to_json({second});
  for (Json* document : {&before, &after}) {
    for (Json& submission : (*document)["packages"][0]["submissions"]) {
      submission["compile"] = nullptr;
      for (Json& judged : submission["cases"]) judged["cached"] = nullptr;
    }
  }
  EXPECT_EQ(before, after) << "what is known says the same as what was found";

  package.write(wrong, "// again\n" + package.read(wrong));
  EXPECT_THAT(cached_cases(verify(package)), ElementsAre(Pair(right, true), Pair(wrong, false)));
  package.write("data/secret/2.ans", "2001\n");
  EXPECT_THAT(cached_cases(verify(package, {"submissions"})),
              ElementsAre(Pair(right, false), Pair(wrong, false)));
}

TEST_F(Verify, ACheckThatFailedIsMadeAgain) {
  TempPackage package = good_package();
  package.write("input_validators/check.py",
                "# " + package.path().string() + "\nimport sys\nsys.exit(43)\n");
  EXPECT_FALSE(check(package, "inputs").ok);
  EXPECT_FALSE(check(package, "inputs").ok);
  package.write("input_validators/check.py", "import sys\nsys.exit(42)\n");
  EXPECT_TRUE(check(package, "inputs").ok);
  package.write("data/secret/2.in", "1001\n");
  EXPECT_FALSE(check(package, "inputs").ok) << "what is known is of other data";
}

TEST(ResultFile, KeepsValuesAndDistrustsWhatItFinds) {
  const std::string name = "test-" + std::to_string(::getpid());
  const fs::path path = cache_folder() / "results" / name;
  {
    ResultFile file(name);
    EXPECT_FALSE(file.find("a"));
    file.add("a", 1);
    EXPECT_EQ(file.find("a"), 1);
  }
  {
    ResultFile one(name), other(name);  // two at once: neither takes the other's away
    one.add("b", 2);
    other.add("c", 3);
  }
  ResultFile file(name);
  for (const auto& [key, value] : {std::pair("a", 1), std::pair("b", 2), std::pair("c", 3)}) {
    EXPECT_EQ(file.find(key), value) << key;
  }
  std::string bytes = *read_file(path);
  bytes.back() = ' ';
  ASSERT_TRUE(write_file(path, bytes));
  EXPECT_FALSE(ResultFile(name).find("a")) << "a damaged file is as none";
  fs::remove(path);
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
