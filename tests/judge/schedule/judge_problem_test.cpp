#include "judge/schedule/judge_problem.hpp"

#include <gtest/gtest.h>

#include "judge/prepare/generate.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

Problem problem() {
  Problem problem;
  const std::pair<const char*, bool> cases[] = {{"sample/1", true},
                                                {"secret/01-tiny", true},
                                                {"secret/40-line", false},
                                                {"secret/41-star", false}};
  for (const auto& [name, small] : cases) {
    TestCase test_case;
    test_case.name = name;
    test_case.small = small;
    problem.cases.push_back(test_case);
  }
  return problem;
}

using Indices = std::vector<std::size_t>;

TEST(SelectCases, TakesAllUnlessTold) {
  EXPECT_EQ(select_cases(problem(), {}, {}), (Indices{0, 1, 2, 3}));
  EXPECT_EQ(select_cases(problem(), {}, {.samples = true}), (Indices{0}));
  EXPECT_EQ(select_cases(problem(), {}, {.glob = "secret/4*"}), (Indices{2, 3}));
  EXPECT_EQ(select_cases(problem(), {}, {.glob = "secret"}), (Indices{1, 2, 3}));
}

TEST(SelectCases, QuickAddsTheCaseThatKills) {
  const Expectation folder{.permitted = {"AC", "WA"}, .required = {"WA"}};
  const Expectation named{.permitted = {}, .required = {"WA"}, .cases = "secret/41-*"};
  const Expectation accepted{.permitted = {"AC"}, .required = {"AC"}};
  EXPECT_EQ(select_cases(problem(), {accepted}, {.quick = true}), (Indices{0, 1}));
  EXPECT_EQ(select_cases(problem(), {folder, named}, {.quick = true}), (Indices{0, 1, 3}));
  EXPECT_EQ(select_cases(problem(), {folder}, {.quick = true}), (Indices{0, 1, 2, 3}))
      << "must fail, and nobody says where: on all";
}

TEST(InferTimeLimit, IsAMultipleOfTheResolution) {
  EXPECT_EQ(infer_time_limit(100ms, 2, 1s), 1s);
  EXPECT_EQ(infer_time_limit(500ms, 2, 1s), 1s);
  EXPECT_EQ(infer_time_limit(501ms, 2, 1s), 2s);
  EXPECT_EQ(infer_time_limit(0ms, 5, 100ms), 100ms) << "at least one";
  EXPECT_EQ(infer_time_limit(330ms, 5, 100ms), 1700ms);
}

TEST(CaseSeed, IsThatOfTheGrammar) {
  // printf '0/secret/10-random' | sha256sum, its first 8 bytes shifted right by one.
  EXPECT_EQ(case_seed(0, "secret/10-random"), 0x47a9de76ce88aaa7ull);
  EXPECT_NE(case_seed(1, "secret/10-random"), case_seed(0, "secret/10-random"));
}

}  // namespace
}  // namespace judge
