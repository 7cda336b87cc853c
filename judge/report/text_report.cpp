#include "judge/report/text_report.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "judge/base/text.hpp"
#include "judge/report/explain.hpp"
#include "judge/report/layout.hpp"

namespace judge {
namespace {

constexpr std::size_t kExplainedCases = 5, kCompilerLines = 20, kMessageLines = 12;

// --- explanations ------------------------------------------------------------------------------

std::string difference_title(const Difference& difference) {
  const std::string place =
      text("line {}, token {} of the output", difference.line, difference.token);
  const auto error = [](const std::optional<double>& value) {
    return value ? fmt::format("{:.3g}", *value) : std::string("-");
  };
  switch (difference.kind) {
    case Difference::Kind::value:
      return text("{}: another value", place);
    case Difference::Kind::missing:
      return text("{}: it ends here, more is expected", place);
    case Difference::Kind::extra:
      return text("{}: nothing more is expected", place);
    case Difference::Kind::space:
      return text("{}: other white space", place);
    case Difference::Kind::letter_case:
      return text("{}: other upper or lower case", place);
    case Difference::Kind::number:
      return text("{}: absolute error {}, relative error {}", place,
                  error(difference.absolute_error), error(difference.relative_error));
  }
  return place;
}

// Columns before the first character that differs; letters that differ in case only do not count
// unless nothing else does.
std::size_t caret_column(const Difference& difference) {
  const std::string_view got = difference.got, expected = difference.expected;
  const auto common = [&](auto same) {
    return static_cast<std::size_t>(
        std::mismatch(got.begin(), got.end(), expected.begin(), expected.end(), same).first -
        got.begin());
  };
  const auto lower = [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  };
  std::size_t size = common([&](char a, char b) { return lower(a) == lower(b); });
  if (size == got.size() && size == expected.size()) size = common(std::equal_to<>());
  while (size > 0 && size < got.size() && (static_cast<unsigned char>(got[size]) & 0xc0) == 0x80) {
    --size;
  }
  return display_width(got.substr(0, size));
}

std::string difference_lines(const Difference& difference, std::size_t indent) {
  const std::string expected(tr("expected")), output(tr("output"));
  const std::size_t label = std::max(display_width(expected), display_width(output));
  const bool is_space = difference.kind == Difference::Kind::space;
  const auto show = [&](const std::string& value) {
    if (value.empty()) return std::string(tr("(nothing)"));
    return is_space ? '"' + value + '"' : value;
  };
  std::string lines = spaces(indent) + cell(expected, label) + "  " + show(difference.expected) +
                      "\n" + spaces(indent) + cell(output, label) + "  " + show(difference.got) +
                      "\n";
  if (!difference.expected.empty() && !difference.got.empty()) {
    lines += spaces(indent + label + 2 + (is_space ? 1 : 0) + caret_column(difference)) + "^\n";
  }
  return lines;
}

// In a line: why this case got its verdict.
std::string case_reason(const CaseResult& result, const ProblemLimits& limits) {
  if (result.difference) return difference_title(*result.difference);
  if (std::string limit = explain_limit(result, limits); !limit.empty()) return limit;
  if (result.verdict == Verdict::run_time_error && result.report) {
    return result.report->signal != 0 ? text("ended by {}", signal_name(result.report->signal))
                                      : text("exit code {}", result.report->exit_code);
  }
  const auto lines = split_lines(result.message);
  return lines.empty() ? std::string() : escape_unsafe(lines.front());
}

std::string case_explanation(const ProblemResult& problem, const SubmissionResult& submission,
                             const CaseResult& result, const Terminal& terminal) {
  constexpr std::size_t kIndent = 6;
  std::string lines;
  const std::string reason = case_reason(result, problem.limits);
  const std::string message = escape_unsafe(result.message, true);
  if (!reason.empty()) lines += wrap(reason, terminal.width, kIndent, 3);
  if (result.difference) lines += difference_lines(*result.difference, kIndent + 2);
  const bool said = split_lines(message).size() <= 1 && reason == message;
  if (!message.empty() && !said) lines += wrap(message, terminal.width, kIndent, kMessageLines);
  // To be copied, so it is neither cut nor broken.
  lines += spaces(kIndent) + styled(std::string(tr("repeat")), kDim, terminal) + "  " +
           escape_unsafe(fmt::format("judge run {} {} --case {}", quoted(problem.problem),
                                     quoted(submission.file), quoted(result.name))) +
           "\n";
  return lines;
}

// In two lanes by its marks; as long as it is, since it was asked for.
std::string transcript_lines(const CaseResult& result, const Terminal& terminal) {
  constexpr std::size_t kIndent = 6;
  std::string lines;
  for (const std::string_view line : split_lines(result.transcript)) {
    const std::string_view style = line.starts_with('<')   ? "36"
                                   : line.starts_with('>') ? "33"
                                                           : kDim;
    lines += spaces(kIndent) + styled(std::string(line), style, terminal) + "\n";
  }
  return lines;
}

std::string of_best(double score, const std::optional<double>& best) {
  return best ? text("{} of {}", show_score(score), show_score(*best)) : show_score(score);
}

// A line for each group of a scoring problem.
std::string group_lines(const Scores& scores, const Terminal& terminal) {
  constexpr std::size_t kNarrowest = 6;
  std::size_t name_width = 0, score_width = 0, verdict_width = 0;
  for (const GroupScore& group : scores.groups) {
    name_width = std::max(name_width, display_width(escape_unsafe(group.name)));
    score_width = std::max(score_width, display_width(of_best(group.score, group.max)));
    verdict_width = std::max(verdict_width, display_width(verdict_words(group.verdict)));
  }
  const std::size_t others = 2 + verdict_width + 2 + 2 + score_width;
  const std::size_t room = terminal.width - std::min(others, terminal.width);
  name_width = std::min(name_width, std::max(room, kNarrowest));
  std::string lines;
  for (const GroupScore& group : scores.groups) {
    lines += end_line("  " +
                      styled(cell(verdict_words(group.verdict), verdict_width),
                             style_of(group.verdict), terminal) +
                      "  " + cell(escape_unsafe(group.name), name_width) + "  " +
                      cell(of_best(group.score, group.max), score_width, true));
  }
  return lines.empty() ? lines : std::string(tr("groups:")) + "\n" + lines;
}

std::string case_lines(const ProblemResult& problem, const SubmissionResult& submission,
                       const Terminal& terminal) {
  constexpr std::size_t kTime = 8, kMemory = 8;
  std::size_t verdict_width = 0, name_width = 0;
  for (const CaseResult& result : submission.cases) {
    verdict_width = std::max(verdict_width, display_width(verdict_words(result.verdict)));
    name_width = std::max(name_width, display_width(escape_unsafe(result.name)));
  }
  std::size_t score_width = 0;  // 0: no case has a score
  for (const CaseResult& result : submission.cases) {
    if (result.score) score_width = std::max(score_width, show_score(*result.score).size() + 2);
  }
  const std::size_t others = 2 + verdict_width + 2 + 2 + kTime + 2 + kMemory + score_width;
  const std::size_t room = terminal.width - std::min(others, terminal.width);
  name_width = std::min(name_width, std::max<std::size_t>(room, 6));
  std::string lines;
  std::size_t explained = 0, failed = 0;
  for (const CaseResult& result : submission.cases) {
    const std::string used = result.report
                                 ? cell(show_time(result.report->cpu_time), kTime, true) + "  " +
                                       cell(show_memory(result.report->memory_peak), kMemory, true)
                                 : std::string();
    lines += end_line("  " +
                      styled(cell(verdict_words(result.verdict), verdict_width),
                             style_of(result.verdict), terminal) +
                      "  " + cell(escape_unsafe(result.name), name_width) +
                      cell(result.score ? show_score(*result.score) : "", score_width, true) +
                      "  " + used);
    lines += transcript_lines(result, terminal);
    if (result.verdict == Verdict::accepted) continue;
    if (result.verdict == Verdict::skipped) {  // because of a failure above
      lines += wrap(escape_unsafe(result.message, true), terminal.width, 6, 3);
      continue;
    }
    if (++failed > kExplainedCases) continue;
    lines += case_explanation(problem, submission, result, terminal);
    ++explained;
  }
  if (failed > explained) {
    lines += wrap(text("{} more cases failed; --case NAME explains one", failed - explained),
                  terminal.width, 2, 3);
  }
  return lines;
}

// The same for a narrow column: of a score the number alone.
std::string expected_word(const std::vector<Expectation>& expectations) {
  for (const Expectation& wanted : expectations) {
    if (wanted.score && wanted.cases.empty()) return show_range(*wanted.score);
  }
  return expected_words(expectations);
}

bool unmet(const SubmissionResult& submission) {
  return !submission.expectations.empty() && submission.verdict != Verdict::skipped &&
         !submission.expectation_met;
}

// The case that gave the submission its verdict.
const CaseResult* deciding_case(const SubmissionResult& submission) {
  const auto found =
      std::find_if(submission.cases.begin(), submission.cases.end(), [&](const CaseResult& result) {
        return result.verdict == submission.verdict && result.verdict != Verdict::accepted;
      });
  return found == submission.cases.end() ? nullptr : &*found;
}

// --- the suite ---------------------------------------------------------------------------------

struct SuiteColumns {
  std::size_t problem, file, slowest;  // 0: no room for it
  static constexpr std::size_t kVerdict = 7, kExpected = 6, kMemory = 8, kTime = 8;

