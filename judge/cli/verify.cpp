#include "judge/verify/verify.hpp"

#include <algorithm>
#include <mutex>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/report/verify_report.hpp"

namespace judge {
namespace {

struct VerifyCommand {
  std::vector<std::string> packages, only, skip;
  std::string junit, html;
  unsigned jobs = 1;
  bool no_cache = false;
};

// The packages that a word names: a package, or a folder of packages.
Result<std::vector<fs::path>> packages_of(const App& app, const std::string& word) {
  std::error_code error;
  if (fs::is_directory(word, error)) {
    std::vector<fs::path> inside = find_packages({fs::path(word)});
    if (!inside.empty()) return inside;
  }
  JUDGE_TRY(fs::path package, find_problem(app, word));
  return std::vector<fs::path>{std::move(package)};
}

int exit_code_of(const std::vector<Verification>& all) {
  bool judge_error = false, not_ok = false;
  std::size_t skipped = 0, submissions = 0;
  for (const Verification& one : all) {
    judge_error = judge_error || one.error.has_value();
    not_ok = not_ok || !one.ok();
    for (const Check& check : one.checks) judge_error = judge_error || check.judge_error;
    if (!one.judged) continue;
    for (const SubmissionResult& submission : one.judged->submissions) {
      judge_error = judge_error || submission.verdict == Verdict::judge_error;
      skipped += submission.verdict == Verdict::skipped;
      ++submissions;
    }
  }
  if (judge_error) return kJudgeError;
  if (not_ok) return kNotAccepted;
  return submissions > 0 && skipped == submissions ? kMissingTool : kDone;
}

Result<VerifyOptions> options_of(const VerifyCommand& command) {
  const std::vector<std::string> known = check_names();
  for (const auto* list : {&command.only, &command.skip}) {
    for (const std::string& name : *list) {
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      return fail(ErrorKind::usage, text("no check is called '{}'", escape_unsafe(name)),
                  fmt::format("{}", fmt::join(known, ", ")));
    }
  }
  return VerifyOptions{.only = {command.only.begin(), command.only.end()},
                       .skip = {command.skip.begin(), command.skip.end()},
                       .jobs = command.jobs,
                       .use_cache = !command.no_cache};
}

Result<int> verify_command(const App& app, const VerifyCommand& command) {
  const auto start = Clock::now();
  JUDGE_TRY(const VerifyOptions options, options_of(command));
  std::vector<fs::path> packages;
  for (const std::string& word : command.packages) {
    JUDGE_TRY(const std::vector<fs::path> some, packages_of(app, word));
    packages.insert(packages.end(), some.begin(), some.end());
  }
  JUDGE_TRY(const std::unique_ptr<SandboxFactory> sandboxes, make_factory(app));
  ProgressLine progress(app);
  VerifyEvents events;
  std::mutex mutex;
  events.progress = [&](const std::string& what) {
    const std::lock_guard lock(mutex);
    progress.show(what);
  };
  std::vector<Verification> all;
  for (const fs::path& package : packages) {
    Result<Verification> one = [&]() -> Result<Verification> {
      JUDGE_TRY(Problem problem, open_problem(app, package));
      return verify_package(problem, options, *sandboxes, events);
    }();
    if (!one) {
      if (one.error().kind == ErrorKind::interrupted) return Failure(one.error());
      one = Verification{.package = {}, .format = {}, .checks = {}, .error = one.error()};
    }
    one->package = shown_path(package);
    progress.clear();
    if (!app.json && !app.jsonl) print(verification_text(*one, app.out));
    all.push_back(*std::move(one));
  }
  if (app.json || app.jsonl) {
    print(dump(verifications_to_json(all), app.json) + "\n");
  } else {
    print(verifications_summary(all, Clock::now() - start, app.out));
  }
  if (!command.junit.empty()) {
    JUDGE_CHECK(write_file(command.junit, verifications_to_junit(all)));
  }
  if (!command.html.empty()) {
    JUDGE_CHECK(write_file(command.html, verifications_to_html(all)));
  }
  return exit_code_of(all);
}

}  // namespace

void add_verify(CLI::App& parser, App& app, Action& action) {
  auto* command = parser.add_subcommand("verify", text("the proof of a package: data, validators, "
                                                       "and what each solution must get"));
  const auto options = std::make_shared<VerifyCommand>();
  options->jobs = static_cast<unsigned>(usable_cores().size());
  command->add_option("PKG", options->packages, text("packages, or folders of packages"))
      ->required();
  command->add_option("--only", options->only, text("only these checks"))->delimiter(',');
  command->add_option("--skip", options->skip, text("all but these checks"))->delimiter(',');
  command->add_option("--junit", options->junit, text("also as a JUnit file"));
  command->add_option("--html", options->html, text("also as one page, with the matrix"));
  command->add_flag("--no-cache", options->no_cache, text("judge everything anew"));
  command->add_option("-j,--jobs", options->jobs, text("how much is judged at once"))
      ->check(CLI::Range(1u, 1024u));
  command->add_flag("--unsafe", app.unsafe, text("run even where nothing can be isolated"));
  command->callback([&app, &action, options] {
    action = [&app, options] {
      const Result<int> code = verify_command(app, *options);
      return code ? *code : report_error(app, code.error());
    };
  });
}

}  // namespace judge
