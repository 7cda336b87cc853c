// Packages of other judges, from the file to the verdict.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/base/text.hpp"
#include "judge/package/load.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "judge/verdict/data_validator.hpp"
#include "tests/support/judge_once.hpp"

namespace judge {
namespace {

const std::string kDoubles =
    "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",2*n);}\n";
const std::string kTriples =
    "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",3*n);}\n";

// "AC", or what is wrong with the package.
std::string verdict_of(const fs::path& package, const std::string& source) {
  const SubmissionResult judged = judge_source(package, source);
  if (judged.verdict == Verdict::compile_error) return judged.compile.log;
  if (judged.cases.empty()) return judged.reason;
  for (const CaseResult& c : judged.cases) {
    if (c.verdict == Verdict::judge_error) return c.message;
  }
  return std::string(code(judged.verdict));
}

TEST(Formats, AFolderOfPairs) {
  REQUIRE_ISOLATION();
  TempPackage package(TempPackage::Start::empty);
  package.write("in1.txt", "4\r\n").write("out1.txt", "8\r\n");
  package.write("in2.txt", "0\n").write("out2.txt", "0\n");
  EXPECT_EQ(verdict_of(package.path(), kDoubles), "AC");
  EXPECT_EQ(verdict_of(package.path(), kTriples), "WA");
}

// Every shipped submission: whether it does what is expected of it, or what is wrong.
std::vector<std::pair<std::string, std::string>> shipped_by(const fs::path& package) {
  const Result<Problem> problem = load_problem(package);
  if (!problem) return {{"load", problem.error().message}};
  const auto submissions = shipped_submissions(*problem);
  if (!submissions) return {{"submissions", submissions.error().message}};
  const auto result = judge_problem(*problem, *submissions, {}, *test_sandboxes(), {});
  if (!result) return {{"judge", result.error().message}};
  std::vector<std::pair<std::string, std::string>> all;
  for (const SubmissionResult& one : result->submissions) {
    const std::string end =
        one.verdict == Verdict::compile_error ? one.compile.log : std::string(code(one.verdict));
    all.emplace_back(one.file, end + (one.expectation_met ? " as expected" : " not expected"));
  }
  return all;
}

// What testlib would do, in the few lines that these packages need.
const char* const kCheck =
    "#pragma once\n#include <cstdio>\n"
    "inline long number(const char* path) { long x = -1; FILE* f = fopen(path, \"r\");\n"
    "  if (f == nullptr || fscanf(f, \"%ld\", &x) != 1) x = -1; return x; }\n";

// A problem of Library Checker, doubling a number, in math/twice/ of a repository.
TempPackage library_checker() {
  TempPackage repository(TempPackage::Start::empty, "repository");
  repository.write("common/check.h", kCheck)
      .write("math/twice/info.toml",
             "title = 'Twice'\ntimelimit = 1.5\nforum = 'x'\n"
             "[[tests]]\nname = 'example.in'\nnumber = 1\n"
             "[[tests]]\nname = 'step.cpp'\nnumber = 3\n"
             "[[solutions]]\nname = 'wrong.cpp'\nexpect = 'WA'\n"
             "[[solutions]]\nname = 'lucky.cpp'\nallow_wa = true\n"
             "[params]\nFACTOR = 2\nWORD = 'a\"b'\nHALF = 1.0\n")
      .write("math/twice/gen/example_00.in", "4\n")
      .write("math/twice/gen/step.cpp",
             "#include <cstdlib>\n#include \"../params.h\"\n#include \"check.h\"\n"
             "int main(int, char** v) { printf(\"%lld\\n\", FACTOR * (5 + atoi(v[1]))); }\n")
      .write("math/twice/sol/correct.cpp",
             "#include <cstdio>\n#include \"../params.h\"\nint main(){int n;scanf(\"%d\",&n);"
             "printf(\"%lld\\n\",FACTOR*n);}\n")
      .write("math/twice/sol/wrong.cpp", kTriples)
      .write("math/twice/sol/lucky.cpp", kDoubles)
      .write("math/twice/verifier.cpp",
             "#include \"params.h\"\n#include <cstring>\n#include <cstdio>\n"
             "static_assert(HALF / 2 == 0.5 && sizeof(WORD) == 4 && sizeof(FACTOR) == 8);\n"
             "int main(){int n;return scanf(\"%d\",&n)==1 && n<1000 ? 0 : 3;}\n")
      .write("math/twice/checker.cpp",
             "#include \"check.h\"\nint main(int, char** v) { const long right = number(v[3]);\n"
             "  if (number(v[1]) * 2 != right) return 3;\n  return number(v[2]) != right; }\n");
  return repository;
}