  explicit SuiteColumns(std::size_t terminal_width) {
    const std::size_t width = std::max<std::size_t>(terminal_width, 60);
    slowest = width < 76 ? 0 : std::clamp<std::size_t>(width / 8, 10, 24);
    problem = std::clamp<std::size_t>(width / 7, 8, 20);
    const std::size_t gaps = slowest == 0 ? 5 : 6;
    const std::size_t others = problem + slowest + kVerdict + kExpected + kMemory + kTime + gaps;
    file = std::min<std::size_t>(width - others, 64);
  }
};

struct SuiteCells {
  std::string problem, file, verdict, expected, slowest, memory, time;
};

std::string suite_row(const SuiteCells& cells, std::string_view verdict_style,
                      std::string_view expected_style, std::string_view style,
                      const Terminal& terminal) {
  const SuiteColumns columns(terminal.width);
  using C = SuiteColumns;
  std::string line = styled(cell(cells.problem, columns.problem), style, terminal) + " " +
                     styled(cell(cells.file, columns.file), style, terminal) + " " +
                     styled(cell(cells.verdict, C::kVerdict), verdict_style, terminal) + " " +
                     styled(cell(cells.expected, C::kExpected), expected_style, terminal) + " ";
  if (columns.slowest > 0) {
    line += styled(cell(cells.slowest, columns.slowest), style, terminal) + " ";
  }
  line += styled(cell(cells.memory, C::kMemory, true), style, terminal) + " " +
          styled(cell(cells.time, C::kTime, true), style, terminal);
  return end_line(std::move(line));
}

// A name as it is shown where every other lies in the same folder.
std::string below(std::string_view folder, const std::string& name) {
  return escape_unsafe(name.starts_with(folder) ? name.substr(folder.size()) : name);
}

// Why a submission is listed at the end.
std::string failure_reason(const SubmissionResult& submission, const ProblemLimits& limits) {
  std::string got = verdict_words(submission.verdict);
  const CaseResult* decided = deciding_case(submission);
  if (decided != nullptr) {
    got = text("{} on {}", got, escape_unsafe(decided->name));
    if (const std::string why = case_reason(*decided, limits); !why.empty()) {
      got = text("{}: {}", got, why);
    }
  } else if (!submission.reason.empty()) {
    got = text("{}: {}", got, escape_unsafe(submission.reason, true));
  }
  if (const auto& scores = submission.scores) {
    got += ", " + text("score {}", of_best(scores->score, scores->best));
  }
  const std::string wanted = expected_words(submission.expectations);
  return wanted.empty() ? got : text("expected {}, got {}", wanted, got);
}

}  // namespace

Terminal probe_terminal(int fd) {
  const auto variable = [](const char* name) -> std::string_view {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
  };
  Terminal terminal;
  terminal.is_terminal = ::isatty(fd) != 0;
  const std::string_view forced = variable("CLICOLOR_FORCE");
  terminal.colour =
      variable("NO_COLOR").empty() &&
      ((terminal.is_terminal && variable("TERM") != "dumb") || (!forced.empty() && forced != "0"));
  winsize size{};
  if (const auto columns = parse_integer(variable("COLUMNS")); columns && *columns > 0) {
    terminal.width = static_cast<std::size_t>(std::min(*columns, 1000LL));
  } else if (::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    terminal.width = size.ws_col;
  }
  return terminal;
}

std::string show_verdict(Verdict verdict, const Terminal& terminal) {
  return styled(verdict_words(verdict), style_of(verdict), terminal);
}

std::string submission_text(const ProblemResult& problem, const SubmissionResult& submission,
                            const Terminal& terminal) {
  const CompileReport& compile = submission.compile;
  std::string lines = flow({styled(escape_unsafe(problem.problem), kBold, terminal),
                            escape_unsafe(submission.file), compile.compiler,
                            compile.compiler.empty() ? ""
                            : compile.cached         ? std::string(tr("compiled before"))
                                             : text("compiled in {}", show_time(compile.time))},
                           terminal.width, 0);
  lines += case_lines(problem, submission, terminal);
  const bool no_score = submission.verdict == Verdict::judge_error;
  if ((submission.cases.empty() || no_score) && !submission.reason.empty()) {
    lines += wrap(escape_unsafe(submission.reason, true), terminal.width, 2, kMessageLines);
  }
  if (submission.verdict == Verdict::compile_error && !compile.log.empty()) {
    lines += wrap(escape_unsafe(compile.log, true), terminal.width, 4, kCompilerLines);
  }
  if (submission.verdict == Verdict::compile_error && !compile.command.empty()) {
    std::string command;
    for (const std::string& word : compile.command) {
      command += (command.empty() ? "" : " ") + quoted(word);
    }
    lines += wrap(escape_unsafe(command), terminal.width, 2, 4);
  }
  for (const Note& note : submission.notes) {
    lines += wrap(text("note: {}", escape_unsafe(note.text)), terminal.width, 2, 4);
  }

  const Maxima most = maxima(submission);
  const auto accepted =
      std::count_if(submission.cases.begin(), submission.cases.end(),
                    [](const CaseResult& result) { return result.verdict == Verdict::accepted; });
  if (submission.scores) lines += group_lines(*submission.scores, terminal);
  std::vector<std::string> parts = {show_verdict(submission.verdict, terminal)};
  if (const auto& scores = submission.scores) {
    parts.push_back(text("score {}", of_best(scores->score, scores->best)));
  }
  if (!submission.cases.empty()) {
    parts.push_back(text("{} of {} cases accepted", accepted, submission.cases.size()));
  }
  if (most.slowest != nullptr) {
    parts.push_back(text("slowest {}: {} of {}", escape_unsafe(most.slowest->name),
                         show_time(*most.cpu_time), show_time(problem.limits.time_limit)));
    parts.push_back(
        text("memory {} of {}", show_memory(*most.memory), show_memory(problem.limits.memory)));
  }
  if (!submission.expectations.empty() && submission.verdict != Verdict::skipped) {
    const std::string wanted = expected_words(submission.expectations);
    parts.push_back(submission.expectation_met ? text("as expected: {}", wanted)
                                               : text("expected: {}", wanted));
  }
  return lines + flow(parts, terminal.width, 0);
}

std::string suite_header(const Terminal& terminal) {
  const SuiteCells titles = {std::string(tr("problem")), std::string(tr("file")),
                             std::string(tr("verdict")), std::string(tr("expect")),
                             std::string(tr("slowest")), std::string(tr("memory")),
                             std::string(tr("time"))};
  return suite_row(titles, kBold, kBold, kBold, terminal);
}

std::string suite_line(const std::string& problem, const SubmissionResult& submission,
                       const ProblemLimits& limits, const Terminal& terminal) {
  const Maxima most = maxima(submission);
  SuiteCells cells = {
      .problem = escape_unsafe(problem),
      .file = below("submissions/", submission.file),
      .verdict = fmt::format("{} {}", symbol(submission.verdict), code(submission.verdict)),
      .expected = expected_word(submission.expectations),
      .slowest = {},
      .memory = {},
      .time = {}};
  if (submission.scores) cells.file += " " + show_score(submission.scores->score);
  const bool wrong = unmet(submission);
  if (!cells.expected.empty() && submission.verdict != Verdict::skipped) {
    cells.expected = (wrong ? "≠ " : "= ") + cells.expected;
  }
  if (most.slowest != nullptr) {
    cells.slowest = below("secret/", most.slowest->name);
    cells.memory = show_memory(*most.memory);
    const bool over = *most.cpu_time > limits.time_limit;
    cells.time = over ? ">" + show_time(limits.time_limit) : show_time(*most.cpu_time);
  }
  return suite_row(cells, style_of(submission.verdict), wrong ? "1;31" : kDim, {}, terminal);
}

std::string suite_summary(const std::vector<ProblemResult>& results, Duration wall,
                          const Terminal& terminal) {
  Tally tally;
  std::string failures, skips;
  const auto entry = [&](const std::string& problem, const std::string& file,
                         const std::string& reason) {
    return wrap(escape_unsafe(problem) + (file.empty() ? "" : "  " + below("submissions/", file)),
                terminal.width, 2, 3) +
           wrap(reason, terminal.width, 6, kMessageLines);
  };
  for (const ProblemResult& result : results) {
    if (result.error)
      failures += entry(result.problem, {}, escape_unsafe(result.error->message, true));
    for (const SubmissionResult& submission : result.submissions) {
      tally.add(submission);
      if (unmet(submission) || submission.verdict == Verdict::judge_error) {
        failures +=
            entry(result.problem, submission.file, failure_reason(submission, result.limits));
      }
      if (submission.verdict == Verdict::skipped) {
        skips += entry(result.problem, submission.file, escape_unsafe(submission.reason, true));
      }
    }
  }
  std::string lines = "\n";
  lines += flow({text("problems: {}", results.size()), text("submissions: {}", tally.submissions),
                 text("cases: {}", tally.cases), show_time(wall)},
                terminal.width, 0);
  std::size_t width = 0;
  for (const auto& [verdict, count] : tally.verdicts) {
    width = std::max(width, display_width(verdict_words(verdict)));
  }
  for (const auto& [verdict, count] : tally.verdicts) {
    lines += "  " + styled(cell(verdict_words(verdict), width), style_of(verdict), terminal) +
             fmt::format("  {:>5}\n", count);
  }
  if (!skips.empty()) lines += std::string(tr("skipped, counted neither way:")) + "\n" + skips;
  if (!failures.empty()) {
    lines += styled(std::string(tr("not as expected:")), "1;31", terminal) + "\n" + failures;
  }
  const std::string met =
      text("expectations met: {} of {}", tally.expectations_met, tally.expected);
  return lines + styled(met, failures.empty() ? "32" : "1;31", terminal) + "\n";
}

std::string list_text(const std::vector<ProblemSummary>& problems, const Terminal& terminal) {
  if (problems.empty()) return std::string(tr("no problems found")) + "\n";
  const std::string language = ui_language() == UiLanguage::zh ? "zh" : "en";
  std::vector<std::vector<std::string>> rows;
  for (const ProblemSummary& problem : problems) {
    std::string tags;
    for (const std::string& tag : problem.tags) tags += (tags.empty() ? "" : ", ") + tag;
    rows.push_back({problem.name, pick(problem.titles, language),
                    problem.level == 0 ? "" : std::to_string(problem.level), tags,
                    problem.time_limit ? show_time(*problem.time_limit) : "",
                    fmt::format("{} MiB", to_mib(problem.memory_limit)),
                    std::to_string(problem.cases)});
    for (std::string& content : rows.back()) content = escape_unsafe(content);
  }
  return table({{std::string(tr("name"))},
                {std::string(tr("title"))},
                {std::string(tr("level")), true},
                {std::string(tr("tags"))},
                {std::string(tr("time")), true},
                {std::string(tr("memory")), true},
                {std::string(tr("cases")), true}},
               rows, terminal);
}

std::string error_text(const Error& error, const Terminal& terminal) {
  std::string lines =
      styled("judge:", "1;31", terminal) + " " + escape_unsafe(error.message, true) + "\n";
  if (!error.hint.empty()) lines += "  " + escape_unsafe(error.hint, true) + "\n";
  return lines;
}

std::string table(const std::vector<Column>& columns,
                  const std::vector<std::vector<std::string>>& rows, const Terminal& terminal) {
  constexpr std::size_t kGap = 2, kNarrowest = 6;
  std::vector<std::size_t> widths;
  std::size_t total = columns.empty() ? 0 : kGap * (columns.size() - 1);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    widths.push_back(display_width(columns[i].title));
    for (const auto& row : rows) widths[i] = std::max(widths[i], display_width(row[i]));
    total += widths[i];
  }
  // The last left-aligned column gives way first, then those before it.
  for (std::size_t i = columns.size(); i-- > 0 && total > terminal.width;) {
    if (columns[i].right || widths[i] <= kNarrowest) continue;
    const std::size_t less = std::min(total - terminal.width, widths[i] - kNarrowest);
    widths[i] -= less;
    total -= less;
  }
  const auto line = [&](const auto& content_of, std::string_view style) {
    std::string all;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::string shown = fit_width(content_of(i), widths[i]);
      const std::string room = spaces(widths[i] - display_width(shown));
      all += columns[i].right ? room + shown : shown + room;
      if (i + 1 < columns.size()) all += spaces(kGap);
    }
    while (all.ends_with(' ')) all.pop_back();
    return styled(all, style, terminal) + "\n";
  };
  std::string lines = line([&](std::size_t i) { return columns[i].title; }, kBold);
  for (const auto& row : rows) lines += line([&](std::size_t i) { return row[i]; }, {});
  return lines;
}

}  // namespace judge
