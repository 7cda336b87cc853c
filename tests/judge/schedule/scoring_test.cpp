// Scoring problems of each format, from the file to the score.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/base/text.hpp"
#include "tests/support/judge_once.hpp"
#include "tests/support/polygon_package.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// Doubles its number while that is at most `most`; says 0 of a larger one.
std::string doubles_up_to(int most) {
  return "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",n<=" +
         std::to_string(most) + "?2*n:0);}\n";
}

// "WA 40 of 100: secret/1 40/40 ...; AC WA SK": the verdict, the scores, the cases.
std::string outcome(const SubmissionResult& judged) {
  if (judged.cases.empty()) return judged.reason + judged.compile.log;
  std::string text(code(judged.verdict));
  if (judged.scores) {
    const auto number = [](std::optional<double> x) { return x ? fmt::format("{:g}", *x) : "inf"; };
    text += fmt::format(" {} of {}:", number(judged.scores->score), number(judged.scores->best));
    for (const GroupScore& group : judged.scores->groups) {
      text += fmt::format(" {} {}/{}", group.name, number(group.score), number(group.max));
    }
  }
  text += ";";
  for (const CaseResult& one : judged.cases) text += " " + std::string(code(one.verdict));
  for (const CaseResult& one : judged.cases) {
    if (one.verdict == Verdict::judge_error) text += "\n" + one.message;
  }
  return text + judged.reason;
}

std::string outcome(const TempPackage& package, const std::string& source) {
  return outcome(judge_source(package.path(), source));
}

// --- 2025-09 -------------------------------------------------------------------------------------

// Two groups, the second only after the first.
TempPackage groups() {
  TempPackage package;
  package
      .write("problem.yaml",
             "problem_format_version: 2025-09\nname: Doubling\ntype: scoring\n"
             "limits: {time_limit: 1}\n")
      .remove("data/secret")
      .add_case("secret/1/a", "10\n", "20\n")
      .add_case("secret/1/b", "20\n", "40\n")
      .add_case("secret/2/a", "1000\n", "2000\n")
      .add_case("secret/2/b", "2000\n", "4000\n")
      .write("data/secret/1/test_group.yaml", "max_score: 40\n")
      .write("data/secret/2/test_group.yaml",
             "max_score: 60\nscore_aggregation: sum\nrequire_pass: [sample, secret/1]\n");
  return package;
}

TEST(Scoring, GroupsOf2025) {
  REQUIRE_ISOLATION();
  const TempPackage package = groups();
  EXPECT_EQ(outcome(package, doubles_up_to(2000)),
            "AC 100 of 100: secret 100/100 secret/1 40/40 secret/2 60/60; AC AC AC AC AC");
  EXPECT_EQ(outcome(package, doubles_up_to(1000)),
            "WA 70 of 100: secret 70/100 secret/1 40/40 secret/2 30/60; AC AC AC AC WA");
  EXPECT_EQ(outcome(package, doubles_up_to(10)),
            "WA 0 of 100: secret 0/100 secret/1 0/40 secret/2 0/60; AC AC WA SK SK");
  EXPECT_EQ(outcome(package, doubles_up_to(0)),
            "WA 0 of 100: secret 0/100 secret/1 0/40 secret/2 0/60; WA WA WA SK SK")
      << "a pass-fail group is run to its end: the format does not say that it stops";
}

// A validator that leaves what the input's first word names: score, multiplier, both and so on.
const char* const kLeaves =
    "import sys\n"
    "word = open(sys.argv[1]).read().split()\n"
    "kind, value = word[0], word[1]\n"
    "if 'score' in kind: open(sys.argv[3] + 'score.txt', 'w').write(value)\n"
    "if 'part' in kind: open(sys.argv[3] + 'score_multiplier.txt', 'w').write(value)\n"
    "sys.exit(43 if 'reject' in kind else 42)\n";

