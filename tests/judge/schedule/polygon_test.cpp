// Packages of Polygon, judged from problem.xml to the verdicts.

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <cstdlib>

#include "judge/convert/icpc_package.hpp"
#include "judge/package/load.hpp"
#include "judge/prepare/generate.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "tests/support/polygon_package.hpp"
#include "tests/support/require_isolation.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class JudgePolygon : public testing::Test {
 protected:
  JudgePolygon() : cache_(TempDir::make(fs::temp_directory_path(), "cache-").value()) {
    ::chmod(cache_.path().c_str(), 0755);
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
  }
  ~JudgePolygon() override { ::unsetenv("XDG_CACHE_HOME"); }

  Result<ProblemResult> judge(const fs::path& package) {
    JUDGE_TRY(Problem problem, load_problem(package));
    problem.include_folders = include_folders_;
    JUDGE_TRY(const std::vector<Submission> submissions, shipped_submissions(problem));
    return judge_problem(problem, submissions, {}, *test_sandboxes(), {});
  }
  // "solutions/main.cpp AC met"
  static std::vector<std::string> lines(const Result<ProblemResult>& result) {
    if (!result) return {result.error().message};
    std::vector<std::string> all;
    for (const SubmissionResult& s : result->submissions) {
      all.push_back(s.file + " " + std::string(code(s.verdict)) +
                    (s.expectation_met ? " met" : " not met"));
    }
    return all;
  }

  TempDir cache_;
  std::vector<fs::path> include_folders_;
};

const auto kAsMeant = ElementsAre("solutions/main.cpp AC met", "solutions/other.py AC met",
                                  "solutions/zero.cpp WA met", "solutions/word.cpp WA met",
                                  "solutions/slow.cpp TLE met", "solutions/crash.cpp RE met");

TEST_F(JudgePolygon, AStandardPackage) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  const auto result = judge(package.path());
  EXPECT_THAT(lines(result), kAsMeant);
  ASSERT_TRUE(result.has_value());
  const auto message = [&](std::size_t submission) {
    return result->submissions[submission].cases.at(0).message;
  };
  EXPECT_EQ(message(0), "good");
  EXPECT_EQ(message(2), "a part is not positive");
  EXPECT_EQ(message(3), "presentation error: no number");
  EXPECT_EQ(result->submissions[0].cases.size(), 3u);
}

// The interactor tells the sum and takes two numbers for the checker; it refuses more than 2000.
constexpr const char* kInteractor = R"(#include "testlib.h"
int main(int argc, char** argv) {
  if (argc < 4) quit(_fail, "input output answer");
  inf.open(argv[1]);
  std::cout << number(inf, _fail) << std::endl;
  const long a = number(std::cin, _pe), b = number(std::cin, _pe);
  if (a + b > 2000) quit(_wa, "far too much");
  std::ofstream(argv[2]) << a << ' ' << b << std::endl;
  quit(_ok, "talked");
}
)";

TEST_F(JudgePolygon, AnInteractorTalksAndTheCheckerJudgesWhatItWrote) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.make_full().write("files/interact.cpp", kInteractor);
  package.replace("<validators>",
                  "<interactor><source path=\"files/interact.cpp\" "
                  "type=\"cpp.g++17\"/></interactor><validators>");
  package.write("solutions/crash.cpp",
                "#include <cstdio>\nint main() { std::puts(\"5000 5000\"); }\n");
  const auto result = judge(package.path());
  // crash.cpp is one that the interactor refuses here.
  EXPECT_THAT(lines(result),
              ElementsAre("solutions/main.cpp AC met", "solutions/other.py AC met",
                          "solutions/zero.cpp WA met", "solutions/word.cpp WA met",
                          "solutions/slow.cpp TLE met", "solutions/crash.cpp WA met"));
  ASSERT_TRUE(result.has_value());
  const auto message = [&](std::size_t submission) {
    return result->submissions[submission].cases.at(0).message;
  };
  EXPECT_EQ(message(2), "a part is not positive") << "the checker's words";
  EXPECT_THAT(message(3), HasSubstr("no number")) << "the interactor's";
  EXPECT_EQ(message(5), "far too much");
}

// Exported, the two stand between scripts, and come to the same verdicts.
TEST_F(JudgePolygon, AnInteractorAndItsCheckerAreExported) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.make_full().write("files/interact.cpp", kInteractor);
  package.replace("<validators>",
                  "<interactor><source path=\"files/interact.cpp\" "
                  "type=\"cpp.g++17\"/></interactor><validators>");
  package.write("solutions/crash.cpp",
                "#include <cstdio>\nint main() { std::puts(\"5000 5000\"); }\n");
  auto problem = load_problem(package.path());
  ASSERT_TRUE(problem) << problem.error().message;
  ASSERT_TRUE(generate(*problem, problem->cases, {}, *test_sandboxes(), {}));
  TempPackage exported(TempPackage::Start::empty);
  const auto written = write_icpc_package(*problem, exported.path(), {});
  ASSERT_TRUE(written) << written.error().message;
  const auto result = judge(exported.path());
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_THAT(lines(result),
              testing::UnorderedElementsAre("submissions/accepted/main.cpp AC met",
                                            "submissions/accepted/other.py AC met",
                                            "submissions/wrong_answer/zero.cpp WA met",
                                            "submissions/wrong_answer/word.cpp WA met",
                                            "submissions/time_limit_exceeded/slow.cpp TLE met",
                                            "submissions/wrong_answer/crash.cpp WA met"));
}

