#include "judge/package/data.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "judge/package/load.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

Problem loaded(const TempPackage& package) {
  Result<Problem> problem = load_problem(package.path());
  EXPECT_TRUE(problem) << problem.error().message;
  return problem ? *std::move(problem) : Problem();
}

std::string error_of(const TempPackage& package) {
  const Result<Problem> problem = load_problem(package.path());
  return problem ? "" : problem.error().message + " | " + problem.error().hint;
}

std::vector<std::string> names(const Problem& problem) {
  std::vector<std::string> names;
  for (const TestCase& test_case : problem.cases) names.push_back(test_case.name);
  return names;
}

const TestCase& find(const Problem& problem, const std::string& name) {
  for (const TestCase& test_case : problem.cases) {
    if (test_case.name == name) return test_case;
  }
  throw std::runtime_error("no case " + name);
}

TEST(Data, OrderIsThatOfTheFormat) {
  TempPackage package(TempPackage::Start::empty);
  package.write("problem.yaml", "problem_format_version: 2025-09\nname: x\n");
  // A folder sorts among the cases beside it; bytes count, not numbers or letters' case.
  for (const char* name : {"secret/2-x/b", "secret/2-x/a", "secret/10", "secret/1", "secret/1-a",
                           "secret/2", "secret/3", "secret/B", "secret/a", "sample/2", "sample/1",
                           "secret/2-x/y/1", "secret/2-x.5"}) {
    package.add_case(name, "", "");
  }
  EXPECT_THAT(names(loaded(package)),
              ElementsAre("sample/1", "sample/2", "secret/1", "secret/1-a", "secret/10", "secret/2",
                          "secret/2-x/a", "secret/2-x/b", "secret/2-x/y/1", "secret/2-x.5",
                          "secret/3", "secret/B", "secret/a"));
  EXPECT_EQ(*count_cases(package.path()), 13u);
}

TEST(Data, WhatIsNoCaseIsNotCounted) {
  TempPackage package;
  package.add_case("secret/2", "1\n", "2\n")
      .write("data/secret/.gitkeep", "")
      .write("data/secret/.hidden.in", "")
      .write("data/secret/2.files/table.in", "")
      .write("data/secret/2.png", "")
      .write("data/secret/2.in.statement", "")
      .write("data/sample/1.interaction", "")
      .write("data/secret/README", "")
      .write("data/invalid_input/x.in", "")
      .write("data/bad/y.in", "");
  const Problem problem = loaded(package);
  EXPECT_THAT(names(problem), ElementsAre("sample/1", "secret/1", "secret/2"));
  EXPECT_EQ(find(problem, "secret/2").extra_files, package.path() / "data/secret/2.files");
  EXPECT_EQ(*count_cases(package.path()), 3u);
}