TEST(Formats, LibraryCheckerMakesItsDataAndJudges) {
  REQUIRE_ISOLATION();
  const TempPackage repository = library_checker();
  const fs::path package = repository.path() / "math/twice";
  EXPECT_THAT(shipped_by(package),
              testing::ElementsAre(testing::Pair("sol/correct.cpp", "AC as expected"),
                                   testing::Pair("sol/wrong.cpp", "WA as expected"),
                                   testing::Pair("sol/lucky.cpp", "AC as expected")));
  EXPECT_EQ(verdict_of(package, kDoubles), "AC");
  EXPECT_EQ(verdict_of(package, kTriples), "WA");
  const Problem problem = *load_problem(package);
  ASSERT_EQ(problem.cases.size(), 4u);
  EXPECT_EQ(problem.cases[0].name, "sample/example_00");
  EXPECT_EQ(problem.cases[3].name, "secret/step_02");
}

TEST(Formats, LibraryCheckerLinksAFunctionWithItsGrader) {
  REQUIRE_ISOLATION();
  TempPackage repository = library_checker();
  repository
      .write("math/twice/grader/grader.cpp",
             "#include <cstdio>\n#include \"solve.h\"\nint main(){int n;scanf(\"%d\",&n);"
             "printf(\"%d\\n\",solve(n));}\n")
      .write("math/twice/grader/solve.h", "int solve(int n);\n")
      .write("math/twice/sol/lucky.cpp", "#include \"solve.h\"\nint solve(int n){return 2*n;}\n");
  const fs::path package = repository.path() / "math/twice";
  EXPECT_THAT(shipped_by(package),
              testing::Contains(testing::Pair("sol/lucky.cpp", "AC as expected")));
  EXPECT_EQ(verdict_of(package, "#include \"solve.h\"\nint solve(int n){return 2*n;}\n"), "AC");
  EXPECT_EQ(verdict_of(package, "int solve(int n){return 3*n;}\n"), "WA");
  EXPECT_EQ(verdict_of(package, kDoubles), "AC") << "a whole program stays one";
}

TEST(Formats, LibraryCheckerReportsWhatIsNotAsRecorded) {
  REQUIRE_ISOLATION();
  TempPackage repository = library_checker();
  const fs::path package = repository.path() / "math/twice";
  // printf '4\n' | sha256sum, and so on.
  const std::string four = "7de1555df0c2700329e815b93b32c571c3ea54dc967b89e81ab73b9972b72d1d";
  std::string hashes = "{\"example_00.in\": \"" + four + "\"";
  for (const char* file : {"example_00.out", "step_00.in", "step_00.out", "step_01.in",
                           "step_01.out", "step_02.in", "step_02.out"}) {
    hashes += std::string(", \"") + file + "\": \"" + four + "\"";
  }
  repository.write("math/twice/hash.json", hashes + "}\n");
  EXPECT_THAT(verdict_of(package, kDoubles), testing::HasSubstr("hash.json"));
  repository.write("math/twice/hash.json", "{}\n");
  EXPECT_THAT(verdict_of(package, kDoubles), testing::HasSubstr("no hash of example_00.in"));
  // The verifier looks at what is made.
  repository.remove("math/twice/hash.json");
  repository.write("math/twice/gen/example_00.in", "1000\n");
  EXPECT_THAT(verdict_of(package, kDoubles), testing::HasSubstr("verifier.cpp"));
}

