#include "judge/package/scoring.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/package/load.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using Aggregation = TestGroup::Aggregation;
using testing::ElementsAre;
using testing::HasSubstr;

TempPackage modern() {
  TempPackage package;
  package.write("problem.yaml",
                "problem_format_version: 2025-09\nname: Doubling\ntype: scoring\n"
                "limits: {time_limit: 1}\nconstants: {most: 60}\n");
  return package;
}

TempPackage modern_with_groups() {
  TempPackage package = modern();
  package.remove("data/secret")
      .add_case("secret/a/1", "1\n", "2\n")
      .add_case("secret/b/1", "2\n", "4\n")
      .write("data/secret/a/test_group.yaml", "max_score: 40\n")
      .write("data/secret/b/test_group.yaml",
             "max_score: \"{{most}}\"\nscore_aggregation: min\nrequire_pass: [sample, a]\n");
  return package;
}

TEST(Scoring, OfSecretCasesIsASumOf100) {
  const TempPackage package = modern();
  const Problem problem = *load_problem(package.path());
  EXPECT_TRUE(problem.scoring);
  ASSERT_EQ(problem.groups.size(), 1u);
  EXPECT_EQ(problem.groups[0].name, "secret");
  EXPECT_EQ(problem.groups[0].aggregation, Aggregation::sum);
  EXPECT_EQ(problem.groups[0].max_score, 100);
  EXPECT_FALSE(problem.groups[0].stop_at_failure);
}

TEST(Scoring, ReadsTheGroupsOfSecret) {
  const TempPackage package = modern_with_groups();
  const Result<Problem> problem = load_problem(package.path());
  ASSERT_TRUE(problem) << problem.error().message;
  ASSERT_EQ(problem->groups.size(), 3u);
  EXPECT_EQ(problem->groups[1].name, "secret/a");
  EXPECT_EQ(problem->groups[1].aggregation, Aggregation::pass_fail);
  EXPECT_EQ(problem->groups[1].max_score, 40);
  EXPECT_EQ(problem->groups[2].max_score, 60) << "a constant";
  EXPECT_EQ(problem->groups[2].aggregation, Aggregation::minimum);
  EXPECT_THAT(problem->groups[2].require_pass, ElementsAre("sample", "secret/a"));
}

TEST(Scoring, MayBeUnbounded) {
  TempPackage package = modern();
  package.write("data/secret/test_group.yaml", "max_score: unbounded\nscore_aggregation: min\n");
  const Problem problem = *load_problem(package.path());
  EXPECT_EQ(problem.groups[0].max_score, std::nullopt);
}

TEST(Scoring, IsStrict) {
  const struct {
    const char *file, *yaml, *message;
  } rows[] = {
      {"a", "score_aggregation: sum\n", "data/secret/a/test_group.yaml: max_score is missing"},
      {"a", "max_score: -1\n", "a/test_group.yaml:1: a number from 0"},
      {"a", "max_score: many\n", "a number from 0"},
      {"a", "max_score: 1\nscore_aggregation: max\n", "test_group.yaml:2: sum, min or pass-fail"},
      {"a", "max_score: 1\nrequire_pass: b\n", "no group before secret/a has the name 'secret/b'"},
      {"a", "max_score: 1\nstatic_validation_score: 5\n", "there is no static validator"},
      {".", "max_score: unbounded\n", "data/secret/c/test_group.yaml: max_score is missing"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.yaml);
    TempPackage package = modern_with_groups();
    package.add_case("secret/c/1", "2\n", "4\n").write("data/secret/c/test_group.yaml", "{}\n");
    if (row.file != std::string(".")) package.remove("data/secret/c");
    package.write("data/secret/" + std::string(row.file) + "/test_group.yaml", row.yaml);
    const Result<Problem> problem = load_problem(package.path());
    ASSERT_FALSE(problem);
    EXPECT_THAT(problem.error().message, HasSubstr(row.message));
  }
  TempPackage mixed = modern_with_groups();
  mixed.add_case("secret/lone", "2\n", "4\n");
  EXPECT_THAT(load_problem(mixed.path()).error().message, HasSubstr("in no group"));
}

