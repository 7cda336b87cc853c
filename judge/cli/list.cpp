#include <algorithm>

#include <nlohmann/json.hpp>

#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/report/json_report.hpp"

namespace judge {
namespace {

struct ListOptions {
  std::string tag, collection, status;
};

int list_command(const App& app, const ListOptions& options) {
  std::vector<ProblemSummary> problems;
  std::vector<std::string> names;
  for (const fs::path& package : find_packages(search_path(app))) {
    // The first of a name is the one that the name means.
    if (std::find(names.begin(), names.end(), short_name(package)) != names.end()) continue;
    names.push_back(short_name(package));
    Result<ProblemSummary> summary = summarize_problem(package);
    if (!summary) {
      std::fputs(error_text(summary.error(), app.err).c_str(), stderr);
      continue;
    }
    summary->collection = package.parent_path().filename().string();
    const auto& tags = summary->tags;
    if (!options.tag.empty() && std::find(tags.begin(), tags.end(), options.tag) == tags.end()) {
      continue;
    }
    if (!options.collection.empty() && summary->collection != options.collection) continue;
    // Nothing is recorded yet, so every problem is still to do.
    if (!options.status.empty() && options.status != "todo") continue;
    problems.push_back(*std::move(summary));
  }
  print(app.json ? dump(list_to_json(problems), true) + "\n" : list_text(problems, app.out));
  return kDone;
}

}  // namespace

void add_list(CLI::App& parser, App& app, Action& action) {
  auto* command = parser.add_subcommand("list", text("the problems"));
  const auto options = std::make_shared<ListOptions>();
  command->add_option("--tag", options->tag, text("only those with this tag"));
  command->add_option("--collection", options->collection, text("only those of this collection"));
  command->add_option("--status", options->status, text("only those that are so far ..."))
      ->check(CLI::IsMember({"todo", "tried", "solved"}));
  command->callback([&app, &action, options] {
    action = [&app, options] { return list_command(app, *options); };
  });
}

}  // namespace judge