// A problem of DMOJ: two batches, the second only after the first, and a single case; its files end
// their lines as Windows does.
TempPackage dmoj(const std::string& more = "") {
  TempPackage package(TempPackage::Start::empty);
  package
      .write("init.yml",
             "test_cases:\n- {in: 1.in, out: 1.out, points: 5}\n"
             "- {points: 40, batched: [{in: 2a.in, out: 2a.out}, {in: 2b.in, out: 2b.out}]}\n"
             "- {points: 55, dependencies: [1], batched: [{in: 3.in, out: 3.out}]}\n" +
                 more)
      .write("1.in", "1\r\n")
      .write("1.out", "2\r\n")
      .write("2a.in", "4\r\n")
      .write("2a.out", "8\r\n")
      .write("2b.in", "0\n")
      .write("2b.out", "0\n")
      .write("3.in", "7\n")
      .write("3.out", "14\n");
  return package;
}

TEST(Formats, DmojListsAndBatches) {
  REQUIRE_ISOLATION();
  const TempPackage package = dmoj();
  EXPECT_EQ(verdict_of(package.path(), kDoubles), "AC");
  EXPECT_EQ(verdict_of(package.path(), kTriples), "WA");
  // A carriage return in the data would reach the program.
  EXPECT_EQ(verdict_of(package.path(),
                       "#include <cstdio>\nint main(){int n=0,c;while((c=getchar())!='\\n')"
                       "{if(c=='\\r')return 1;n=10*n+c-'0';}printf(\"%d\\n\",2*n);}\n"),
            "AC");
  const Problem problem = *load_problem(package.path());
  ASSERT_EQ(problem.cases.size(), 4u);
  EXPECT_EQ(problem.cases[0].points, 5);
  EXPECT_EQ(problem.cases[2].name, "secret/batch1/2");
  ASSERT_EQ(problem.groups.size(), 4u);
  EXPECT_EQ(problem.groups[3].max_score, 55);
  EXPECT_THAT(problem.groups[3].require_pass, testing::ElementsAre("secret/batch1"));
}

TEST(Formats, DmojCheckers) {
  REQUIRE_ISOLATION();
  const std::string near =
      "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%.4f\\n\",2*n+0.0001);}\n";
  const TempPackage loose = dmoj("checker: {name: floatsabs, args: {precision: 3}}\n");
  const TempPackage strict = dmoj("checker: {name: floatsabs, args: {precision: 6}}\n");
  EXPECT_EQ(verdict_of(loose.path(), near), "AC");
  EXPECT_EQ(verdict_of(strict.path(), near), "WA");
  TempPackage bridged = dmoj("checker: {name: bridged, args: {files: check.cpp, type: testlib}}\n");
  bridged.write(
      "check.cpp",
      std::string(kCheck) + "int main(int, char** v) { return number(v[2]) != number(v[3]); }\n");
  EXPECT_EQ(verdict_of(bridged.path(), kDoubles), "AC");
  EXPECT_EQ(verdict_of(bridged.path(), kTriples), "WA");
  TempPackage peg = dmoj("checker: {name: bridged, args: {files: check.cpp, type: peg}}\n");
  peg.write("check.cpp",
            std::string(kCheck) +
                "int main(int, char** v) { if (2 * number(v[3]) != number(v[1])) return 9;"
                " return number(v[2]) != number(v[1]); }\n");
  EXPECT_EQ(verdict_of(peg.path(), kDoubles), "AC");
}