TempPackage legacy() {
  TempPackage package;
  package.write("problem.yaml", "name: Doubling\ntype: scoring\ngrading: {objective: min}\n")
      .remove("data/secret")
      .add_case("secret/a/1", "1\n", "2\n")
      .add_case("secret/b/deep/1", "2\n", "4\n")
      .write("data/testdata.yaml",
             "on_reject: continue\ngrader_flags: ignore_sample\nrange: 0 100\n")
      .write("data/secret/testdata.yaml", "grader_flags: first_error accept_if_any_accepted\n")
      .write("data/secret/a/testdata.yaml",
             "on_reject: break\ngrader_flags: min\naccept_score: 40\nreject_score: -1\n"
             "range: -inf +inf\n");
  return package;
}

TEST(Scoring, OfLegacyGroupsIsInherited) {
  const TempPackage package = legacy();
  const Result<Problem> problem = load_problem(package.path());
  ASSERT_TRUE(problem) << problem.error().message;
  EXPECT_TRUE(problem->minimize);
  const auto& groups = problem->groups;
  std::vector<std::string> names;
  for (const TestGroup& group : groups) names.push_back(group.name);
  ASSERT_THAT(names, ElementsAre("", "sample", "secret", "secret/a", "secret/b", "secret/b/deep"));
  EXPECT_EQ(groups[0].aggregation, Aggregation::graded);
  EXPECT_FALSE(groups[0].stop_at_failure);
  EXPECT_EQ(groups[0].highest, 100);
  EXPECT_THAT(groups[1].grader_flags, ElementsAre("ignore_sample"));
  EXPECT_TRUE(groups[3].stop_at_failure);
  EXPECT_EQ(groups[3].accept_score, 40);
  EXPECT_EQ(groups[3].reject_score, -1);
  EXPECT_EQ(groups[3].highest, std::nullopt);
  EXPECT_THAT(groups[5].grader_flags, ElementsAre("first_error", "accept_if_any_accepted"));
  EXPECT_EQ(groups[5].highest, 100);
  EXPECT_FALSE(groups[5].stop_at_failure);
}

TEST(Scoring, OfOldPackagesStandsInProblemYaml) {
  TempPackage package;
  package.write("problem.yaml",
                "validation: custom score\ngrading: {accept_score: 2, range: 0 7, on_reject: "
                "continue}\n");
  package.write("output_validators/validate.py", "import sys\nsys.exit(42)\n");
  const Result<Problem> problem = load_problem(package.path());
  ASSERT_TRUE(problem) << problem.error().message;
  EXPECT_TRUE(problem->validator_scores);
  EXPECT_EQ(problem->groups[2].name, "secret");
  EXPECT_EQ(problem->groups[2].accept_score, 2);
  EXPECT_EQ(problem->groups[2].highest, 7);
}

TEST(Scoring, OfLegacyGroupsIsStrict) {
  const std::pair<const char*, const char*> rows[] = {
      {"on_reject: stop\n", "a/testdata.yaml:1: break or continue"},
      {"grading: own\n", "default or custom"},
      {"accept_score: much\n", "testdata.yaml:1: "},
      {"range: 0\n", "two numbers"},
      {"range: 0 many\n", "two numbers"},
      {"grading: custom\n", "there is no grader"},
  };
  for (const auto& [yaml, message] : rows) {
    SCOPED_TRACE(yaml);
    TempPackage package = legacy();
    package.write("data/secret/a/testdata.yaml", yaml);
    const Result<Problem> problem = load_problem(package.path());
    ASSERT_FALSE(problem);
    EXPECT_THAT(problem.error().message, HasSubstr(message));
  }
  TempPackage package = legacy();
  package.write("data/secret/a/testdata.yaml", "grading: custom\n")
      .write("graders/own.py", "print('AC 1')\n");
  EXPECT_EQ(load_problem(package.path())->grading_program->name, "own.py");
}

}  // namespace
}  // namespace judge