TEST(Data, MissingPartsAreNamedWithTheWayOut) {
  const struct {
    const char* why;
    void (*spoil)(TempPackage&);
    const char* message;
  } rows[] = {
      {"no answer", [](TempPackage& p) { p.remove("data/secret/1.ans"); },
       "doubling/data/secret/1.ans: the answer is missing | every input needs an answer"},
      {"no input", [](TempPackage& p) { p.remove("data/secret/1.in"); },
       "doubling/data/secret/1.ans: an answer without an input | add secret/1.in"},
      {"an input that leads nowhere",
       [](TempPackage& p) { p.remove("data/secret/1.in").link("data/secret/1.in", "gone"); },
       "doubling/data/secret/1.in: a link that leads nowhere"},
      {"an answer that leads nowhere",
       [](TempPackage& p) { p.remove("data/secret/1.ans").link("data/secret/1.ans", "gone"); },
       "doubling/data/secret/1.ans: a link that leads nowhere"},
      {"an answer that is a folder",
       [](TempPackage& p) { p.remove("data/secret/1.ans").write("data/secret/1.ans/x", ""); },
       "doubling/data/secret/1.ans: a link that leads nowhere, or no file"},
      {"secret leads nowhere",
       [](TempPackage& p) { p.remove("data/secret").link("data/secret", "../gone"); },
       "doubling/data/secret: "},
      {"secret is a file",
       [](TempPackage& p) { p.remove("data/secret").write("data/secret", "x"); }, "data/secret"},
      {"a folder that holds itself", [](TempPackage& p) { p.link("data/secret/loop", ".."); },
       "a link to a folder that holds it"},
      {"two folders that hold each other",
       [](TempPackage& p) {
         p.write("data/secret/a/.keep", "").write("data/secret/b/.keep", "");
         p.link("data/secret/a/x", "../b").link("data/secret/b/y", "../a");
       },
       "a link to a folder that holds it"},
      {"the name of a settings file",
       [](TempPackage& p) { p.add_case("secret/test_group", "", ""); },
       "doubling/data/secret/test_group.in: no case may have this name"},
      {"no cases at all", [](TempPackage& p) { p.remove("data"); },
       "doubling: no test cases in data/sample and data/secret"},
      {"settings that are no YAML", [](TempPackage& p) { p.write("data/secret/1.yaml", "a: [\n"); },
       "doubling/data/secret/1.yaml:"},
      {"arguments that are a map",
       [](TempPackage& p) {
         p.write("data/secret/test_group.yaml", "output_validator_args: {a: b}");
       },
       "doubling/data/secret/test_group.yaml:1: a list is wanted here"},
      {"settings that are a list", [](TempPackage& p) { p.write("data/secret/1.yaml", "[a]\n"); },
       "doubling/data/secret/1.yaml:1: a map is wanted here"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    TempPackage package;
    row.spoil(package);
    EXPECT_THAT(error_of(package), HasSubstr(row.message));
  }
}

TEST(Data, LinksInsideThePackageAreFollowed) {
  TempPackage package;
  package.link("data/secret/2.in", "1.in").link("data/secret/2.ans", "../secret/1.ans");
  package.write("shared/3.in", "1\n")
      .write("shared/3.ans", "2\n")
      .link("data/secret/x", "../../shared");
  EXPECT_THAT(names(loaded(package)),
              ElementsAre("sample/1", "secret/1", "secret/2", "secret/x/3"));
}

TEST(Data, UnreadableFoldersAreErrors) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  for (const char* folder : {"data/secret", "data", "submissions", "submissions/accepted", ""}) {
    SCOPED_TRACE(folder);
    TempPackage package;
    fs::permissions(package.path() / folder, fs::perms::none);
    EXPECT_THAT(error_of(package), HasSubstr("ermission denied"));
    fs::permissions(package.path() / folder, fs::perms::owner_all);
  }
}

TEST(Data, OddNamesAreIgnoredAndToldOf) {
  TempPackage package;
  package.add_case("secret/a b", "1\n", "2\n").write("data/secret/9.yaml", "args: [x]\n");
  const Problem problem = loaded(package);
  EXPECT_THAT(names(problem), ElementsAre("sample/1", "secret/1"));
  EXPECT_THAT(problem.warnings,
              ElementsAre("doubling/data/secret/a b.in: ignored, no name of the format",
                          "doubling/data/secret/9.yaml: no case of that name"));
}

TEST(Data, SettingsComeFromTheNearestFileThatSetsThem) {
  TempPackage package;
  package.add_case("secret/g/1", "", "")
      .add_case("secret/g/2", "", "")
      .add_case("secret/3", "", "");
  package
      .write("data/test_group.yaml",
             "args: [outer]\ninput_validator_args: [n_max, '{{n_max}}', \"{{unknown}}\"]\n")
      .write("data/secret/test_group.yaml", "output_validator_args: [float_tolerance, 1e-6]\n")
      .write("data/secret/g/test_group.yaml", "args: [a, b c]\noutput_validator_args: []\n")
      .write("data/secret/g/2.yaml",
             "args: ['{{n_max}}']\ninput_validator_args: {validate: [x], other: [y z]}\n"
             "hint: Think.\ndescription: Small\n");
  const Problem problem = loaded(package);
  EXPECT_THAT(problem.warnings, IsEmpty());
  const TestCase& sample = find(problem, "sample/1");
  EXPECT_THAT(sample.arguments, ElementsAre("outer"));
  EXPECT_THAT(sample.output_validator_arguments, IsEmpty());
  EXPECT_THAT(sample.input_validator_arguments,
              ElementsAre(Pair("", ElementsAre("n_max", "1000", "{{unknown}}"))));
  EXPECT_EQ(sample.group, "sample");
  const TestCase& third = find(problem, "secret/3");
  EXPECT_THAT(third.output_validator_arguments, ElementsAre("float_tolerance", "1e-6"));
  EXPECT_EQ(third.group, "secret");
  const TestCase& first = find(problem, "secret/g/1");
  EXPECT_THAT(first.arguments, ElementsAre("a", "b c"));
  EXPECT_THAT(first.output_validator_arguments, IsEmpty());
  EXPECT_EQ(first.group, "secret/g");
  // Constants are not replaced in the data beside the cases.
  const TestCase& second = find(problem, "secret/g/2");
  EXPECT_THAT(second.arguments, ElementsAre("{{n_max}}"));
  EXPECT_THAT(second.input_validator_arguments,
              ElementsAre(Pair("other", ElementsAre("y z")), Pair("validate", ElementsAre("x"))));
  EXPECT_EQ(second.hint, "Think.");
  EXPECT_EQ(second.description, "Small");
}