// Tells the number, wants its double; in which words it says so differs.
constexpr const char* kDmojInteractor = R"(#include <cstdio>
#include <cstring>
int main(int argc, char** argv) {
  long n = -1, answer = -2, said = -3;
  std::FILE* in = std::fopen(argv[1], "r");
  std::FILE* ans = std::fopen(argv[argc - 1], "r");
  if (std::fscanf(in, "%ld", &n) != 1 || std::fscanf(ans, "%ld", &answer) != 1) return 3;
  std::printf("%ld\n", n);
  std::fflush(stdout);
  if (std::scanf("%ld", &said) != 1) return 1;
  std::fprintf(stderr, "said %ld", said);
  return said == answer ? 0 : 1;
}
)";

TEST(Formats, DmojInteractors) {
  REQUIRE_ISOLATION();
  for (const char* type : {"", ", type: testlib", ", type: coci", ", type: peg"}) {
    SCOPED_TRACE(type);
    TempPackage package = dmoj(std::string("interactive: {files: talk.cpp") + type + "}\n");
    package.write("talk.cpp", kDmojInteractor);
    EXPECT_EQ(verdict_of(package.path(), kDoubles), "AC");
    EXPECT_EQ(verdict_of(package.path(), kTriples), "WA");
    EXPECT_EQ(verdict_of(package.path(), "int main() { return 1; }\n"), "RE");
  }
  TempPackage broken = dmoj("interactive: {files: talk.cpp}\n");
  broken.write("talk.cpp", "int main() { return 9; }\n");
  EXPECT_THAT(verdict_of(broken.path(), kDoubles), testing::HasSubstr("exit code 9"));
}

TEST(Formats, DmojFilesInPlaceOfStdinAndStdout) {
  REQUIRE_ISOLATION();
  const std::string by_files =
      "#include <fstream>\nint main() { long n = 0; std::ifstream(\"n.in\") >> n; "
      "std::ofstream(\"n.out\") << 2 * n; }\n";
  const TempPackage both = dmoj("file_io: {input: n.in, output: n.out}\n");
  EXPECT_EQ(verdict_of(both.path(), by_files), "AC");
  EXPECT_EQ(verdict_of(both.path(), kDoubles), "WA") << "nothing on stdin";
  const TempPackage out = dmoj("file_io: {input: ../n.in}\n");
  EXPECT_THAT(verdict_of(out.path(), kDoubles), testing::HasSubstr("no name of a file"));
}

TEST(Formats, DmojGeneratorsAnswerOnStderr) {
  REQUIRE_ISOLATION();
  TempPackage package(TempPackage::Start::empty);
  package
      .write("init.yml",
             "generator: gen.cpp\ntest_cases:\n- {generator_args: [20], points: 1}\n"
             "- {generator_args: [21], points: 1}\n")
      .write("gen.cpp",
             "#include <cstdio>\n#include <cstdlib>\nint main(int, char** v){int n=atoi(v[1]);"
             "printf(\"%d\\n\",n);fprintf(stderr,\"%d\\n\",2*n);"
             "for(int i=0;i<100000;++i)fputs(\"     \\n\",stderr);}\n");
  EXPECT_EQ(verdict_of(package.path(), kDoubles), "AC");
  EXPECT_EQ(verdict_of(package.path(), kTriples), "WA");
}

TEST(Formats, DmojSignatureGraders) {
  REQUIRE_ISOLATION();
  TempPackage package = dmoj("signature_grader: {entry: entry.cpp, header: twice.h}\n");
  package.write("twice.h", "int twice(int n);\n")
      .write("entry.cpp",
             "#include <cstdio>\n#include \"twice.h\"\nint main(){int n;scanf(\"%d\",&n);"
             "printf(\"%d\\n\",twice(n));}\n");
  EXPECT_EQ(verdict_of(package.path(), "int twice(int n){return 2*n;}\n"), "AC");
  EXPECT_EQ(verdict_of(package.path(), "int twice(int n){return 3*n;}\n"), "WA");
  EXPECT_EQ(verdict_of(package.path(), "int twice(int n){return 2*n;}\nint main(){return 1;}\n"),
            "AC");
}

