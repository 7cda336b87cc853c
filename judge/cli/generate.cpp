#include "judge/prepare/generate.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "judge/base/core_lock.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/report/json_report.hpp"

namespace judge {
namespace {

struct GenerateCommand {
  std::string problem;
  GenerateOptions generate;
};

int generate_command(const App& app, const GenerateCommand& options) {
  Result<std::unique_ptr<SandboxFactory>> sandboxes = make_factory(app);
  if (!sandboxes) return report_error(app, sandboxes.error());
  ProgressLine progress(app);
  std::size_t made = 0;
  std::vector<TestCase> cases;
  std::string name;
  const Result<void> done = [&]() -> Result<void> {
    JUDGE_TRY(const fs::path package, find_problem(app, options.problem));
    JUDGE_TRY(const Problem problem, open_problem(app, package));
    name = problem.short_name;
    cases = problem.cases;
    return generate(problem, cases, options.generate, **sandboxes,
                    [&](std::size_t count, std::size_t all, const std::string& case_name) {
                      made = count;
                      progress.show(text("{}: making data {}/{}: {}", name, count, all, case_name));
                    });
  }();
  progress.clear();
  if (!done) return report_error(app, done.error());
  std::erase_if(cases, [](const TestCase& test_case) { return !test_case.generated; });
  if (app.json) {
    Json files = Json::array();
    for (const TestCase& test_case : cases) {
      files.push_back({{"name", test_case.name},
                       {"input", test_case.input.string()},
                       {"answer", test_case.answer.string()}});
    }
    print(
        dump({{"schema", "judge.generate/1"}, {"problem", name}, {"made", made}, {"cases", files}},
             true) +
        "\n");
  } else {
    print(text("{}: {} generated cases, {} made now", name, cases.size(), made) + "\n");
  }
  return kDone;
}

}  // namespace

void add_generate(CLI::App& parser, App& app, Action& action) {
  auto* command = parser.add_subcommand("generate", text("make the cases that are not committed, "
                                                         "checked by their recorded hashes"));
  const auto options = std::make_shared<GenerateCommand>();
  options->generate.jobs = static_cast<unsigned>(usable_cores().size());
  command->add_option("P", options->problem, text("the problem"))->required();
  command->add_flag("--record", options->generate.record,
                    text("validate the data and record their hashes"));
  command->add_option("-j,--jobs", options->generate.jobs, text("how much is made at once"))
      ->check(CLI::Range(1u, 1024u));
  command->callback([&app, &action, options] {
    action = [&app, options] { return generate_command(app, *options); };
  });
}

}  // namespace judge