TEST_F(JudgePolygon, AnInteractorThatWritesNothingLeavesAnEmptyOutput) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.make_full().write("files/interact.cpp", "int main() {}\n");
  package.replace("<validators>",
                  "<interactor><source path=\"files/interact.cpp\" "
                  "type=\"cpp.g++17\"/></interactor><validators>");
  const auto result = judge(package.path());
  ASSERT_TRUE(result.has_value()) << result.error().message;
  const CaseResult& first = result->submissions[3].cases.at(0);
  EXPECT_EQ(first.verdict, Verdict::wrong_answer);
  EXPECT_THAT(first.message, HasSubstr("no number"));
}

TEST_F(JudgePolygon, AFullPackageAndItsZip) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.make_full();
  // What is there is not made again: the generators of a full package may be missing.
  package.remove("files/gen.cpp").write("files/gen.cpp", "no program");
  EXPECT_THAT(lines(judge(package.path())), kAsMeant);
}

TEST_F(JudgePolygon, SolutionsThatReadAndWriteFiles) {
  REQUIRE_ISOLATION();
  const std::string by_files =
      "#include <fstream>\nint main() { long n = 0; std::ifstream(\"parts.in\") >> n; ";
  PolygonPackage package;
  package.replace("input-file=\"\" output-file=\"\"",
                  "input-file=\"parts.in\" output-file=\"parts.out\"");
  package.write("solutions/main.cpp",
                by_files + "std::ofstream(\"parts.out\") << 1 << ' ' << n - 1; }\n");
  package.write("solutions/other.py",
                "n = int(open('parts.in').read())\nprint(n - 1, 1, file=open('parts.out', 'w'))\n");
  package.write("solutions/zero.cpp",
                by_files + "std::ofstream(\"parts.out\") << 0 << ' ' << n; }\n");
  // The right answer on stdout is none.
  package.write("solutions/word.cpp",
                "#include <iostream>\n" + by_files + "std::cout << 1 << ' ' << n - 1; }\n");
  EXPECT_THAT(lines(judge(package.path())), kAsMeant);
}

TEST_F(JudgePolygon, TheHeaderMayComeFromTheUser) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  const TempDir given = *TempDir::make(fs::temp_directory_path(), "given-");
  fs::rename(package.path() / "files/testlib.h", given.path() / "testlib.h");
  const auto without = judge(package.path());
  ASSERT_FALSE(without.has_value());
  EXPECT_THAT(without.error().message, HasSubstr("testlib.h"));
  EXPECT_EQ(without.error().hint, "name the folder that holds testlib.h: --include DIR");
  include_folders_ = {given.path()};
  EXPECT_THAT(lines(judge(package.path())), kAsMeant);
}

TEST_F(JudgePolygon, ABuiltInChecker) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.make_full().remove("files/check.cpp");
  package.replace("<checker type", "<checker name=\"std::ncmp.cpp\" type");
  // Now the answer of the main solution is the only one.
  EXPECT_THAT(lines(judge(package.path())),
              ElementsAre("solutions/main.cpp AC met", "solutions/other.py WA not met",
                          "solutions/zero.cpp WA met", "solutions/word.cpp WA met",
                          "solutions/slow.cpp TLE met", "solutions/crash.cpp RE met"));
}

TEST_F(JudgePolygon, APartOfThePointsIsNotAccepted) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.make_full();
  package.write("files/check.cpp",
                "#include \"testlib.h\"\n"
                "int main(int argc, char** argv) {\n"
                "  open_all(argc, argv);\n"
                "  number(inf, _fail);\n"
                "  std::cerr << \"points \" << (number(ouf, _pe) == 1 ? 10 : 4) << std::endl;\n"
                "  return 7;\n"
                "}\n");
  // No case has points: what the validator says means nothing.
  auto result = judge(package.path());
  ASSERT_TRUE(result.has_value()) << result.error().message;
  EXPECT_EQ(result->submissions[0].verdict, Verdict::judge_error);
  EXPECT_THAT(result->submissions[0].cases[0].message, HasSubstr("sample/01"));
  package.replace("sample=\"true\"", "points=\"10\"");
  package.replace("cmd=\"gen 700\"", "cmd=\"gen 700\" points=\"10\"");
  package.replace("cmd=\"many\"", "cmd=\"many\" points=\"10\"");
  result = judge(package.path());
  ASSERT_TRUE(result.has_value()) << result.error().message;
  EXPECT_EQ(result->submissions[0].verdict, Verdict::accepted);
  EXPECT_EQ(result->submissions[2].verdict, Verdict::wrong_answer);
}

TEST_F(JudgePolygon, AnInputThatItsValidatorRefuses) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.replace("gen 700", "gen 1001");
  const auto result = judge(package.path());
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, HasSubstr("secret/02"));
  EXPECT_THAT(result.error().message, HasSubstr("n is wrong"));
}

}  // namespace
}  // namespace judge