TEST(Formats, DmojFindsCasesByTheirNames) {
  REQUIRE_ISOLATION();
  for (const char* rules :
       {"test_cases: {}\n",
        "test_cases: {input_format: '^batch(?P<batch>\\d+)-(?P<case>\\d+)\\.in$', "
        "output_format: '^batch(?P<batch>\\d+)-(?P<case>\\d+)\\.out$', case_points: [30, 70]}\n"}) {
    SCOPED_TRACE(rules);
    TempPackage package(TempPackage::Start::empty);
    package.write("init.yml", rules);
    for (const auto& [name, n] : {std::pair("batch1-1", 1), std::pair("batch1-2", 2),
                                  std::pair("batch10-1", 3), std::pair("batch2-1", 4)}) {
      package.write(std::string(name) + ".in", std::to_string(n) + "\n");
      package.write(std::string(name) + ".out", std::to_string(2 * n) + "\n");
    }
    EXPECT_EQ(verdict_of(package.path(), kDoubles), "AC");
    EXPECT_EQ(verdict_of(package.path(), kTriples), "WA");
    const Problem problem = *load_problem(package.path());
    ASSERT_EQ(problem.cases.size(), 4u);
    EXPECT_EQ(problem.cases[3].input.filename(), "batch10-1.in");
    EXPECT_EQ(problem.cases[1].group, "secret/batch1");
  }
}

TEST(Formats, DmojSaysWhatItCannotJudge) {
  const std::pair<const char*, const char*> rows[] = {
      {"checker: own.py\n", "checkers in Python are not supported"},
      {"custom_judge: own.py\n", "graders in Python are not supported"},
      {"checker: floatz\n", "unknown checker 'floatz'"},
      {"archive: ../other.zip\n", "leads out of the package"},
      {"checker: {name: bridged, args: {files: gone.cpp}}\n", "no file 'gone.cpp'"},
      {"checker: {name: bridged, args: {files: 1.in, type: x}}\n", "unknown type 'x'"},
      {"interactive: {files: 1.in, type: x}\n", "unknown type 'x'"},
      {"interactive: {files: own.cpp}\n", "no file 'own.cpp'"},
  };
  for (const auto& [more, message] : rows) {
    const TempPackage package = dmoj(more);
    const Result<Problem> problem = load_problem(package.path());
    ASSERT_FALSE(problem) << more;
    EXPECT_THAT(problem.error().message, testing::HasSubstr(message));
    EXPECT_THAT(problem.error().message, testing::HasSubstr("init.yml:5"));
  }
}

// A case's own checker judges that case, whatever judges the others.
TEST(Formats, DmojCheckersOfSingleCases) {
  REQUIRE_ISOLATION();
  const auto one_of_two = [](const std::string& own, const std::string& top) {
    TempPackage package = dmoj();
    package.write("init.yml", "checker: " + top +
                                  "\ntest_cases:\n- {in: 1.in, out: 1.out, points: 1, checker: " +
                                  own + "}\n- {in: 3.in, out: 3.out, points: 1}\n");
    package.write(
        "check.cpp",
        std::string(kCheck) + "int main(int, char** v) { return number(v[2]) != number(v[3]); }\n");
    return package;
  };
  const std::string near_at_first =
      "#include <cstdio>\nint main(){int "
      "n;scanf(\"%d\",&n);n==1?puts(\"2.0001\"):printf(\"%d\\n\",2*n);}\n";
  const std::string near_at_second =
      "#include <cstdio>\nint main(){int "
      "n;scanf(\"%d\",&n);n==7?puts(\"14.0001\"):printf(\"%d\\n\",2*n);}\n";
  const std::string loose = "{name: floatsabs, args: {precision: 3}}";
  const std::string program = "{name: bridged, args: {files: check.cpp}}";
  for (const std::string& top : {std::string("standard"), program}) {
    const TempPackage package = one_of_two(loose, top);
    EXPECT_EQ(verdict_of(package.path(), near_at_first), "AC") << top;
    // The program reads whole numbers and stops there.
    EXPECT_EQ(verdict_of(package.path(), near_at_second), top == program ? "AC" : "WA") << top;
    EXPECT_EQ(verdict_of(package.path(), kTriples), "WA") << top;
  }
  const TempPackage strict = one_of_two("identical", loose);
  EXPECT_EQ(verdict_of(strict.path(), near_at_first), "WA");
  EXPECT_EQ(verdict_of(strict.path(), near_at_second), "AC");
  const Result<Problem> refused = load_problem(one_of_two(program, "standard").path());
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, testing::HasSubstr("bridged checkers of single cases"));
  EXPECT_THAT(refused.error().message, testing::HasSubstr("init.yml:3"));
}