TEST(Data, FoldersWithoutTheirFileAreOnlyNames) {
  TempPackage package;
  package.add_case("secret/x/1", "", "").add_case("sample/y/1", "", "");
  package.write("data/sample/y/test_group.yaml", "");
  const Problem problem = loaded(package);
  EXPECT_EQ(find(problem, "secret/x/1").group, "secret");
  EXPECT_EQ(find(problem, "sample/y/1").group, "sample");
}

TEST(Data, UnknownSettingsAreToldOf) {
  TempPackage package;
  package.write("data/secret/test_group.yaml", "output_validator_arg: [x]\nmax_score: 3\n");
  EXPECT_THAT(loaded(package).warnings,
              ElementsAre("doubling/data/secret/test_group.yaml:1: unknown key "
                          "'output_validator_arg' (output_validator_args?)"));
}

TEST(Data, LegacySettingsAreRead) {
  TempPackage package(TempPackage::Start::empty);
  package.write("problem.yaml", "name: x\nvalidator_flags: case_sensitive space_change_sensitive\n")
      .add_case("sample/1", "", "")
      .add_case("secret/g/h/1", "", "")
      .write("data/secret/testdata.yaml",
             "on_reject: break\ngrader_flags: min subtask_score=10\nrange: -inf +inf\n"
             "output_validator_flags: float_tolerance 1E-6\n"
             "input_validator_flags: {name: check, flags: 1 2}\n")
      .write("data/secret/g/h/testdata.yaml", "input_validator_flags: '5'\n")
      .write("data/secret/g/h/1.hint", "Think.\n")
      .write("data/secret/g/h/1.desc", "Small\n")
      .write("data/secret/g/h/1.args", "one two\n");
  const Problem problem = loaded(package);
  EXPECT_THAT(problem.warnings, IsEmpty());
  EXPECT_THAT(find(problem, "sample/1").output_validator_arguments,
              ElementsAre("case_sensitive", "space_change_sensitive"));
  const TestCase& test_case = find(problem, "secret/g/h/1");
  EXPECT_EQ(test_case.group, "secret/g/h");
  EXPECT_THAT(test_case.output_validator_arguments,
              ElementsAre("case_sensitive", "space_change_sensitive", "float_tolerance", "1E-6"));
  EXPECT_THAT(test_case.input_validator_arguments, ElementsAre(Pair("", ElementsAre("5"))));
  EXPECT_THAT(test_case.arguments, ElementsAre("one", "two"));
  EXPECT_EQ(test_case.hint, "Think.");
  EXPECT_EQ(test_case.description, "Small");
}

TEST(Generators, TheirCasesStandAtTheirPlace) {
  TempPackage package;
  package.add_case("secret/90-last", "", "")
      .write("generators/oracle.cpp", "")
      .write("generators/generators.yaml",
             "answer: oracle.cpp\n"
             "small:\n  secret/10-small: numbers 5 {{n_max}}\n"
             "large:\n  secret/0/1: numbers {{n_max}}\n  sample/2: numbers 1\n")
      .write("data/secret/10-small.yaml", "args: [x]\n")
      .write("data/secret/10-small.files/a.txt", "")
      .write("generators/checksums.txt", std::string(64, 'a') + "  data/secret/10-small.in\n" +
                                             std::string(64, 'b') +
                                             " *data/secret/10-small.ans\r\n\n");
  const Problem problem = loaded(package);
  EXPECT_THAT(problem.warnings, IsEmpty());
  EXPECT_THAT(names(problem), ElementsAre("sample/1", "sample/2", "secret/0/1", "secret/1",
                                          "secret/10-small", "secret/90-last"));
  const TestCase& small = find(problem, "secret/10-small");
  ASSERT_TRUE(small.generated);
  EXPECT_THAT(small.generated->command, ElementsAre("numbers", "5", "1000"));
  EXPECT_TRUE(small.small);
  EXPECT_TRUE(small.input.empty());
  EXPECT_THAT(small.arguments, ElementsAre("x"));
  EXPECT_FALSE(small.extra_files.empty());
  EXPECT_FALSE(find(problem, "secret/0/1").small);
  EXPECT_FALSE(find(problem, "secret/1").generated);
  EXPECT_EQ(problem.generators.answer, "oracle.cpp");
  EXPECT_THAT(problem.generators.checksums,
              ElementsAre(Pair("data/secret/10-small.ans", std::string(64, 'b')),
                          Pair("data/secret/10-small.in", std::string(64, 'a'))));
  EXPECT_EQ(*count_cases(package.path()), 6u);
}

