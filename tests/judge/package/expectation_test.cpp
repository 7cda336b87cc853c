#include "judge/package/expectation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace judge {

void PrintTo(const Expectation& wanted, std::ostream* out) {
  const auto list = [&](const char* name, const std::set<std::string>& words) {
    *out << name << '[';
    for (const std::string& word : words) *out << word << ' ';
    *out << "] ";
  };
  list("permitted", wanted.permitted);
  list("required", wanted.required);
  *out << "cases '" << wanted.cases << "' message '" << wanted.message << "' final "
       << wanted.final;
}

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Words = std::set<std::string>;
using Expectations = std::vector<Expectation>;

Result<Expectations> expectations_of(const std::string& path, bool legacy,
                                     const std::string& rules = "") {
  PackageSubmission submission;
  submission.path = path;
  Globs matched;
  JUDGE_TRY(const Yaml yaml, Yaml::parse(rules, "p/submissions/submissions.yaml"));
  JUDGE_CHECK(settle_expectations(
      submission, yaml, default_expectations(path.substr(0, path.find('/')), legacy), matched));
  return submission.expectations;
}

Expectation wants(Words permitted, Words required, const std::string& cases = "") {
  return {.permitted = std::move(permitted), .required = std::move(required), .cases = cases};
}
Expectation final_verdict(Words required) {
  return {.permitted = {}, .required = std::move(required), .final = true};
}

TEST(DefaultExpectations, FollowTheFolderAndTheFormat) {
  const Words any = {"AC", "WA", "TLE", "RTE"}, failures = {"WA", "TLE", "RTE"};
  const struct {
    const char* folder;
    Expectations modern, legacy;
  } rows[] = {
      {"accepted", {wants({"AC"}, {"AC"})}, {wants({"AC"}, {"AC"})}},
      {"wrong_answer", {wants({"AC", "WA"}, {"WA"})}, {final_verdict({"WA"})}},
      {"time_limit_exceeded",
       {wants({"AC", "TLE"}, {"TLE"})},
       {wants({"AC", "TLE", "WA"}, {"TLE"})}},
      {"run_time_error", {wants({"AC", "RTE"}, {"RTE"})}, {final_verdict({"RTE"})}},
      {"runtime_error", {wants({"AC", "RTE"}, {"RTE"})}, {final_verdict({"RTE"})}},
      {"rejected", {wants(any, failures)}, {wants(any, failures)}},
      {"brute_force",
       {wants({"AC", "RTE", "TLE"}, {"RTE", "TLE"})},
       {final_verdict({"RTE", "TLE"})}},
      {"mixed", {}, {}},
      {"slow_accepted", {}, {}},
      {"cpp_slow", {}, {}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.folder);
    EXPECT_EQ(default_expectations(row.folder, false), row.modern);
    EXPECT_EQ(default_expectations(row.folder, true), row.legacy);
  }
}