TEST(Scoring, FilesOfTheOutputValidator) {
  REQUIRE_ISOLATION();
  const auto with = [](const std::string& kind, const std::string& more = "") {
    TempPackage package;
    package
        .write("problem.yaml",
               "problem_format_version: 2025-09\nname: x\ntype: scoring\n"
               "limits: {time_limit: 1}\n")
        .write("output_validator/validate.py", kLeaves)
        .write("data/secret/test_group.yaml", "{" + more + "}\n")
        .remove("data/sample")
        .add_case("secret/1", kind + "\n", "")
        .add_case("secret/2", "none 0\n", "");
    return outcome(package, "int main() {}\n");
  };
  EXPECT_EQ(with("none 0"), "AC 100 of 100: secret 100/100; AC AC");
  EXPECT_EQ(with("score 12.5"), "AC 62.5 of 100: secret 62.5/100; AC AC");
  EXPECT_EQ(with("part 0.3"), "AC 65 of 100: secret 65/100; AC AC");
  EXPECT_EQ(with("reject 0"), "WA 50 of 100: secret 50/100; WA AC");
  const std::pair<const char*, const char*> faults[] = {
      {"score 50.5", "gives 50.5 points, and the case has 50"},
      {"score many", "leaves a score.txt that is no number"},
      {"part 1.5", "no number from 0 to 1"},
      {"score-part 0.5", "leaves a score.txt and a score_multiplier.txt"},
      {"score-reject 1", "rejects, and leaves a score"},
  };
  for (const auto& [kind, message] : faults) {
    EXPECT_THAT(with(kind), testing::AllOf(testing::StartsWith("JE;"), HasSubstr(message)));
  }
  EXPECT_THAT(with("score 1", "score_aggregation: pass-fail"), HasSubstr("pass-fail"));
  EXPECT_THAT(with("score 7000", "max_score: unbounded, score_aggregation: min"),
              HasSubstr("secret/2: the output validator accepts, and gives no score"));
}

// --- legacy --------------------------------------------------------------------------------------

// A grader that gives twice the number of right cases, and says what it read where that is odd.
const char* const kGrader =
    "import sys\n"
    "lines = [line.split() for line in sys.stdin]\n"
    "assert all(len(line) == 2 for line in lines) and sys.argv[1:] == ['twice', 'x']\n"
    "right = sum(verdict == 'AC' for verdict, score in lines)\n"
    "print('AC' if right else 'WA', 2 * right)\n";

TempPackage legacy() {
  TempPackage package;
  package.write("problem.yaml", "name: Doubling\ntype: scoring\nlimits: {time_multiplier: 5}\n")
      .write(".timelimit", "1\n")
      .remove("data/secret")
      .write("data/testdata.yaml",
             "on_reject: continue\ngrader_flags: ignore_sample\nrange: 0 16\n")
      .write("data/secret/own/testdata.yaml", "grading: custom\ngrader_flags: twice x\n")
      .write("data/secret/subtask/testdata.yaml",
             "on_reject: break\ngrader_flags: min\naccept_score: 10\n")
      .write("data/secret/testdata.yaml", "grader_flags: first_error accept_if_any_accepted\n")
      .write("graders/grade.py", kGrader);
  for (const auto& [name, n] :
       {std::pair("own/1", 1), std::pair("own/2", 200), std::pair("own/3", 3),
        std::pair("subtask/1", 4), std::pair("subtask/2", 500), std::pair("subtask/3", 6)}) {
    package.add_case(std::string("secret/") + name, std::to_string(n) + "\n",
                     std::to_string(2 * n) + "\n");
  }
  return package;
}

