#include "judge/report/text_report.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "samples.hpp"

namespace judge {
namespace {

using testing::HasSubstr;
using testing::Not;

class InLanguage {
 public:
  explicit InLanguage(UiLanguage language) : before_(ui_language()) { set_ui_language(language); }
  ~InLanguage() { set_ui_language(before_); }

 private:
  UiLanguage before_;
};

Terminal columns(std::size_t width) { return {.width = width}; }

std::vector<ProblemSummary> problems() {
  ProblemSummary lca, hull;
  lca.name = "lca";
  lca.titles = {{"en", "Lowest common ancestor"}, {"zh", "最近公共祖先"}};
  lca.level = 2;
  lca.tags = {"tree", "array", "sparse table"};
  lca.time_limit = std::chrono::milliseconds(500);
  lca.memory_limit = 256_MiB;
  lca.cases = 34;
  hull.name = "convexhull";
  hull.titles = {{"en", "Convex hull"}};
  hull.tags = {"geometry"};
  hull.memory_limit = 2048_MiB;
  hull.cases = 7;
  return {lca, hull};
}

// A submission that is not as expected, and a problem that could not be judged.
std::vector<ProblemResult> suite() {
  ProblemResult problem = every_verdict();
  problem.submissions[0].expectation_met = false;
  problem.submissions[0].expectations = {{.permitted = {"AC", "WA"}, .required = {"WA"}}};
  problem.submissions[1].expectation_met = false;
  problem.submissions[1].expectations = {{.permitted = {"AC"}, .required = {"AC"}}};
  ProblemResult broken;
  broken.problem = "broken";
  broken.error = Error{ErrorKind::fault, "problems/broken/problem.yaml:3: unknown key", ""};
  return {problem, broken};
}

// Everything that a person reads, in one text.
std::string all_texts(const Terminal& terminal) {
  const std::vector<ProblemResult> results = suite();
  const ProblemResult& problem = results.front();
  std::string all;
  for (const SubmissionResult& s : problem.submissions) {
    all += submission_text(problem, s, terminal) + "\n";
  }
  all += suite_header(terminal);
  for (const SubmissionResult& s : problem.submissions) {
    all += suite_line(problem.problem, s, problem.limits, terminal);
  }
  all += suite_summary(results, problem.wall, terminal) + "\n";
  all += list_text(problems(), terminal) + "\n";
  all += error_text({ErrorKind::not_found, "no problem 'lcb'", "did you mean lca?"}, terminal);
  return all;
}

// The files in golden/ are read by people when they change; JUDGE_RENEW_GOLDEN=1 writes them anew.
TEST(TextReport, LooksAsItDid) {
  for (const auto& [language, code] : {std::pair(UiLanguage::en, "en"), {UiLanguage::zh, "zh"}}) {
    const InLanguage speaking(language);
    for (const std::size_t width : {60u, 80u, 120u}) {
      const fs::path golden = fs::path(TOUCHSTONE_ROOT) / "tests/judge/report/golden" /
                              fmt::format("{}_{}.txt", code, width);
      SCOPED_TRACE(golden);
      const std::string now = all_texts(columns(width));
      if (std::getenv("JUDGE_RENEW_GOLDEN") != nullptr) {
        ASSERT_TRUE(write_file(golden, now).has_value());
      }
      EXPECT_EQ(read_file(golden).value_or(""), now);
    }
  }
}

// Only the command that repeats a case may be longer: it is there to be copied.
TEST(TextReport, FitsEveryWidth) {
  for (const UiLanguage language : {UiLanguage::en, UiLanguage::zh}) {
    const InLanguage speaking(language);
    for (std::size_t width = 60; width <= 200; ++width) {
      const std::string text_at_width = all_texts(columns(width));
      for (const std::string_view line : split_lines(text_at_width)) {
        if (line.find("judge run ") != std::string_view::npos) continue;
        ASSERT_LE(display_width(line), width) << line;
        ASSERT_FALSE(line.ends_with(' ')) << line;
      }
    }
  }
}

TEST(TextReport, ColoursCarryNothingElse) {
  const auto without_colours = [](std::string_view coloured) {
    std::string plain;
    bool escape = false;
    for (const char c : coloured) {
      if (c == '\x1b') escape = true;
      if (!escape) plain += c;
      if (c == 'm') escape = false;
    }
    // A coloured cell keeps its blanks at the end of a line.
    std::string trimmed;
    for (const std::string_view line : split_lines(plain)) {
      trimmed += line.substr(0, line.find_last_not_of(' ') + 1);
      trimmed += '\n';
    }
    return trimmed;
  };
  const std::string coloured = all_texts({.colour = true, .is_terminal = true, .width = 80});
  EXPECT_THAT(coloured, HasSubstr("\x1b[32m"));
  EXPECT_EQ(without_colours(coloured), all_texts(columns(80)));
  EXPECT_THAT(all_texts(columns(80)), Not(HasSubstr("\x1b")));
}

TEST(TextReport, NamesEachVerdictInItsColour) {
  const Terminal coloured{.colour = true};
  const struct {
    Verdict verdict;
    const char* plain;
    const char* style;
  } rows[] = {
      {Verdict::accepted, "✓ AC Accepted", "32"},
      {Verdict::wrong_answer, "✗ WA Wrong answer", "31"},
      {Verdict::time_limit_exceeded, "⧖ TLE Time limit exceeded", "34"},
      {Verdict::idleness_limit_exceeded, "⏸ ILE Idleness limit exceeded", "34"},
      {Verdict::memory_limit_exceeded, "▣ MLE Memory limit exceeded", "35"},
      {Verdict::output_limit_exceeded, "≣ OLE Output limit exceeded", "35"},
      {Verdict::run_time_error, "⚡ RE Runtime error", "95"},
      {Verdict::compile_error, "⌨ CE Compile error", "36"},
      {Verdict::judge_error, "? JE Judge error", "1"},
      {Verdict::skipped, "⋯ SK Skipped", "2"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(show_verdict(row.verdict, {}), row.plain);
    EXPECT_EQ(show_verdict(row.verdict, coloured),
              fmt::format("\x1b[{}m{}\x1b[0m", row.style, row.plain));
  }
  const InLanguage speaking(UiLanguage::zh);
  EXPECT_EQ(show_verdict(Verdict::wrong_answer, {}), "✗ WA 答案错误");
}

std::string text_of(const CaseResult& result) {
  ProblemResult problem = every_verdict();
  problem.submissions = {submission("mine.cpp", {result})};
  return submission_text(problem, problem.submissions[0], columns(100));
}

TEST(SubmissionText, PointsAtTheFirstDifference) {
  Difference far{.line = 7, .token = 2, .expected = "…中中ab1", .got = "…中中AB2"};
  EXPECT_THAT(text_of(differing("secret/1", far)), HasSubstr("        expected  …中中ab1\n"
                                                             "        output    …中中AB2\n"
                                                             "                         ^\n"));
  Difference letters{.expected = "中a", .got = "中A", .kind = Difference::Kind::letter_case};
  EXPECT_THAT(text_of(differing("secret/1", letters)), HasSubstr("        output    中A\n"
                                                                 "                    ^\n"));
  Difference wide{.expected = "中", .got = "丙"};
  EXPECT_THAT(text_of(differing("secret/1", wide)), HasSubstr("        output    丙\n"
                                                              "                  ^\n"))
      << "the two characters share their first byte";
}

TEST(SubmissionText, TellsBothErrors) {
  Difference number{.expected = "1",
                    .got = "1.5",
                    .kind = Difference::Kind::number,
                    .absolute_error = 0.5,
                    .relative_error = 1.25e-7};
  EXPECT_THAT(text_of(differing("secret/1", number)),
              HasSubstr("absolute error 0.5, relative error 1.25e-07"));
}

TEST(SubmissionText, RepeatsTheCaseInAShell) {
  ProblemResult problem = every_verdict();
  problem.submissions = {
      submission("it's mine.cpp", {case_result("secret/a b", Verdict::run_time_error)})};
  EXPECT_THAT(submission_text(problem, problem.submissions[0], columns(80)),
              HasSubstr("judge run lca 'it'\\''s mine.cpp' --case 'secret/a b'\n"));
}

TEST(SubmissionText, ShowsTheValidatorsWordsWithoutTheirControlCharacters) {
  CaseResult result = case_result("secret/1", Verdict::wrong_answer);
  result.message = "edge 3 is missing\n\x1b[2Jthe end";
  const std::string shown = text_of(result);
  EXPECT_THAT(shown, HasSubstr("      edge 3 is missing\n      \\x1b[2Jthe end\n"));
  EXPECT_THAT(shown, Not(HasSubstr("\x1b")));
}

TEST(SubmissionText, CutsAFloodOfWords) {
  CaseResult result = case_result("secret/1", Verdict::wrong_answer);
  for (int i = 0; i < 1000; ++i) result.message += "line\n";
  EXPECT_LT(split_lines(text_of(result)).size(), 30u);
  result.message = std::string(100000, 'x');
  EXPECT_LT(split_lines(text_of(result)).size(), 30u);

  ProblemResult problem = every_verdict();
  SubmissionResult broken = uncompilable();
  for (int i = 0; i < 1000; ++i) broken.compile.log += "error\n";
  EXPECT_LT(split_lines(submission_text(problem, broken, columns(80))).size(), 40u);
}

TEST(SubmissionText, ShowsWhatWasSaid) {
  CaseResult result = case_result("secret/1", Verdict::accepted);
  result.transcript = "<5\n>10\n---\n<\n[...]\n";
  EXPECT_THAT(text_of(result), HasSubstr("secret/1"));
  EXPECT_THAT(text_of(result), HasSubstr("      <5\n      >10\n      ---\n      <\n      [...]\n"));
}

TEST(SubmissionText, ShowsScoresAndGroups) {
  ProblemResult problem = every_verdict();
  const std::string shown = submission_text(problem, scored(), columns(80));
  EXPECT_THAT(shown, HasSubstr("secret/1/a  11.1111    2.1 ms"));
  EXPECT_THAT(shown, HasSubstr("secret/2/a\n      not run: secret/2 requires secret/1"));
  EXPECT_THAT(shown, HasSubstr("secret/1  11.1111 of 33.3333\n"));
  EXPECT_THAT(shown, HasSubstr("secret/2                   0\n"));
  EXPECT_THAT(shown, HasSubstr("score 11.1111 of 100"));
  EXPECT_THAT(suite_line("lca", scored(), problem.limits, columns(80)), HasSubstr("11.1111"));
  for (std::size_t width = 60; width <= 120; ++width) {
    const std::string text_at_width = submission_text(problem, scored(), columns(width));
    for (const std::string_view line : split_lines(text_at_width)) {
      if (line.find("judge run ") != std::string_view::npos) continue;
      ASSERT_LE(display_width(line), width) << line;
    }
  }
}

TEST(SuiteLine, MarksWhatIsNotAsExpected) {
  const ProblemResult problem = every_verdict();
  SubmissionResult good = problem.submissions[0];
  EXPECT_THAT(suite_line("lca", good, problem.limits, columns(80)), HasSubstr("= AC"));
  good.expectation_met = false;
  EXPECT_THAT(suite_line("lca", good, problem.limits, columns(80)), HasSubstr("≠ AC"));
  const std::string skip = suite_line("lca", skipped_submission(), problem.limits, columns(80));
  EXPECT_THAT(skip, Not(testing::AnyOf(HasSubstr("="), HasSubstr("≠"))));
}

TEST(SuiteLine, KeepsFolderAndEndingOfALongName) {
  const SubmissionResult s =
      submission("submissions/time_limit_exceeded/a_very_long_name_of_a_solution.cpp", {});
  const std::string line = suite_line("lca", s, every_verdict().limits, columns(80));
  EXPECT_THAT(line, HasSubstr("time_"));
  EXPECT_THAT(line, HasSubstr("…"));
  EXPECT_THAT(line, HasSubstr(".cpp"));
  EXPECT_EQ(split_lines(line).size(), 1u);
}

TEST(SuiteSummary, ListsFailuresAndSkipsApart) {
  const std::vector<ProblemResult> results = suite();
  const std::string shown = suite_summary(results, results[0].wall, columns(100));
  EXPECT_THAT(shown, HasSubstr("expectations met: 1 of 4\n"));
  EXPECT_THAT(shown, HasSubstr("  lca  accepted/warp.cu\n      no CUDA device\n"));
  EXPECT_THAT(shown, HasSubstr("expected WA, got ✓ AC Accepted\n"));
  EXPECT_THAT(shown, HasSubstr("expected AC, got ✗ WA Wrong answer on secret/41-broom: line 1"));
  EXPECT_THAT(shown, HasSubstr("  broken\n      problems/broken/problem.yaml:3: unknown key\n"));
  EXPECT_THAT(shown, Not(HasSubstr("climb_to_root"))) << "as expected";
}

TEST(SuiteSummary, SaysThatAllIsWell) {
  ProblemResult problem = every_verdict();
  problem.submissions.resize(1);
  const std::string shown = suite_summary({problem}, problem.wall, columns(80));
  EXPECT_THAT(shown, HasSubstr("expectations met: 1 of 1\n"));
  EXPECT_THAT(shown, Not(HasSubstr("not as expected")));
  EXPECT_THAT(suite_summary({}, {}, columns(80)), HasSubstr("expectations met: 0 of 0\n"));
}

TEST(Table, AlignsByDisplayWidth) {
  const std::string shown = table({{"名"}, {"n", true}}, {{"中文", "1"}, {"a", "23"}}, columns(80));
  EXPECT_EQ(shown,
            "名     n\n"
            "中文   1\n"
            "a     23\n");
}

TEST(Table, CutsTheLastLeftAlignedColumn) {
  const std::vector<Column> titles = {{"name"}, {"tags"}, {"n", true}};
  const std::vector<std::vector<std::string>> rows = {{"lca", "tree, array, sparse table", "1"}};
  EXPECT_EQ(table(titles, rows, columns(20)),
            "name  tags         n\n"
            "lca   tree, arra…  1\n");
  EXPECT_EQ(table(titles, {}, columns(20)), "name  tags  n\n");
}

TEST(ErrorText, SaysTheWayOut) {
  EXPECT_EQ(error_text({ErrorKind::usage, "lca/problem.yaml:7: unknown key", "time_limit?"}, {}),
            "judge: lca/problem.yaml:7: unknown key\n  time_limit?\n");
  EXPECT_EQ(error_text({ErrorKind::fault, "a\x1b", ""}, {}), "judge: a\\x1b\n");
}

// --- the terminal ------------------------------------------------------------------------------

class Environment {
 public:
  void set(const char* name, const char* value) {
    if (value == nullptr)
      ::unsetenv(name);
    else
      ::setenv(name, value, 1);
  }
  Environment() {
    for (const char* name : kNames) {
      const char* value = std::getenv(name);
      before_.push_back(value == nullptr ? std::nullopt : std::optional<std::string>(value));
      ::unsetenv(name);
    }
  }
  ~Environment() {
    for (std::size_t i = 0; i < before_.size(); ++i) {
      set(kNames[i], before_[i] ? before_[i]->c_str() : nullptr);
    }
  }

 private:
  static constexpr const char* kNames[] = {"NO_COLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS"};
  std::vector<std::optional<std::string>> before_;
};

TEST(ProbeTerminal, HonoursTheVariables) {
  const UniqueFd controller(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
  if (!controller || ::grantpt(controller.get()) != 0 || ::unlockpt(controller.get()) != 0) {
    GTEST_SKIP() << "no pseudo-terminal here";
  }
  const UniqueFd tty(::open(::ptsname(controller.get()), O_RDWR | O_NOCTTY | O_CLOEXEC));
  ASSERT_TRUE(tty);
  const winsize size{.ws_row = 24, .ws_col = 97, .ws_xpixel = 0, .ws_ypixel = 0};
  ASSERT_EQ(::ioctl(tty.get(), TIOCSWINSZ, &size), 0);
  const UniqueFd null(::open("/dev/null", O_WRONLY | O_CLOEXEC));

  const struct {
    const char* why;
    bool terminal;
    const char *no_color, *force, *term, *wide;
    bool colour;
    std::size_t width;
  } rows[] = {
      {"a terminal", true, nullptr, nullptr, "xterm", nullptr, true, 97},
      {"a pipe", false, nullptr, nullptr, "xterm", nullptr, false, 80},
      {"NO_COLOR", true, "1", nullptr, "xterm", nullptr, false, 97},
      {"NO_COLOR, empty, says nothing", true, "", nullptr, "xterm", nullptr, true, 97},
      {"TERM=dumb", true, nullptr, nullptr, "dumb", nullptr, false, 97},
      {"forced on a pipe", false, nullptr, "1", "dumb", nullptr, true, 80},
      {"forced by 0 is not forced", false, nullptr, "0", "xterm", nullptr, false, 80},
      {"NO_COLOR wins", false, "1", "1", "xterm", nullptr, false, 80},
      {"COLUMNS wins", true, nullptr, nullptr, "xterm", "120", true, 120},
      {"COLUMNS on a pipe", false, nullptr, nullptr, "xterm", "60", false, 60},
      {"COLUMNS is no number", true, nullptr, nullptr, "xterm", "wide", true, 97},
      {"COLUMNS is zero", true, nullptr, nullptr, "xterm", "0", true, 97},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    Environment environment;
    environment.set("NO_COLOR", row.no_color);
    environment.set("CLICOLOR_FORCE", row.force);
    environment.set("TERM", row.term);
    environment.set("COLUMNS", row.wide);
    const Terminal terminal = probe_terminal(row.terminal ? tty.get() : null.get());
    EXPECT_EQ(terminal.is_terminal, row.terminal);
    EXPECT_EQ(terminal.colour, row.colour);
    EXPECT_EQ(terminal.width, row.width);
  }
}

}  // namespace
}  // namespace judge