TEST(SettleExpectations, ReadsTheRules) {
  const Expectation wrong = wants({"AC", "WA"}, {"WA"});
  Expectation with_message = wrong;
  with_message.message = "line 3";
  const struct {
    const char* why;
    const char* path;
    const char* rules;
    Expectations expected;
  } rows[] = {
      {"no rule", "wrong_answer/a.cpp", "", {wrong}},
      {"another file's rule",
       "wrong_answer/a.cpp",
       "wrong_answer/b.cpp: {permitted: [WA]}",
       {wrong}},
      {"the folder's name replaces, key by key",
       "wrong_answer/a.cpp",
       "wrong_answer: {permitted: [AC, WA, RTE]}",
       {wants({"AC", "WA", "RTE"}, {"WA"})}},
      {"its message stands beside the default",
       "wrong_answer/a.cpp",
       "wrong_answer: {message: line 3}",
       {with_message}},
      {"a glob adds",
       "wrong_answer/a.cpp",
       "'wrong_answer/*': {required: [WA]}",
       {wrong, wants({}, {"WA"})}},
      {"the folder as a glob with a star adds",
       "wrong_answer/a.cpp",
       "'wrong_*': {permitted: [WA]}",
       {wrong, wants({"WA"}, {})}},
      {"a folder without a default gets one",
       "mixed/a.cpp",
       "mixed: {permitted: [AC, TLE]}",
       {wants({"AC", "TLE"}, {})}},
      {"alternatives", "mixed/b.py", "'mixed/{a,b}.py': {required: [RTE]}", {wants({}, {"RTE"})}},
      {"the parent covers the child",
       "mixed/folder",
       "mixed: {required: [RTE]}",
       {wants({}, {"RTE"})}},
      {"nested globs mean cases",
       "wrong_answer/a.cpp",
       "wrong_answer/a.cpp: {secret/03: {required: [WA]}, 'sample': {permitted: [AC]}}",
       {wrong, wants({}, {"WA"}, "secret/03"), wants({"AC"}, {}, "sample")}},
      {"several rules",
       "wrong_answer/a.cpp",
       "'*/a.cpp': {permitted: [WA]}\n'*': {permitted: [AC]}\nwrong_answer: {required: [RTE]}",
       {wants({"AC", "WA"}, {"RTE"}), wants({"WA"}, {}), wants({"AC"}, {})}},
      {"one word is a list", "mixed/a.cpp", "mixed: {permitted: AC}", {wants({"AC"}, {})}},
      {"keys that ask for nothing",
       "accepted/a.cpp",
       "accepted/a.cpp: {authors: [A], model_solution: true, use_for_time_limit: lower}",
       {wants({"AC"}, {"AC"})}},
      {"nothing said", "mixed/a.cpp", "mixed:\n", {}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    const auto got = expectations_of(row.path, false, row.rules);
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(*got, row.expected);
  }
}

TEST(SettleExpectations, KeepsLanguageAndEntryPointAndWhatMatched) {
  PackageSubmission submission;
  submission.path = "accepted/tree";
  Globs matched;
  const Yaml rules = *Yaml::parse(
      "accepted/tree: {language: java, entrypoint: Tree, secret/1: {permitted: [AC]}}\n"
      "accepted/other: {language: cpp}\n",
      "p/submissions/submissions.yaml");
  ASSERT_TRUE(settle_expectations(submission, rules, {}, matched));
  EXPECT_EQ(submission.language, "java");
  EXPECT_EQ(submission.entry_point, "Tree");
  EXPECT_THAT(matched.submissions, ElementsAre("accepted/tree"));
  EXPECT_THAT(matched.cases, ElementsAre(testing::Pair("secret/1", HasSubstr("yaml:1"))));
}

TEST(SettleExpectations, IsStrict) {
  const struct {
    const char* rules;
    const char* message;
  } rows[] = {
      {"mixed: {permitted: [MLE]}", "submissions.yaml:1: unknown verdict 'MLE'"},
      {"mixed: {permitted: []}", "a list of verdicts is wanted here"},
      {"mixed: {required: {a: b}}", "a list is wanted here"},
      {"mixed: [AC]", "a map is wanted here"},
      {"mixed: {permited: [AC]}", "unknown key 'permited' (permitted?)"},
      {"mixed: {secret/1: {requird: [AC]}}", "unknown key 'requird' (required?)"},
      {"mixed: {secret/1: AC}", "a map is wanted here"},
      {"'mixed/**': {permitted: [AC]}", "no glob of the format"},
      {"'mixed/[ab].cpp': {permitted: [AC]}", "no glob of the format"},
      {"'mixed/{a,b.cpp': {permitted: [AC]}", "no glob of the format"},
      {"mixed: {'secret/*a*b*c*d*e*f*g*h*i': {permitted: [AC]}}", "no glob of the format"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.rules);
    const auto got = expectations_of("mixed/a.cpp", false, row.rules);
    ASSERT_FALSE(got);
    EXPECT_THAT(got.error().message, HasSubstr(row.message));
  }
}

TEST(SettleExpectations, ReadsScores) {
  const auto read = expectations_of(
      "mixed/a.cpp", false,
      "mixed: {score: 40}\n\"mixed/*.cpp\": {score: [1.5, 60], secret/1: {score: 30}}\n");
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->size(), 3u);
  EXPECT_EQ((*read)[0].score, (ScoreRange{40, 40}));
  EXPECT_EQ((*read)[1].score, (ScoreRange{1.5, 60}));
  EXPECT_EQ((*read)[2].score, (ScoreRange{30, 30}));
  EXPECT_EQ((*read)[2].cases, "secret/1");
  for (const char* wrong : {"score: many", "score: [1]", "score: [2, 1]", "score: {a: 1}"}) {
    EXPECT_FALSE(expectations_of("mixed/a.cpp", false, std::string("mixed: {") + wrong + "}\n"))
        << wrong;
  }
}

