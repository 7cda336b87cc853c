#include "judge/verdict/score.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/base/text.hpp"

// Numbers worked out by hand from the rules of the formats.

namespace judge {
namespace {

using enum Verdict;
using Aggregation = TestGroup::Aggregation;
using testing::ElementsAre;
using testing::HasSubstr;

// A problem of the groups and cases given; a case is in the innermost group that holds it.
Problem problem_of(const std::string& format, std::vector<TestGroup> groups,
                   const std::vector<std::string>& cases) {
  Problem problem;
  problem.format = format;
  problem.scoring = true;
  problem.groups = std::move(groups);
  for (const std::string& name : cases) {
    TestCase test_case;
    test_case.name = name;
    test_case.group = name.substr(0, name.rfind('/'));
    problem.cases.push_back(test_case);
  }
  if (format == "2025-09" || format == "legacy") {
    problem.output_validator = PackageProgram{.name = "validate", .path = {}};
  }
  return problem;
}

// Results of all cases, in their order: verdicts, and perhaps what the validator gave.
struct Got {
  Verdict verdict = accepted;
  std::optional<double> score = {}, multiplier = {};
  std::string fault = {};
};

std::vector<CaseResult> results_of(const Problem& problem, const std::vector<Got>& got) {
  std::vector<CaseResult> results;
  for (std::size_t i = 0; i < got.size(); ++i) {
    results.push_back({.name = problem.cases[i].name,
                       .group = problem.cases[i].group,
                       .verdict = got[i].verdict,
                       .given_score = got[i].score,
                       .given_multiplier = got[i].multiplier,
                       .score_fault = got[i].fault});
  }
  return results;
}

// "score of best: name score/max, ..." or the error's message.
std::string outcome(const Problem& problem, const std::vector<Got>& got,
                    const Grader& grader = {}) {
  const auto scores = Scoring(problem).scores(results_of(problem, got), grader);
  if (!scores) return scores.error().message;
  if (!*scores) return "none";
  const auto number = [](std::optional<double> x) { return x ? fmt::format("{:g}", *x) : "inf"; };
  std::string text = number((*scores)->score) + " of " + number((*scores)->best) + ":";
  for (const GroupScore& group : (*scores)->groups) {
    text += fmt::format(" {} {}/{}", group.name, number(group.score), number(group.max));
  }
  return text;
}

TestGroup group(const std::string& name, Aggregation aggregation, std::optional<double> max = {},
                std::vector<std::string> require_pass = {}) {
  return {.name = name,
          .aggregation = aggregation,
          .max_score = max,
          .require_pass = std::move(require_pass)};
}

// --- 2025-09 -------------------------------------------------------------------------------------

TEST(Score, OfSecretCasesIsTheirShareOf100) {
  const Problem problem = problem_of("2025-09", {group("secret", Aggregation::sum, 100)},
                                     {"sample/1", "secret/1", "secret/2", "secret/3"});
  EXPECT_EQ(outcome(problem, {{}, {}, {}, {}}), "100 of 100: secret 100/100");
  EXPECT_EQ(outcome(problem, {{wrong_answer}, {}, {}, {}}), "100 of 100: secret 100/100")
      << "samples do not count";
  EXPECT_EQ(outcome(problem, {{}, {}, {wrong_answer}, {}}), "66.6667 of 100: secret 66.6667/100");
  EXPECT_EQ(outcome(problem, {{}, {accepted, 10}, {accepted, {}, 0.25}, {run_time_error}}),
            "18.3333 of 100: secret 18.3333/100")
      << "10 points, a quarter of 33 1/3, nothing";
  EXPECT_EQ(outcome(problem, {{accepted, 1e9}, {}, {}, {}}), "100 of 100: secret 100/100")
      << "a sample's score.txt is ignored";
  EXPECT_EQ(outcome(problem, {{}, {}, {judge_error}, {}}), "none");
  EXPECT_EQ(outcome(problem, {{}, {}, {}}), "none") << "one was not judged";
}

TEST(Score, OfGroupsIsAsTheyAggregate) {
  const Problem problem = problem_of(
      "2025-09",
      {group("secret", Aggregation::sum, 100), group("secret/a", Aggregation::pass_fail, 20),
       group("secret/b", Aggregation::minimum, 30), group("secret/c", Aggregation::sum, 50)},
      {"secret/a/1", "secret/a/2", "secret/b/1", "secret/b/2", "secret/c/1", "secret/c/2"});
  const Got half{accepted, {}, 0.5};
  EXPECT_EQ(outcome(problem, {{}, {}, {}, {}, {}, {}}),
            "100 of 100: secret 100/100 secret/a 20/20 secret/b 30/30 secret/c 50/50");
  EXPECT_EQ(outcome(problem, {{}, {wrong_answer}, {}, half, half, {time_limit_exceeded}}),
            "27.5 of 100: secret 27.5/100 secret/a 0/20 secret/b 15/30 secret/c 12.5/50");
  EXPECT_THAT(outcome(problem, {half, {}, {}, {}, {}, {}}), HasSubstr("pass-fail"));
}

TEST(Score, OfAGroupThatRequiresAnotherIsNothingWithoutIt) {
  const Problem problem = problem_of("2025-09",
                                     {group("secret", Aggregation::sum, 100),
                                      group("secret/a", Aggregation::pass_fail, 40, {"sample"}),
                                      group("secret/b", Aggregation::pass_fail, 60, {"secret/a"})},
                                     {"sample/1", "secret/a/1", "secret/b/1"});
  EXPECT_EQ(outcome(problem, {{}, {}, {}}),
            "100 of 100: secret 100/100 secret/a 40/40 secret/b 60/60");
  EXPECT_EQ(outcome(problem, {{}, {wrong_answer}, {}}),
            "0 of 100: secret 0/100 secret/a 0/40 secret/b 0/60");
  const Scoring scoring(problem);
  const auto judged = results_of(problem, {{}, {wrong_answer}});
  EXPECT_THAT(scoring.why_skipped(problem.cases[2], judged),
              HasSubstr("secret/b requires secret/a"));
  EXPECT_EQ(scoring.why_skipped(problem.cases[1], results_of(problem, {{}})), "");
  EXPECT_THAT(scoring.why_skipped(problem.cases[1], results_of(problem, {{wrong_answer}})),
              HasSubstr("secret/a requires sample"));
}

TEST(Score, WithoutABoundIsWhatTheValidatorSays) {
  const Problem problem = problem_of("2025-09", {group("secret", Aggregation::minimum)},
                                     {"sample/1", "secret/1", "secret/2"});
  EXPECT_EQ(outcome(problem, {{}, {accepted, 1e6}, {accepted, 12.25}}),
            "12.25 of inf: secret 12.25/inf");
  EXPECT_EQ(outcome(problem, {{}, {accepted, 1e6}, {wrong_answer}}), "0 of inf: secret 0/inf");
  EXPECT_THAT(outcome(problem, {{}, {accepted, 1}, {}}), HasSubstr("gives no score"));
  EXPECT_THAT(outcome(problem, {{}, {accepted, 1}, {accepted, {}, 0.5}}),
              HasSubstr("no upper bound"));
}

TEST(Score, FaultsOfTheValidatorAreErrors) {
  const Problem problem =
      problem_of("2025-09", {group("secret", Aggregation::sum, 100)}, {"secret/1", "secret/2"});
  EXPECT_THAT(outcome(problem, {{accepted, 50.1}, {}}),
              HasSubstr("gives 50.1 points, and the case has 50"));
  EXPECT_EQ(outcome(problem, {{accepted, 50 + 1e-12}, {}}), "100 of 100: secret 100/100")
      << "rounded only";
  EXPECT_THAT(outcome(problem, {{accepted, -1}, {}}), HasSubstr("fewer than none"));
  EXPECT_THAT(outcome(problem, {{accepted, {}, {}, "left no number"}, {}}),
              HasSubstr("left no number"));
  EXPECT_EQ(outcome(problem, {{time_limit_exceeded, {}, {}, "left no number"}, {}}),
            "50 of 100: secret 50/100")
      << "not asked about it";
  Problem narrow = problem;
  narrow.groups = {group("secret", Aggregation::sum, 10), group("secret/a", Aggregation::sum, 20)};
  narrow.cases[0].name = "secret/a/1";
  narrow.cases[0].group = "secret/a";
  narrow.cases.pop_back();
  EXPECT_EQ(outcome(narrow, {{}}), "data/secret: 20 points are more than its max_score of 10");
}

TEST(Score, OfAPassFailSecretIsAllOrNothing) {
  const Problem problem = problem_of(
      "2025-09",
      {group("secret", Aggregation::pass_fail, 7), group("secret/a", Aggregation::pass_fail, 1)},
      {"secret/a/1", "secret/a/2"});
  EXPECT_EQ(outcome(problem, {{}, {}}), "7 of 7: secret 7/7 secret/a 1/1");
  EXPECT_EQ(outcome(problem, {{}, {wrong_answer}}), "0 of 7: secret 0/7 secret/a 0/1");
}

// --- legacy --------------------------------------------------------------------------------------

TEST(DefaultGrader, FollowsItsFlags) {
  const Grade right{accepted, 3}, wrong{wrong_answer, 1}, slow{time_limit_exceeded, 0},
      crash{run_time_error, 2};
  const struct {
    const char* why;
    std::vector<std::string> flags;
    std::vector<Grade> parts;
    Grade expected;
  } rows[] = {
      {"nothing in it", {}, {}, {accepted, 0}},
      {"sum of all", {}, {right, right}, {accepted, 6}},
      {"the worst error", {}, {wrong, slow, right}, {time_limit_exceeded, 4}},
      {"a crash is worse", {"worst_error"}, {wrong, slow, crash}, {run_time_error, 3}},
      {"its alias", {"no_errors"}, {wrong, slow}, {time_limit_exceeded, 1}},
      {"the first error", {"first_error"}, {right, wrong, slow}, {wrong_answer, 4}},
      {"always", {"always_accept", "max"}, {wrong, crash}, {accepted, 2}},
      {"least", {"min"}, {right, wrong}, {wrong_answer, 1}},
      {"greatest", {"max"}, {right, wrong}, {wrong_answer, 3}},
      {"mean", {"avg"}, {right, wrong, crash}, {run_time_error, 2}},
      {"any is enough", {"first_error", "accept_if_any_accepted"}, {wrong, right}, {accepted, 4}},
      {"but one is needed", {"accept_if_any_accepted"}, {wrong}, {wrong_answer, 1}},
      {"the last of a kind", {"min", "max", "sum"}, {right, wrong}, {wrong_answer, 4}},
      {"unknown words", {"subtask_score=10", "min"}, {right, wrong}, {wrong_answer, 1}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(grade_by_flags(row.flags, row.parts), row.expected);
  }
}

TestGroup graded(const std::string& name, std::vector<std::string> flags, double accept = 1,
                 double reject = 0, bool stops = true) {
  return {.name = name,
          .aggregation = Aggregation::graded,
          .stop_at_failure = stops,
          .accept_score = accept,
          .reject_score = reject,
          .grader_flags = std::move(flags)};
}

// As olympiads have it: the sample does not count, each subtask is worth its least case.
Problem olympiad() {
  Problem problem =
      problem_of("legacy",
                 {graded("", {"ignore_sample"}, 1, 0, false), graded("sample", {}, 0),
                  graded("secret", {"first_error", "accept_if_any_accepted"}, 1, 0, false),
                  graded("secret/1", {"min"}, 40), graded("secret/2", {"min"}, 60)},
                 {"sample/1", "secret/1/1", "secret/1/2", "secret/2/1", "secret/2/2"});
  problem.groups[0].lowest = 0;
  problem.groups[0].highest = 100;
  return problem;
}

TEST(Score, OfSubtasksIsTheLeastOfTheirCases) {
  const Problem problem = olympiad();
  EXPECT_EQ(outcome(problem, {{}, {}, {}, {}, {}}),
            "100 of 100: secret 100/100 secret/1 40/40 secret/2 60/60");
  EXPECT_EQ(outcome(problem, {{wrong_answer}, {}, {}, {wrong_answer}, {skipped}}),
            "40 of 100: secret 40/100 secret/1 40/40 secret/2 0/60");
  const auto scores =
      Scoring(problem).scores(results_of(problem, {{}, {}, {}, {wrong_answer}, {skipped}}), {});
  EXPECT_EQ((*scores)->grade, accepted) << "one subtask is enough";
}

TEST(Score, AfterTheFirstFailureNothingIsRunWhereTheGroupBreaks) {
  const Problem problem = olympiad();
  const Scoring scoring(problem);
  const auto why = [&](std::size_t i, const std::vector<Got>& before) {
    return scoring.why_skipped(problem.cases[i], results_of(problem, before));
  };
  EXPECT_EQ(why(1, {{wrong_answer}}), "") << "the outermost group goes on";
  EXPECT_EQ(why(2, {{}, {wrong_answer}}), "not run: secret/1 has failed");
  EXPECT_EQ(why(3, {{}, {wrong_answer}, {skipped}}), "") << "another group";
  Problem breaking = problem;
  breaking.groups[2].stop_at_failure = true;  // secret
  const Scoring stops(breaking);
  EXPECT_EQ(stops.why_skipped(breaking.cases[3], results_of(problem, {{}, {}, {wrong_answer}})),
            "not run: secret has failed");
}

TEST(Score, OutsideItsRangeIsAnError) {
  Problem problem = olympiad();
  problem.groups[0].highest = 90;
  EXPECT_EQ(outcome(problem, {{}, {}, {}, {}, {}}), "data: the score 100 is not in its range");
}

TEST(Score, OfTheValidatorWhereTheProblemSaysSo) {
  Problem problem =
      problem_of("legacy", {graded("", {}, 1, 0, false), graded("secret", {"avg"}, 1, -5, false)},
                 {"secret/1", "secret/2"});
  problem.validator_scores = true;
  EXPECT_EQ(outcome(problem, {{accepted, 3}, {accepted, -1}}), "1 of inf: secret 1/inf");
  EXPECT_EQ(outcome(problem, {{accepted, 3}, {wrong_answer}}), "-1 of inf: secret -1/inf");
  EXPECT_THAT(outcome(problem, {{accepted, 3}, {}}), HasSubstr("gives no score"));
  problem.validator_scores = false;
  EXPECT_EQ(outcome(problem, {{}, {}}), "1 of 1: secret 1/1");
  EXPECT_THAT(outcome(problem, {{accepted, 3}, {}}), HasSubstr("custom score"));
}

TEST(Score, OfAGraderOfItsOwn) {
  Problem problem = problem_of("legacy", {graded("", {}, 1, 0, false), graded("secret", {"x"}, 2)},
                               {"secret/1", "secret/2", "secret/3"});
  problem.groups[1].custom_grader = true;
  problem.groups[1].highest = 50;
  std::vector<Grade> seen;
  const Grader grader = [&](const TestGroup& group, const std::vector<Grade>& parts) {
    EXPECT_THAT(group.grader_flags, ElementsAre("x"));
    seen = parts;
    return Result<Grade>(Grade{accepted, 42});
  };
  EXPECT_EQ(outcome(problem, {{}, {wrong_answer}, {skipped}}, grader), "42 of 50: secret 42/50");
  EXPECT_THAT(seen, ElementsAre(Grade{accepted, 2}, Grade{wrong_answer, 0}))
      << "what comes after the failure is dropped";
}

// --- Polygon and DMOJ ----------------------------------------------------------------------------

Problem polygon() {
  Problem problem =
      problem_of("polygon",
                 {group("", Aggregation::sum), group("sample", Aggregation::sum),
                  group("secret", Aggregation::sum), group("secret/1", Aggregation::sum, 30),
                  group("secret/2", Aggregation::pass_fail, 70, {"secret/1"})},
                 {"sample/01", "secret/1/02", "secret/1/03", "secret/2/04", "secret/2/05"});
  problem.standard_validator = "polygon/wcmp";
  const double points[] = {0, 10, 20, 30, 40};
  for (std::size_t i = 0; i < 5; ++i) problem.cases[i].points = points[i];
  return problem;
}

TEST(Score, OfPolygonGroupsFollowsTheirPolicy) {
  const Problem problem = polygon();
  EXPECT_EQ(outcome(problem, {{}, {}, {}, {}, {}}),
            "100 of 100: secret 100/100 secret/1 30/30 secret/2 70/70");
  EXPECT_EQ(outcome(problem, {{}, {}, {wrong_answer}, {skipped}, {skipped}}),
            "10 of 100: secret 10/100 secret/1 10/30 secret/2 0/70");
  EXPECT_EQ(outcome(problem, {{}, {}, {}, {}, {wrong_answer}}),
            "30 of 100: secret 30/100 secret/1 30/30 secret/2 0/70");
  // A part of the points is WA with these points; of a complete group it is nothing.
  EXPECT_EQ(outcome(problem, {{}, {}, {wrong_answer, 5}, {}, {wrong_answer, 20}}),
            "15 of 100: secret 15/100 secret/1 15/30 secret/2 0/70");
}

TEST(Score, WhatIsAPartOfThePointsIsKnownByThePackage) {
  Problem problem = polygon();
  const Scoring scoring(problem);
  EXPECT_EQ(*scoring.gives_all(problem.cases[1], {.accepted = true, .score = 10}), true);
  EXPECT_EQ(*scoring.gives_all(problem.cases[1], {.accepted = true, .score = 9.5}), false);
  EXPECT_EQ(*scoring.gives_all(problem.cases[1], {.accepted = true}), true);
  EXPECT_EQ(*scoring.gives_all(problem.cases[1], {.accepted = true, .score_multiplier = 0.5}),
            false);
  problem.cases[3].points.reset();
  EXPECT_THAT(scoring.gives_all(problem.cases[3], {.accepted = true, .score = 1}).error().message,
              HasSubstr("says not how many"));
  problem.output_validator = PackageProgram{.name = "icpc", .path = {}};
  EXPECT_EQ(*scoring.gives_all(problem.cases[1], {.accepted = true, .score = 9.5}), true)
      << "accepted, and scored";
}

Problem dmoj() {
  Problem problem =
      problem_of("dmoj",
                 {group("", Aggregation::sum), group("secret", Aggregation::sum),
                  group("secret/batch1", Aggregation::minimum, 40),
                  group("secret/batch2", Aggregation::minimum, 55, {"secret/batch1"})},
                 {"secret/1", "secret/batch1/1", "secret/batch1/2", "secret/batch2/1"});
  problem.standard_validator = "dmoj/standard";
  problem.cases[0].points = 5;
  problem.groups[2].stop_at_failure = problem.groups[3].stop_at_failure = true;
  problem.groups[0].pretests = true;
  return problem;
}

TEST(Score, OfABatchIsThatOfItsWorstCase) {
  const Problem problem = dmoj();
  EXPECT_EQ(outcome(problem, {{}, {}, {}, {}}),
            "100 of 100: secret 100/100 secret/batch1 40/40 secret/batch2 55/55");
  EXPECT_EQ(outcome(problem, {{}, {wrong_answer}, {skipped}, {skipped}}),
            "5 of 100: secret 5/100 secret/batch1 0/40 secret/batch2 0/55");
  EXPECT_EQ(outcome(problem, {{wrong_answer, {}, 0.2}, {}, {wrong_answer, {}, 0.75}, {}}),
            "86 of 100: secret 86/100 secret/batch1 30/40 secret/batch2 55/55")
      << "1 + 30 + 55: a part passes";
  EXPECT_THAT(outcome(problem, {{wrong_answer, 6}, {}, {}, {}}),
              HasSubstr("gives 6 points, and the case has 5"));
}

TEST(Score, BatchesAndPretestsEndAtTheirFailures) {
  Problem problem = dmoj();
  {
    const Scoring scoring(problem);
    const auto why = [&](std::size_t i, const std::vector<Got>& before) {
      return scoring.why_skipped(problem.cases[i], results_of(problem, before));
    };
    EXPECT_EQ(why(1, {{wrong_answer}}), "") << "it had points";
    EXPECT_EQ(why(2, {{}, {wrong_answer}}), "not run: secret/batch1 has failed");
    EXPECT_EQ(why(2, {{}, {wrong_answer, {}, 0.5}}), "") << "half of the points";
    EXPECT_THAT(why(3, {{}, {wrong_answer}, {skipped}}), HasSubstr("requires secret/batch1"));
  }
  problem.cases[0].points = 0;
  const Scoring scoring(problem);
  EXPECT_EQ(scoring.why_skipped(problem.cases[1], results_of(problem, {{wrong_answer}})),
            "not run: the pretest secret/1 has failed");
}

TEST(Score, IsTheSameButForRounding) {
  EXPECT_TRUE(same_score(0.1 + 0.2, 0.3));
  EXPECT_TRUE(same_score(1e12 / 3 * 3, 1e12));
  EXPECT_FALSE(same_score(99.9999, 100));
  EXPECT_FALSE(same_score(0, 1e-6));
}

TEST(Score, NoneWhereTheProblemHasNone) {
  Problem problem = problem_of("2025-09", {}, {"secret/1"});
  problem.scoring = false;
  EXPECT_EQ(outcome(problem, {{accepted, 3}}), "none");
  problem.format = "legacy";
  const auto score =
      Scoring(problem).case_score(problem.cases[0], results_of(problem, {{accepted, 3}})[0]);
  EXPECT_THAT(score.error().message, HasSubstr("custom score"));
}

}  // namespace
}  // namespace judge
