#include "judge/package/polygon.hpp"

#include <gmock/gmock.h>

#include "tests/support/polygon_package.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using namespace std::chrono_literals;

Problem load(const PolygonPackage& package) {
  Result<Problem> problem = load_problem(package.path());
  EXPECT_TRUE(problem.has_value()) << problem.error().message;
  return problem ? *std::move(problem) : Problem{};
}

std::string error_of(const PolygonPackage& package) {
  const Result<Problem> problem = load_problem(package.path());
  return problem ? "loaded" : problem.error().message;
}

std::vector<std::string> names(const Problem& problem) {
  std::vector<std::string> all;
  for (const TestCase& test_case : problem.cases) all.push_back(test_case.name);
  return all;
}

TEST(Polygon, ReadsNamesLimitsAndPrograms) {
  PolygonPackage package;
  package.write("statements/english/problem.tex", "");
  const Problem problem = load(package);
  EXPECT_EQ(problem.short_name, "parts");
  EXPECT_EQ(problem.format, "polygon");
  EXPECT_EQ(problem.names.at("en"), "Two Parts");
  EXPECT_EQ(problem.names.at("zh"), "两部分");
  EXPECT_EQ(problem.limits.time_limit, 700ms);
  EXPECT_EQ(problem.limits.memory, 256_MiB);
  EXPECT_THAT(problem.extras.tags, ElementsAre("constructive"));
  ASSERT_EQ(problem.statements.size(), 1u);
  EXPECT_EQ(problem.statements[0].language, "en");
  ASSERT_TRUE(problem.output_validator.has_value());
  EXPECT_EQ(problem.output_validator->path, package.path() / "files/check.cpp");
  EXPECT_EQ(problem.output_validator->convention, Convention::testlib);
  EXPECT_THAT(problem.output_validator->include_folders, ElementsAre(package.path() / "files"));
  ASSERT_EQ(problem.input_validators.size(), 1u);
  EXPECT_EQ(problem.input_validators[0].convention, Convention::testlib);
  EXPECT_THAT(problem.warnings, ElementsAre());
  EXPECT_FALSE(problem.scoring);

  const auto summary = summarize_problem(package.path());
  ASSERT_TRUE(summary.has_value());
  EXPECT_EQ(summary->titles.at("en"), "Two Parts");
  EXPECT_EQ(summary->cases, 3u);
  EXPECT_EQ(summary->time_limit, 700ms);
  EXPECT_THAT(find_packages({package.path().parent_path()}), ElementsAre(package.path()));
}

TEST(Polygon, SaysHowTheCasesOfAStandardPackageAreMade) {
  PolygonPackage package;
  const Problem problem = load(package);
  EXPECT_THAT(names(problem), ElementsAre("sample/01", "secret/02", "secret/03"));
  const GeneratedFrom& manual = problem.cases[0].generated.value();
  EXPECT_EQ(manual.input_file, package.path() / "tests/01");
  EXPECT_EQ(manual.answer_program.value().path, package.path() / "solutions/main.cpp");
  EXPECT_TRUE(manual.unix_lines);
  const GeneratedFrom& generated = problem.cases[1].generated.value();
  EXPECT_THAT(generated.command, ElementsAre("gen", "700"));
  EXPECT_EQ(generated.generator.value().path, package.path() / "files/gen.cpp");
  EXPECT_FALSE(generated.seeded);
  EXPECT_EQ(problem.cases[1].description, "a large one");
  EXPECT_EQ(problem.cases[2].generated.value().from_file, "b");
}

TEST(Polygon, TakesTheFilesOfAFullPackageAsTheyAre) {
  PolygonPackage package;
  const Problem problem = load(package.make_full());
  EXPECT_FALSE(problem.cases[1].generated.has_value());
  EXPECT_EQ(problem.cases[1].input, package.path() / "tests/02");
  EXPECT_EQ(problem.cases[1].answer, package.path() / "tests/02.a");
  const GeneratedFrom& windows = problem.cases[0].generated.value();
  EXPECT_TRUE(windows.unix_lines);
  EXPECT_EQ(windows.answer_file, package.path() / "tests/01.a");
}