// A package of DOMjudge alone: no problem.yaml.
TEST(Formats, DomjudgeWithoutAProblemYaml) {
  REQUIRE_ISOLATION();
  TempPackage package(TempPackage::Start::empty);
  package.write("domjudge-problem.ini", "name = 'Doubling'\ntimelimit = '1.5'\n")
      .add_case("sample/1", "3\n", "6\n")
      .add_case("secret/1", "4\n", "8\n")
      .write("submissions/accepted/a.cpp", kDoubles)
      .write("submissions/mixed/b.cpp", "// @EXPECTED_RESULTS@: CORRECT, WRONG-ANSWER\n" + kTriples)
      .write("submissions/mixed/c.cpp", "// @EXPECTED_RESULTS@: TIMELIMIT\n" + kTriples)
      .write("submissions/no_output/d.cpp", "int main() {}\n")
      .write("submissions/mixed/e.txt", kDoubles)
      .write("submissions.json", "{\"mixed/e.txt\": {\"langid\": \"cpp\", \"team\": \"x\"}}\n");
  const Problem problem = *load_problem(package.path());
  EXPECT_EQ(problem.names.at("en"), "Doubling");
  EXPECT_EQ(problem.limits.time_limit, std::chrono::milliseconds(1500));
  EXPECT_THAT(shipped_by(package.path()),
              testing::ElementsAre(testing::Pair("submissions/accepted/a.cpp", "AC as expected"),
                                   testing::Pair("submissions/mixed/b.cpp", "WA as expected"),
                                   testing::Pair("submissions/mixed/c.cpp", "WA not expected"),
                                   testing::Pair("submissions/mixed/e.txt", "AC not expected"),
                                   testing::Pair("submissions/no_output/d.cpp", "WA as expected")));
}

