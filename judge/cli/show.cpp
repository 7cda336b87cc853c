#include <algorithm>

#include <nlohmann/json.hpp>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/prepare/generate.hpp"
#include "judge/report/json_report.hpp"
#include "judge/report/picture.hpp"

namespace judge {
namespace {

struct ShowOptions {
  std::string problem, cases, svg, output;
};

constexpr std::size_t kShownBytes = 2000;  // of a case's input and answer

// The statement in the user's language, else in any that is text; "" when there is none.
Result<std::string> statement_of(const Problem& problem) {
  const std::string wanted = ui_language() == UiLanguage::zh ? "zh" : "en";
  const Statement* best = nullptr;
  for (const Statement& statement : problem.statements) {
    if (statement.format == "pdf") continue;
    if (best == nullptr || statement.language == wanted ||
        (statement.language == "en" && best->language != wanted)) {
      best = &statement;
    }
  }
  if (best == nullptr) return std::string();
  JUDGE_TRY(const std::string content, read_file(best->file));
  return substitute(problem.constants, content);
}

std::string shown_bytes(std::string_view bytes) {
  std::string shown = escape_unsafe(bytes.substr(0, kShownBytes), true);
  if (bytes.size() > kShownBytes) shown += text("\n[{} bytes in all]", bytes.size());
  if (!shown.empty() && shown.back() != '\n') shown += '\n';
  return shown;
}

Result<std::string> show_cases(const App& app, const Problem& problem, const std::string& glob) {
  std::string out;
  for (const TestCase& test_case : problem.cases) {
    if (!glob_covers(glob, test_case.name)) continue;
    if (test_case.is_static) {
      out += text("{}: the static validator looks at the sources", test_case.name) + "\n";
      continue;
    }
    if (test_case.input.empty()) {
      out += text("{}: generated; judge generate {} makes it", test_case.name, problem.short_name) +
             "\n";
      continue;
    }
    JUDGE_TRY(const MappedFile input, MappedFile::open(test_case.input));
    JUDGE_TRY(const MappedFile answer, MappedFile::open(test_case.answer));
    out += "\n" + test_case.name + "\n" +
           std::string(std::min<std::size_t>(app.out.width, 40), '-') + "\n" +
           shown_bytes(input.bytes()) + text("answer") + ":\n" + shown_bytes(answer.bytes());
  }
  return out;
}

// Draws the one case that `options.cases` names into the file `options.svg`.
Result<std::string> draw_case(const App& app, const Problem& problem, const ShowOptions& options) {
  const Extras& extras = problem.extras;
  if (extras.picture_input.empty()) {
    return fail(ErrorKind::usage, text("{}: nothing says how a case is drawn", problem.short_name),
                text("picture in touchstone.yaml does"));
  }
  const TestCase* found = nullptr;
  for (const TestCase& test_case : problem.cases) {
    if (!glob_covers(options.cases, test_case.name)) continue;
    if (found != nullptr) {
      return fail(ErrorKind::usage,
                  text("{}: more than one case matches '{}'", problem.short_name, options.cases));
    }
    found = &test_case;
  }
  if (found == nullptr || found->is_static) {
    return fail(ErrorKind::not_found,
                text("{}: no case matches '{}'", problem.short_name, options.cases));
  }
  std::vector<TestCase> drawn = {*found};
  if (found->generated) {
    JUDGE_TRY(const std::unique_ptr<SandboxFactory> sandboxes, make_factory(app));
    JUDGE_CHECK(generate(problem, drawn, {}, *sandboxes, {}));
  }
  JUDGE_TRY(const MappedFile input, MappedFile::open(drawn.front().input));
  JUDGE_TRY(const MappedFile answer, MappedFile::open(drawn.front().answer));
  MappedFile output;
  if (!options.output.empty()) {
    JUDGE_TRY(output, MappedFile::open(options.output));
  }
  JUDGE_TRY(const std::string svg, draw_picture({extras.picture_input, extras.picture_answer},
                                                {.title = problem.short_name + " " + found->name,
                                                 .input = input.bytes(),
                                                 .answer = answer.bytes(),
                                                 .output = output.bytes()}));
  JUDGE_CHECK(write_file(options.svg, svg));
  return text("{}: drawn into {}", found->name, escape_unsafe(options.svg)) + "\n";
}

Result<std::string> show(const App& app, const ShowOptions& options) {
  JUDGE_TRY(const fs::path package, find_problem(app, options.problem));
  JUDGE_TRY(const Problem problem, load_problem(package));
  JUDGE_TRY(const std::string statement, statement_of(problem));
  const Limits& limits = problem.limits;
  const std::string name = pick(problem.names, ui_language() == UiLanguage::zh ? "zh" : "en");
  if (app.json) {
    Json document = {
        {"schema", "judge.show/1"},
        {"problem", problem.short_name},
        {"title", name},
        {"statement", statement},
        {"time_limit_ms", limits.time_limit ? Json(to_ms(*limits.time_limit)) : Json()},
        {"memory_limit_mib", to_mib(limits.memory)},
        {"cases", problem.cases.size()}};
    return dump(document, true) + "\n";
  }
  if (!options.svg.empty()) return draw_case(app, problem, options);
  if (!options.cases.empty()) {
    JUDGE_TRY(const std::string cases, show_cases(app, problem, options.cases));
    if (!cases.empty()) return cases;
    return fail(ErrorKind::not_found,
                text("{}: no case matches '{}'", problem.short_name, options.cases));
  }
  const std::string time = limits.time_limit
                               ? text("{:.1f} s CPU", to_ms(*limits.time_limit) / 1000)
                               : text("time limit from the accepted submissions");
  JUDGE_TRY(const std::string samples, show_cases(app, problem, "sample"));
  return name + " (" + problem.short_name + ")\n" +
         text("{}, {} MiB, {} cases", time, to_mib(limits.memory), problem.cases.size()) + "\n\n" +
         statement + "\n" + text("Samples") + samples;
}

}  // namespace

void add_show(CLI::App& parser, App& app, Action& action) {
  auto* command = parser.add_subcommand("show", text("statement, limits and samples of a problem"));
  const auto options = std::make_shared<ShowOptions>();
  command->add_option("P", options->problem, text("the problem"))->required();
  CLI::Option* const cases =
      command->add_option("--case", options->cases, text("show these cases instead"));
  CLI::Option* const svg =
      command->add_option("--svg", options->svg, text("draw the case into this file"));
  svg->needs(cases);
  command->add_option("--output", options->output, text("and this output over the answer"))
      ->needs(svg);
  command->callback([&app, &action, options] {
    action = [&app, options] {
      const Result<std::string> shown = show(app, *options);
      if (!shown) return report_error(app, shown.error());
      print(*shown);
      return static_cast<int>(kDone);
    };
  });
}

}  // namespace judge