TEST(Polygon, ATagSaysWhatASolutionMustGet) {
  const Problem problem = load(PolygonPackage());
  std::vector<std::string> all;
  for (const PackageSubmission& submission : problem.submissions) {
    const Expectation& wanted = submission.expectations.at(0);
    std::string line = submission.path + ":";
    for (const std::string& word : wanted.permitted) line += " " + word;
    line += " /";
    for (const std::string& word : wanted.required) line += " " + word;
    all.push_back(line);
  }
  EXPECT_THAT(all,
              ElementsAre("solutions/main.cpp: AC / AC", "solutions/other.py: AC / AC",
                          "solutions/zero.cpp: AC WA / WA", "solutions/word.cpp: AC WA / WA",
                          "solutions/slow.cpp: AC TLE / TLE", "solutions/crash.cpp: / RTE TLE WA"));
  EXPECT_EQ(problem.submissions[1].language, "python3");
  PolygonPackage odd;
  odd.replace("tag=\"rejected\"", "tag=\"odd\"");
  EXPECT_THAT(load(odd).warnings, ElementsAre(HasSubstr("unknown tag 'odd'")));
}

TEST(Polygon, ACheckerIsItsSourceElseItsName) {
  PolygonPackage package;
  package.replace("<checker type", "<checker name=\"std::wcmp.cpp\" type");
  EXPECT_TRUE(load(package).output_validator.has_value());
  package.remove("files/testlib.h");
  EXPECT_FALSE(load(package).output_validator.has_value());
  EXPECT_EQ(load(package).standard_validator, "polygon/wcmp");
  package.write("files/testlib.h", "").remove("files/check.cpp");
  EXPECT_EQ(load(package).standard_validator, "polygon/wcmp");
  package.replace("std::wcmp.cpp", "std::odd.cpp");
  EXPECT_THAT(error_of(package), HasSubstr("the package has no file files/check.cpp"));
}

TEST(Polygon, ReadsGroupsAndPoints) {
  PolygonPackage package;
  package.replace("<test method=\"manual\" sample=\"true\"/>",
                  "<test method=\"manual\" sample=\"true\" group=\"0\" points=\"0\"/>");
  package.replace("description=\"a large one\"", "group=\"large ones\" points=\"40\"");
  package.replace("from-file=\"b\"", "from-file=\"b\" group=\"2\" points=\"60.5\"");
  package.replace("</tests>",
                  "</tests><groups>"
                  "<group name=\"0\" points-policy=\"each-test\"/>"
                  "<group name=\"large ones\" points-policy=\"complete-group\" points=\"40\">"
                  "<dependencies><dependency group=\"0\"/></dependencies></group>"
                  "<group name=\"2\" points-policy=\"each-test\">"
                  "<dependencies><dependency group=\"large ones\"/></dependencies></group>"
                  "</groups>");
  const Problem problem = load(package);
  EXPECT_TRUE(problem.scoring);
  EXPECT_THAT(names(problem), ElementsAre("sample/01", "secret/large_ones/02", "secret/2/03"));
  EXPECT_EQ(problem.cases[2].group, "secret/2");
  EXPECT_EQ(problem.cases[2].points, 60.5);
  EXPECT_THAT(problem.cases[1].input_validator_arguments.at(""),
              ElementsAre("--testset", "tests", "--group", "large ones"));
  ASSERT_EQ(problem.groups.size(), 5u);
  EXPECT_EQ(problem.groups[3].name, "secret/large_ones");
  EXPECT_EQ(problem.groups[3].aggregation, TestGroup::Aggregation::pass_fail);
  EXPECT_EQ(problem.groups[3].max_score, 40);
  EXPECT_THAT(problem.groups[3].require_pass, ElementsAre("sample"));
  EXPECT_EQ(problem.groups[4].aggregation, TestGroup::Aggregation::sum);
  EXPECT_EQ(problem.groups[4].max_score, 60.5);
  EXPECT_THAT(problem.groups[4].require_pass, ElementsAre("secret/large_ones"));
}

