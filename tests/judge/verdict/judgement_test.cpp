#include "judge/verdict/judgement.hpp"

#include <gtest/gtest.h>

namespace judge {
namespace {

using enum Verdict;

std::vector<CaseResult> cases(std::initializer_list<Verdict> verdicts) {
  std::vector<CaseResult> results;
  for (const Verdict verdict : verdicts) {
    CaseResult result;
    result.name = "secret/" + std::to_string(results.size() + 1);
    result.verdict = verdict;
    results.push_back(result);
  }
  return results;
}

TEST(OverallVerdict, IsTheFirstThatIsNotAccepted) {
  EXPECT_EQ(overall_verdict(cases({accepted, accepted})), accepted);
  EXPECT_EQ(overall_verdict(cases({accepted, time_limit_exceeded, wrong_answer})),
            time_limit_exceeded);
  EXPECT_EQ(overall_verdict({}), accepted);
}

TEST(OverallVerdict, IsAJudgeErrorIfAnyCaseIs) {
  EXPECT_EQ(overall_verdict(cases({wrong_answer, accepted, judge_error})), judge_error);
}

TEST(Expectations, HoldOverTheCasesThatTheyMean) {
  const Expectation wrong{.permitted = {"AC", "WA"}, .required = {"WA"}};
  const Expectation slow{.permitted = {"AC", "TLE"}, .required = {"TLE"}};
  const Expectation on_second{.permitted = {}, .required = {"WA"}, .cases = "secret/2"};
  const Expectation all_secret{.permitted = {"AC"}, .required = {}, .cases = "secret"};
  const struct {
    const char* why;
    Expectation wanted;
    std::vector<CaseResult> cases;
    bool met;
  } rows[] = {
      {"one is wrong", wrong, cases({accepted, wrong_answer}), true},
      {"none is wrong", wrong, cases({accepted, accepted}), false},
      {"a crash is not permitted", wrong, cases({wrong_answer, run_time_error}), false},
      {"idle counts as too slow", slow, cases({idleness_limit_exceeded}), true},
      {"memory counts as a run-time error",
       {.permitted = {"RTE"}, .required = {"RTE"}},
       cases({memory_limit_exceeded}),
       true},
      {"output counts as a run-time error",
       {.permitted = {"RTE"}, .required = {"RTE"}},
       cases({output_limit_exceeded}),
       true},
      {"output counts as a wrong answer too", wrong, cases({output_limit_exceeded}), true},
      {"a judge error meets nothing", wrong, cases({wrong_answer, judge_error}), false},
      {"the named case is wrong", on_second, cases({accepted, wrong_answer}), true},
      {"another case is wrong", on_second, cases({wrong_answer, accepted}), false},
      {"a folder's name covers its cases", all_secret, cases({accepted, wrong_answer}), false},
      {"no case, nothing required", all_secret, {}, true},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(expectations_met({row.wanted}, row.cases), row.met);
  }
}

// Settled: whatever the cases to come give, the expectation stays met or unmet.
TEST(Expectations, AreSettledWhenNothingToComeCanChangeThem) {
  const Expectation all_accepted = {.permitted = {"AC"}, .required = {}};
  const Expectation wrong = {.permitted = {"AC", "WA"}, .required = {"WA"}};
  const Expectation any_but_slow = {.permitted = {}, .required = {"TLE"}};
  const Expectation final_wrong = {.permitted = {}, .required = {"WA"}, .final = true};
  const Expectation first_wrong = {.permitted = {"WA"}, .required = {"WA"}, .cases = "secret/1"};
  const struct {
    const char* why;
    std::vector<Expectation> wanted;
    std::vector<CaseResult> judged;
    bool settled;
  } rows[] = {
      {"nothing is expected: all is of interest", {}, cases({wrong_answer}), false},
      {"so far so good", {all_accepted}, cases({accepted}), false},
      {"broken for good", {all_accepted}, cases({wrong_answer}), true},
      {"another verdict may still come", {wrong}, cases({wrong_answer}), false},
      {"any verdict may come", {any_but_slow}, cases({time_limit_exceeded}), true},
      {"the first failure is the final verdict", {final_wrong}, cases({wrong_answer}), true},
      {"no failure yet", {final_wrong}, cases({accepted}), false},
      {"it is about one case, which is done", {first_wrong}, cases({wrong_answer}), true},
      {"two, of which one is open", {first_wrong, wrong}, cases({wrong_answer}), false},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(expectations_settled(row.wanted, row.judged, {"secret/8", "secret/9"}), row.settled);
  }
  EXPECT_TRUE(expectations_settled({all_accepted}, cases({accepted}), {})) << "nothing to come";
}

TEST(OverallVerdict, IgnoresWhatWasNotRun) {
  EXPECT_EQ(overall_verdict(cases({accepted, skipped, wrong_answer})), wrong_answer);
  EXPECT_EQ(overall_verdict(cases({accepted, skipped})), accepted);
}

TEST(Expectations, MayAskForScores) {
  const Scores part{.score = 100.0 / 3,
                    .best = 100,
                    .grade = accepted,
                    .groups = {{"secret/1", accepted, 30, 30}, {"secret/2", skipped, 0, 70}}};
  const auto wants = [](double low, double high, const std::string& where = "") {
    return Expectation{
        .permitted = {}, .required = {}, .cases = where, .score = ScoreRange{low, high}};
  };
  Expectation partial{.permitted = {}, .required = {"AC"}, .final = true, .partial = true};
  Expectation full{.permitted = {}, .required = {"AC"}, .final = true};
  Scores best = part;
  best.score = 100 - 1e-12;
  Scores unbounded = part;
  unbounded.best.reset();
  Scores failed = part;
  failed.grade = wrong_answer;
  const struct {
    const char* why;
    Expectation wanted;
    std::optional<Scores> scores;
    bool met;
  } rows[] = {
      {"the score but for rounding", wants(33.333333333333, 33.333333333333), part, true},
      {"another", wants(33.3, 33.3), part, false},
      {"in the range", wants(0, 33.5), part, true},
      {"below it", wants(34, 100), part, false},
      {"no score", wants(0, 100), std::nullopt, false},
      {"of a group", wants(30, 30, "secret/1"), part, true},
      {"of another group", wants(30, 30, "secret/2"), part, false},
      {"of all groups", wants(0, 30, "secret/*"), part, true},
      {"of no group", wants(0, 100, "secret/3"), part, false},
      {"the grader's verdict, not the cases'", full, part, true},
      {"which is another", full, failed, false},
      {"a part", partial, part, true},
      {"all, but for rounding", partial, best, false},
      {"of no bound, any is a part", partial, unbounded, true},
      {"a part of a failure", partial, failed, false},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(expectations_met({row.wanted}, cases({accepted, wrong_answer}), row.scores), row.met);
  }
  EXPECT_FALSE(expectations_met({full}, cases({judge_error}), std::nullopt));
  EXPECT_FALSE(expectations_settled({full}, cases({wrong_answer}), {"secret/9"}, true));
  EXPECT_FALSE(expectations_settled({wants(0, 1)}, cases({wrong_answer}), {"secret/9"}, true));
  EXPECT_TRUE(expectations_settled({wants(0, 1)}, cases({wrong_answer}), {}, true));
}

TEST(Expectations, MayAskForAMessage) {
  std::vector<CaseResult> results = cases({wrong_answer});
  results[0].message = "row 3 is too large";
  EXPECT_TRUE(expectations_met({{.permitted = {}, .required = {}, .cases = "", .message = "row 3"}},
                               results));
  EXPECT_FALSE(expectations_met(
      {{.permitted = {}, .required = {}, .cases = "", .message = "row 4"}}, results));
}

}  // namespace
}  // namespace judge
