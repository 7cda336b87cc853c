#include "judge/validate/convention.hpp"

#include <gmock/gmock.h>

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using enum Convention;

TEST(Convention, OrdersTheArguments) {
  const JudgedFiles files{"in", "ans", "out", "feedback/"};
  EXPECT_THAT(judge_arguments(icpc, files), ElementsAre("in", "ans", "feedback/"));
  EXPECT_THAT(judge_arguments(testlib, files), ElementsAre("in", "out", "ans"));
  EXPECT_THAT(judge_arguments(dmoj, files), ElementsAre("in", "out", "ans"));
  EXPECT_THAT(judge_arguments(coci, files), ElementsAre("in", "out", "ans"));
  EXPECT_THAT(judge_arguments(peg, files), ElementsAre("out", "ans", "in"));
}

TEST(Convention, OfAProgramThatTalks) {
  const JudgedFiles files{"in", "ans", "out", "feedback/"};
  EXPECT_THAT(talk_arguments(icpc, files), ElementsAre("in", "ans", "feedback/"));
  EXPECT_THAT(talk_arguments(testlib, files), ElementsAre("in", "out", "ans"));
  for (const Convention other : {dmoj, coci, peg}) {
    EXPECT_THAT(talk_arguments(other, files), ElementsAre("in", "ans"));
  }
  EXPECT_THAT(accept_codes(icpc), ElementsAre(42));
  EXPECT_THAT(accept_codes(testlib), ElementsAre(0, 7));
  EXPECT_THAT(accept_codes(coci), ElementsAre(0, 7));
  EXPECT_THAT(accept_codes(dmoj), ElementsAre(0));
}

TEST(Convention, ReadsTheExitCode) {
  const struct {
    const char* why;
    Convention convention;
    int exit_code;
    const char* verdict;  // "yes", "no"; else part of the Error
  } rows[] = {
      {"accepts", icpc, 42, "yes"},
      {"rejects", icpc, 43, "no"},
      {"no judgement", icpc, 0, "neither 42 (accept) nor 43 (reject)"},
      {"ok", testlib, 0, "yes"},
      {"wrong answer", testlib, 1, "no"},
      {"presentation error", testlib, 2, "no"},
      {"the jury's fault", testlib, 3, "package is at fault (exit code 3)"},
      {"something behind a right output", testlib, 4, "no"},
      {"no such code", testlib, 5, "code 5, which is no judgement"},
      {"points, and none printed", testlib, 7, "printed no points"},
      {"an unexpected end of the output", testlib, 8, "no"},
      {"partly correct, in a way that has no number", testlib, 16, "no judgement"},
      {"another convention's code", testlib, 42, "no judgement"},
      {"accepts", dmoj, 0, "yes"},
      {"rejects", dmoj, 1, "no"},
      {"no judgement", dmoj, 2, "no judgement"},
      {"points are not its way", dmoj, 7, "no judgement"},
      {"accepts", coci, 0, "yes"},
      {"rejects", coci, 1, "no"},
      {"presentation error", coci, 2, "no"},
      {"the jury's fault", coci, 3, "at fault"},
      {"a part, and none printed", coci, 7, "printed no points"},
      {"accepts", peg, 0, "yes"},
      {"rejects", peg, 1, "no"},
      {"no judgement", peg, 2, "no judgement"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    const auto result = read_judgement(row.convention, {row.exit_code, "", ""});
    if (result) {
      EXPECT_STREQ(result->accepted ? "yes" : "no", row.verdict);
    } else {
      EXPECT_THAT(result.error().message, HasSubstr(row.verdict));
    }
  }
}

TEST(Convention, ReadsPoints) {
  const struct {
    const char* why;
    Convention convention;
    const char *out, *error;
    std::optional<double> score, multiplier;
  } rows[] = {
      {"points", testlib, "", "points 12.5 nearly\n", 12.5, {}},
      {"on a later line", testlib, "", "a note\npoints 3\n", 3, {}},
      {"the number alone", testlib, "", "7 of 10\n", 7, {}},
      {"none", testlib, "points 3", "good\n", {}, {}},
      {"no number", testlib, "", "points many", {}, {}},
      {"no finite number", testlib, "", "points inf", {}, {}},
      {"a part", coci, "", "partial 3/4\n", {}, 0.75},
      {"on a later line", coci, "", "note\npartial 0/4\n", {}, 0.0},
      {"all", coci, "", "partial 4/4", {}, 1.0},
      {"more than all", coci, "", "partial 5/4", {}, {}},
      {"of none", coci, "", "partial 0/0", {}, {}},
      {"no fraction", coci, "", "partial 1", {}, {}},
      {"half a fraction", coci, "", "partial /", {}, {}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    const auto result = read_judgement(row.convention, {7, row.out, row.error});
    ASSERT_EQ(result.has_value(), row.score || row.multiplier);
    if (!result) continue;
    EXPECT_TRUE(result->accepted);
    EXPECT_EQ(result->score, row.score);
    EXPECT_EQ(result->score_multiplier, row.multiplier);
  }

  const auto part = read_judgement(peg, {1, "3\n4\n", ""});
  EXPECT_TRUE(part->accepted);
  EXPECT_EQ(part->score_multiplier, 0.75);
  EXPECT_FALSE(read_judgement(peg, {1, "0\n4\n", ""})->accepted);
  EXPECT_FALSE(read_judgement(peg, {1, "no\n", ""})->accepted);
}

TEST(Convention, TakesMessagesFromWhatWasPrinted) {
  EXPECT_EQ(read_judgement(testlib, {1, "out", "line 3 differs\x1b\n"})->judge_message,
            "line 3 differs\\x1b");
  EXPECT_EQ(read_judgement(testlib, {1, "out", "\n"})->judge_message, "out");
  EXPECT_EQ(read_judgement(testlib, {2, "", "no integer"})->judge_message,
            "presentation error: no integer");
  EXPECT_EQ(read_judgement(dmoj, {1, "out", "error"})->judge_message, "out");
  EXPECT_EQ(read_judgement(icpc, {43, "out", "error"})->judge_message, "");
}

}  // namespace
}  // namespace judge