TEST(Scoring, LegacyGroupsAndTheirGraders) {
  REQUIRE_ISOLATION();
  TempPackage package = legacy();
  EXPECT_EQ(outcome(package, doubles_up_to(1000)),
            "AC 16 of 16: sample 1/1 secret 16/16 secret/own 6/16 secret/subtask 10/10; "
            "AC AC AC AC AC AC AC");
  const SubmissionResult some = judge_source(package.path(), doubles_up_to(100));
  EXPECT_EQ(outcome(some),
            "WA 4 of 16: sample 1/1 secret 4/16 secret/own 4/16 secret/subtask 0/10; "
            "AC AC WA AC AC WA SK");
  EXPECT_EQ(some.scores->grade, Verdict::accepted);
  EXPECT_THAT(some.cases.back().message, HasSubstr("secret/subtask has failed"));
  package.write("graders/grade.py", "print('AC many')\n");
  EXPECT_THAT(outcome(package, doubles_up_to(1000)),
              HasSubstr("data/secret/own: the grader prints 'AC many"));
  package.write("graders/grade.py", "import sys\nprint('AC 1')\nsys.exit(3)\n");
  EXPECT_THAT(outcome(package, doubles_up_to(1000)), HasSubstr("ended with exit code 3"));
}

TEST(Scoring, LegacyValidatorsThatScore) {
  REQUIRE_ISOLATION();
  TempPackage package;
  package.write("problem.yaml", "validation: custom score\ngrading: {objective: min}\n")
      .write(".timelimit", "1\n")
      .write("output_validators/validate.py", kLeaves)
      .remove("data/sample")
      .add_case("secret/1", "score 12\n", "")
      .write("data/testdata.yaml", "range: 5 inf\n");
  EXPECT_EQ(outcome(package, "int main() {}\n"), "AC 12 of 5: secret 12/5; AC");
  package.write("problem.yaml", "type: scoring\nvalidation: custom\n");
  EXPECT_THAT(outcome(package, "int main() {}\n"), HasSubstr("custom score"));
  package.write("problem.yaml", "validation: custom\n");
  EXPECT_THAT(outcome(package, "int main() {}\n"), HasSubstr("custom score"))
      << "no score where none is asked for";
}

// --- Polygon -------------------------------------------------------------------------------------

TEST(Scoring, PolygonGroups) {
  REQUIRE_ISOLATION();
  PolygonPackage package;
  package.make_full();
  package.replace("sample=\"true\"", "points=\"10\" group=\"1\"");
  package.replace("cmd=\"gen 700\"", "cmd=\"gen 700\" points=\"20\" group=\"1\"");
  package.replace("cmd=\"many\"", "cmd=\"many\" points=\"70\" group=\"2\"");
  package.replace("</tests>",
                  "</tests><groups><group name=\"1\" points-policy=\"each-test\"/>"
                  "<group name=\"2\" points-policy=\"complete-group\">"
                  "<dependencies><dependency group=\"1\"/></dependencies></group></groups>");
  // Right where the number is at most the one in its place.
  const auto right_up_to = [](int most) {
    return "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d %d\\n\",1,n<=" +
           std::to_string(most) + "?n-1:0);}\n";
  };
  EXPECT_EQ(outcome(package, right_up_to(999)),
            "AC 100 of 100: secret 100/100 secret/1 30/30 secret/2 70/70; AC AC AC");
  EXPECT_EQ(outcome(package, right_up_to(700)),
            "WA 30 of 100: secret 30/100 secret/1 30/30 secret/2 0/70; AC AC WA");
  EXPECT_EQ(outcome(package, right_up_to(5)),
            "WA 10 of 100: secret 10/100 secret/1 10/30 secret/2 0/70; AC WA SK");
  // A checker that gives half of the points of test 2, and all of the others'.
  package.write("files/check.cpp",
                "#include \"testlib.h\"\n"
                "int main(int argc, char** argv) {\n"
                "  open_all(argc, argv);\n"
                "  const long n = number(inf, _fail);\n"
                "  std::cerr << \"points \" << (n == 5 ? 10 : n == 700 ? 10 : 70) << std::endl;\n"
                "  return 7;\n"
                "}\n");
  EXPECT_EQ(outcome(package, right_up_to(999)),
            "WA 90 of 100: secret 90/100 secret/1 20/30 secret/2 70/70; AC WA AC");
}

// --- DMOJ ----------------------------------------------------------------------------------------