TEST(Formats, DomjudgeTimeLimitsInTheirOrder) {
  using std::chrono::milliseconds;
  const struct {
    const char *yaml, *ini, *dotted;
    std::optional<Duration> expected;  // absent: refused
  } rows[] = {
      {nullptr, "name = x\n", nullptr, milliseconds(10'000)},
      {nullptr, "timelimit = 3\n", "4\n", milliseconds(3'000)},
      {nullptr, "name = x\n", "4\n", milliseconds(4'000)},
      {"limits: {time_limit: 2}\n", "timelimit = 3\n", "2.0\n", milliseconds(2'000)},
      {"limits: {time_limit: 2}\n", "timelimit = 3\n", nullptr, milliseconds(2'000)},
      {"limits: {time_limit: 2}\n", nullptr, "3\n", std::nullopt},
  };
  for (const auto& row : rows) {
    TempPackage package(TempPackage::Start::empty);
    package.add_case("secret/1", "4\n", "8\n");
    if (row.yaml != nullptr) package.write("problem.yaml", row.yaml);
    if (row.ini != nullptr) package.write("domjudge-problem.ini", row.ini);
    if (row.dotted != nullptr) package.write(".timelimit", row.dotted);
    const Result<Problem> problem = load_problem(package.path());
    ASSERT_EQ(problem.has_value(), row.expected.has_value());
    if (problem) {
      EXPECT_EQ(problem->limits.time_limit, row.expected);
    }
  }
}

// A legacy package with what packages in the wild have and the format does not.
TempPackage wild(TempPackage&& contest) {
  contest.write("languages.yaml", "cpp: {name: C++}\n")
      .write("shared/check.h", "inline bool fits(int n) { return n >= 0 && n < 1000; }\n")
      .write("shared/validate/validate.cpp",
             "#include <cstdio>\n#include \"check.h\"\nint main(){int n;"
             "return scanf(\"%d\",&n)==1 && fits(n) ? 42 : 43;}\n")
      .write("a/problem.yaml",
             "name: {en: Doubling, sv: X}\nlicense: mit\nauthor: [A, {b: c}]\nkeywords:\n"
             "grading: {objective: max}\nvalidator_flags: float_tolerance 1E-6\n")
      .write("a/.timelimit", "0.5\n")
      .write("a/problem_statement/problem.en.tex", "")
      .write("a/data/secret/.gitkeep", "")
      .write("a/data/secret/1.in", "3\r\n")
      .write("a/data/secret/1.ans", "6.0000001")
      .write("a/data/secret/2.in", "0")
      .write("a/data/secret/2.ans", "0\r\n")
      .write("a/input_format_validators/grammar.ctd", "INT(0,999) REGEX(\"\\r?\\n?\")\n")
      .write("a/input_format_validators/old.viva", "x")
      .write("a/input_format_validators/validate.py.bak", "syntax error(")
      .write("a/submissions/accepted/a.cpp", kDoubles)
      .write("a/submissions/accepted/.gitkeep", "")
      .write("a/submissions/accepted/README.txt", "")
      .write("a/submissions/runtime_error/r.cpp", "int main() { return 1; }\n")
      .write("a/submissions/cpp_slow/s.cpp", kDoubles);
  contest.link("shared/validate/check.h", "../check.h");
  contest.link("a/input_format_validators/shared", "../../shared/validate");
  return std::move(contest);
}

TEST(Formats, AnIcpcPackageAsItIsFoundInTheWild) {
  REQUIRE_ISOLATION();
  const TempPackage contest = wild(TempPackage(TempPackage::Start::empty, "contest"));
  const fs::path package = contest.path() / "a";
  const Result<Problem> problem = load_problem(package);
  ASSERT_TRUE(problem) << problem.error().message;
  EXPECT_THAT(problem->warnings,
              testing::ElementsAre(testing::HasSubstr("old.viva: validators of this kind")));
  EXPECT_EQ(problem->limits.time_limit, std::chrono::milliseconds(500));
  ASSERT_EQ(problem->input_validators.size(), 2u);
  EXPECT_THAT(
      shipped_by(package),
      testing::ElementsAre(testing::Pair("submissions/accepted/a.cpp", "AC as expected"),
                           testing::Pair("submissions/cpp_slow/s.cpp", "AC not expected"),
                           testing::Pair("submissions/runtime_error/r.cpp", "RE as expected")));
  // Its validators run, the one behind the link and the header above it included.
  const auto validators = prepare_data_validators(*problem, DataKind::input, *test_sandboxes());
  ASSERT_TRUE(validators) << validators.error().message;
  for (const auto& [input, accepted] : {std::pair("3\r\n", true), std::pair("1000\n", false)}) {
    const auto result = check_data(*validators, {.test_case = problem->cases[0], .input = input});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->accepted, accepted) << input << result->message;
  }
}

TEST(Formats, AThousandCasesAreAsGoodAsTwo) {
  TempPackage package;
  for (int i = 1000; i < 2000; ++i) {
    const std::string n = std::to_string(i);
    package.add_case("secret/" + n, n + "\n", std::to_string(2 * i) + "\n");
  }
  const Result<Problem> problem = load_problem(package.path());
  ASSERT_TRUE(problem) << problem.error().message;
  EXPECT_EQ(problem->cases.size(), 1002u);
}

}  // namespace
}  // namespace judge