TEST(Polygon, SolutionsMayReadAndWriteFiles) {
  PolygonPackage package;
  package.replace("input-file=\"\"", "input-file=\"a.in\"");
  const Problem problem = load(package);
  EXPECT_EQ(problem.input_file, "a.in");
  EXPECT_EQ(problem.output_file, "");
}

TEST(Polygon, RefusesWhatItCannotJudgeByName) {
  PolygonPackage package;
  EXPECT_EQ(error_of(package.replace("run-count=\"1\"", "run-count=\"2\"")),
            "parts: problems whose solutions run several times are not supported yet");
}

TEST(Polygon, AnInteractorComesBeforeTheChecker) {
  PolygonPackage package;
  package.write("files/i.cpp", "");
  package.replace("<validators>",
                  "<interactor><source path=\"files/i.cpp\"/></interactor><validators>");
  EXPECT_THAT(error_of(package), HasSubstr("no answer tests/01.a, and none can be made"));
  const Problem problem = load(package.make_full());
  EXPECT_TRUE(problem.interactive);
  EXPECT_EQ(problem.interactor->name, "i.cpp");
  EXPECT_EQ(problem.output_validator->name, "check.cpp");
}

TEST(Polygon, NamesThePlaceOfWhatIsWrong) {
  const struct {
    const char *old, *what, *message;
  } rows[] = {
      {"<names>", "<nmaes>", "parts/problem.xml:6: no XML"},
      {"name=\"tests\"", "name=\"others\"", "problem.xml:10: no <testset name=\"tests\">"},
      {"<time-limit>700<", "<time-limit>soon<",
       "problem.xml:16: 'soon' is no whole number above 0"},
      {"input-file=\"\"", "input-file=\"../a\"",
       "problem.xml:10: '../a' is no plain file name (input-file)"},
      {"<time-limit>700<", "<time-limit>-1<", "'-1' is no whole number above 0"},
      {"<memory-limit>268435456<", "<memory-limit>99999999999999999999<", "problem.xml:17: "},
      {"<test-count>3<", "<test-count>1000001<", "problem.xml:18: more than 100000 tests"},
      {"<test-count>3<", "<test-count>4<", "the package has no file tests/04"},
      {"tests/%02d<", "tests/%s<", "problem.xml:19: 'tests/%s' is no pattern"},
      {"tests/%02d<", "tests/%02d%n<", "is no pattern"},
      {"tests/%02d<", "../%02d<", "problem.xml:19: '../01' is no path inside the package"},
      {"tests/%02d<", "/etc/%02d<", "is no path inside the package"},
      {"cmd=\"gen 700\"", "cmd=\"gne 700\"",
       "problem.xml:23: no source of the generator 'gne' among the executables"},
      {"cmd=\"gen 700\"", "", "problem.xml:23: the package has no file tests/02"},
      {"files/check.cpp", "../../check.cpp", "'../../check.cpp' is no path inside the package"},
      {"files/check.cpp", "files/gone.cpp", "the package has no file files/gone.cpp"},
      {"solutions/slow.cpp", "solutions/gone.cpp", "the package has no file solutions/gone.cpp"},
      {"tag=\"main\"", "tag=\"accepted\"", "no answer tests/01.a, and no main solution"},
      {"<checker type=\"testlib\">", "<no><checker>", "no XML"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.what);
    PolygonPackage package;
    EXPECT_THAT(error_of(package.replace(row.old, row.what)), HasSubstr(row.message));
  }
  PolygonPackage other;
  other.write("problem.xml", "<note><judging/></note>");
  EXPECT_THAT(error_of(other), HasSubstr("parts/problem.xml:1: no problem of Polygon"));
}

TEST(Polygon, FollowsNoLinkOutOfThePackage) {
  PolygonPackage package;
  package.remove("tests/01").link("tests/01", "/etc/passwd");
  EXPECT_THAT(error_of(package), HasSubstr("'tests/01' is no path inside the package"));
  PolygonPackage checker;
  checker.remove("files/check.cpp").link("files/check.cpp", "/etc/passwd");
  EXPECT_THAT(error_of(checker), HasSubstr("'files/check.cpp' is no path inside the package"));
}

}  // namespace
}  // namespace judge