TEST(Generators, MistakesAreErrorsWithTheirLine) {
  const std::string at = "doubling/generators/generators.yaml:2: ";
  const struct {
    const char* why;
    std::string content;
    std::string message;
  } rows[] = {
      {"committed too", "small:\n  secret/1: g 1\n", at + "'secret/1' is committed too"},
      {"in both", "large:\n  secret/2: g 1\nsmall:\n  secret/2: g 2\n",
       at + "'secret/2' stands in small and in large"},
      {"twice", "small:\n  secret/2: g 1\n  secret/2: g 2\n", "the key 'secret/2' stands twice"},
      {"no name", "small:\n  secret: g 1\n", at + "'secret' is no name of a case"},
      {"outside data", "small:\n  secret/../../x: g 1\n", at + "'secret/../../x' is no name"},
      {"outside data, by the front", "small:\n  /secret/x: g 1\n", at + "'/secret/x' is no name"},
      {"empty parts", "small:\n  secret//x: g 1\n", at + "'secret//x' is no name"},
      {"an empty name", "small:\n  secret/: g 1\n", at + "'secret/' is no name"},
      {"another folder", "small:\n  invalid_input/x: g 1\n", at + "'invalid_input/x' is no name"},
      {"blanks", "small:\n  secret/a b: g 1\n", at + "'secret/a b' is no name"},
      {"no command", "small:\n  secret/2: ''\n", at + "the command of 'secret/2' is empty"},
      {"a list as command", "small:\n  secret/2: [g, 1]\n", at + "a text is wanted here"},
      {"a slip in a constant", "small:\n  secret/2: g {{n_mx}}\n",
       at + "no constant {{n_mx}} | did you mean {{n_max}}?"},
      {"a list of cases", "x: 1\nsmall: [secret/2]\n", at + "a map is wanted here"},
      {"no answer program", "small: {}\nanswer: oracle.cpp\n",
       at + "no file generators/oracle.cpp"},
      {"an answer program elsewhere", "small: {}\nanswer: ../problem.yaml\n",
       at + "no file generators/../problem.yaml"},
      {"no hash", "small: {}\n", "doubling/generators/checksums.txt:2: no line of sha256sum"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    TempPackage package;
    package.write("generators/generators.yaml", row.content);
    if (row.why == std::string("no hash")) {
      package.write("generators/checksums.txt", std::string(64, 'a') + "  x\nabc  y\n");
    }
    EXPECT_THAT(error_of(package), HasSubstr(row.message));
  }
}

TEST(Generators, AnotherToolsFileIsLeftAlone) {
  TempPackage package;
  package.write(
      "generators/generators.yaml",
      "solution: /submissions/accepted/a.py\ndata:\n  secret:\n    data:\n      - a: g 1\n");
  const Problem problem = loaded(package);
  EXPECT_EQ(problem.cases.size(), 2u);
  EXPECT_THAT(
      problem.warnings,
      ElementsAre("doubling/generators/generators.yaml: written for another tool, ignored"));
}

TEST(PackageNames, AreThoseOfTheFormat) {
  for (const char* name : {"a", "A9", "_x", "a.b-c_d", "1.in"}) EXPECT_TRUE(is_package_name(name));
  EXPECT_TRUE(is_package_name(std::string(255, 'a')));
  for (const char* name : {"", ".gitkeep", "-a", "a b", "ä", "a/b", "..", "a\n"}) {
    EXPECT_FALSE(is_package_name(name)) << name;
  }
  EXPECT_FALSE(is_package_name(std::string(256, 'a')));
}

}  // namespace
}  // namespace judge