TEST(GradedExpectations, AreAboutWhatTheGraderSays) {
  EXPECT_THAT(graded_expectations("accepted"), ElementsAre(final_verdict({"AC"})));
  Expectation partial = final_verdict({"AC"});
  partial.partial = true;
  EXPECT_THAT(graded_expectations("partially_accepted"), ElementsAre(partial));
  EXPECT_THAT(graded_expectations("rejected"), ElementsAre(final_verdict({"WA", "TLE", "RTE"})));
  EXPECT_THAT(graded_expectations("wrong_answer"), ElementsAre(final_verdict({"WA"})));
  EXPECT_THAT(graded_expectations("mixed"), IsEmpty());
}

TEST(AnnotatedScore, IsANumber) {
  EXPECT_EQ(*annotated_score("int main() {}", "p"), std::nullopt);
  const auto read = annotated_score("// @EXPECTED_SCORE@: 42.5 */\nx", "p");
  ASSERT_TRUE(read && *read);
  EXPECT_EQ((*read)->score, (ScoreRange{42.5, 42.5}));
  EXPECT_FALSE(annotated_score("@EXPECTED_SCORE@: many", "p"));
  EXPECT_FALSE(annotated_score("@EXPECTED_SCORE@:", "p"));
  EXPECT_FALSE(annotated_score("@EXPECTED_SCORE@: 1\n@EXPECTED_SCORE@: 1\n", "p"));
}

TEST(AnnotatedExpectations, AreAboutTheFinalVerdict) {
  const struct {
    const char* source;
    Expectations expected;
  } rows[] = {
      {"int main() {}", {}},
      {"// @EXPECTED_RESULTS@: CORRECT\n", {final_verdict({"AC"})}},
      {"/* @EXPECTED_RESULTS@: WRONG-ANSWER, TIMELIMIT */", {final_verdict({"WA", "TLE"})}},
      {"# @EXPECTED_RESULTS@: RUN_TIME_ERROR,TIME_LIMIT_EXCEEDED\r\nx",
       {final_verdict({"RTE", "TLE"})}},
      {"# @EXPECTED_RESULTS@: NO-OUTPUT", {final_verdict({"WA"})}},
      {"# @EXPECTED_RESULTS@: OUTPUT-LIMIT", {final_verdict({"RTE", "WA"})}},
      {"# @EXPECTED_RESULTS@: CHECK-MANUALLY", {}},
      {"# @EXPECTED_RESULTS@: COMPILER-ERROR", {}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.source);
    const auto got = annotated_expectations(row.source, "p/a.cpp");
    ASSERT_TRUE(got);
    EXPECT_EQ(*got, row.expected);
  }
  const auto twice = annotated_expectations(
      "// @EXPECTED_RESULTS@: CORRECT\n// @EXPECTED_RESULTS@: TIMELIMIT\n", "p/a.cpp");
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().message, "p/a.cpp: @EXPECTED_RESULTS@ stands twice");
}

}  // namespace
}  // namespace judge