TempPackage dmoj(const std::string& more) {
  TempPackage package(TempPackage::Start::empty);
  package.write("init.yml",
                "test_cases:\n- {in: 1.in, out: 1.out, points: 5}\n"
                "- {points: 40, batched: [{in: 2.in, out: 2.out}, {in: 3.in, out: 3.out}]}\n"
                "- {points: 55, dependencies: [1], batched: [{in: 4.in, out: 4.out}]}\n" +
                    more);
  for (int i = 1; i <= 4; ++i) {
    package.write(std::to_string(i) + ".in", std::to_string(i) + "\n");
    package.write(std::to_string(i) + ".out", std::to_string(2 * i) + "\n");
  }
  return package;
}

TEST(Scoring, DmojBatches) {
  REQUIRE_ISOLATION();
  const TempPackage package = dmoj("");
  EXPECT_EQ(outcome(package, doubles_up_to(9)),
            "AC 100 of 100: secret 100/100 secret/batch1 40/40 secret/batch2 55/55; AC AC AC AC");
  EXPECT_EQ(outcome(package, doubles_up_to(1)),
            "WA 5 of 100: secret 5/100 secret/batch1 0/40 secret/batch2 0/55; AC WA SK SK");
  EXPECT_EQ(outcome(package, doubles_up_to(2)),
            "WA 5 of 100: secret 5/100 secret/batch1 0/40 secret/batch2 0/55; AC AC WA SK");
  TempPackage pretest = dmoj("");
  pretest.write("init.yml",
                "test_cases:\n- {in: 4.in, out: 4.out, points: 0}\n"
                "- {in: 1.in, out: 1.out, points: 5}\n");
  EXPECT_EQ(outcome(pretest, doubles_up_to(3)), "WA 0 of 5: secret 0/5; WA SK");
}

TEST(Scoring, DmojPartsOfThePoints) {
  REQUIRE_ISOLATION();
  // Right, or off by one: a part. Words in the way of each convention.
  const auto checker = [](const char* numbers, const char* say) {
    return std::string(
               "#include <cstdio>\n#include <cstdlib>\n"
               "long number(const char* path) { long x = -1; FILE* f = fopen(path, \"r\");\n"
               "  return f != nullptr && fscanf(f, \"%ld\", &x) == 1 ? x : -1; }\n"
               "int main(int, char** v) {\n  const long ") +
           numbers + ";\n  if (out == 2 * in) return 0;\n  if (out != 2 * in + 1) return 1;\n  " +
           say + "\n}\n";
  };
  const char* const kUsual = "in = number(v[1]), out = number(v[2])";
  const struct {
    const char* type;
    std::string check;
    const char* expected;
  } rows[] = {
      {"coci", checker(kUsual, "fputs(\"partial 1/4\\n\", stderr); return 7;"),
       "WA 70 of 100: secret 70/100 secret/batch1 10/40 secret/batch2 55/55; AC AC WA AC"},
      {"testlib", checker(kUsual, "fputs(\"points 10\\n\", stderr); return 7;"),
       "WA 70 of 100: secret 70/100 secret/batch1 10/40 secret/batch2 55/55; AC AC WA AC"},
      {"peg", checker("out = number(v[1]), in = number(v[3])", "puts(\"1 4\"); return 1;"),
       "WA 70 of 100: secret 70/100 secret/batch1 10/40 secret/batch2 55/55; AC AC WA AC"},
  };
  // Off by one on 3: the second case of the first batch.
  const std::string near =
      "#include <cstdio>\nint main(){int n;scanf(\"%d\",&n);printf(\"%d\\n\",2*n+(n==3));}\n";
  for (const auto& row : rows) {
    SCOPED_TRACE(row.type);
    TempPackage package =
        dmoj("checker: {name: bridged, args: {files: check.cpp, type: " + std::string(row.type) +
             "}}\n");
    package.write("check.cpp", row.check);
    EXPECT_EQ(outcome(package, near), row.expected);
  }
  const TempPackage lines = dmoj("checker: linecount\n");
  EXPECT_EQ(outcome(lines, doubles_up_to(9)),
            "AC 100 of 100: secret 100/100 secret/batch1 40/40 secret/batch2 55/55; AC AC AC AC");
}

}  // namespace
}  // namespace judge
