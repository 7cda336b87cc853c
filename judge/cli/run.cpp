#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <future>
#include <random>

#include <nlohmann/json.hpp>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/cli/commands.hpp"
#include "judge/report/json_report.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/schedule/judge_problem.hpp"

namespace judge {
namespace {

struct RunOptions {
  std::vector<std::string> words;  // [P] [FILE...]
  bool all = false;
  bool fresh = false;
  std::optional<std::uint64_t> seed;
  bool no_cache = false;
  std::optional<double> time_limit_s;
  std::optional<std::uint64_t> memory_limit_mib;
  std::string language;
  std::string input;
  bool emulate = false;
  ProblemRun run;
};

// Which problem, and which of the words are files.
struct Chosen {
  fs::path package;
  std::vector<std::string> files;
};

// "judge: problem=NAME" in the first 20 lines.
std::string directive(const fs::path& file) {
  std::ifstream stream(file);
  std::string line;
  for (int i = 0; i < 20 && std::getline(stream, line); ++i) {
    constexpr std::string_view kMark = "judge: problem=";
    const std::size_t at = line.find(kMark);
    if (at == std::string::npos) continue;
    const auto words = split_words(line.substr(at + kMark.size()));
    if (!words.empty()) return words.front();
  }
  return {};
}

Result<Chosen> choose(const App& app, const std::vector<std::string>& words) {
  if (words.empty()) {
    return fail(ErrorKind::usage, text("run needs a problem, a file, or --all"),
                text("judge list shows the problems"));
  }
  std::error_code error;
  const fs::path first = words.front();
  const bool is_package = first.extension() == ".zip" || first.extension() == ".kpp";
  if (is_package || !fs::is_regular_file(first, error)) {
    JUDGE_TRY(fs::path package, find_problem(app, words.front()));
    return Chosen{std::move(package), {words.begin() + 1, words.end()}};
  }
  std::string name = directive(first);
  const bool said = !name.empty();
  if (!said) name = first.stem().string();
  Result<fs::path> package = find_problem(app, name);
  if (!package) {
    package.error().hint += text("; or name the problem: judge run P {}", words.front());
    return Failure(package.error());
  }
  note(app,
       said ? text("judge: problem {}, by the line 'judge: problem=' of {}", short_name(*package),
                   words.front())
            : text("judge: problem {}, by the name of {}", short_name(*package), words.front()));
  return Chosen{*std::move(package), words};
}

// A file is looked up in the current folder, then inside the package.
Result<fs::path> find_file(const Problem& problem, const std::string& name) {
  std::error_code error;
  std::vector<std::string> known;
  for (const PackageSubmission& shipped : problem.submissions) known.push_back(shipped.path);
  for (const fs::path& place : {fs::path(), problem.folder, problem.folder / "submissions"}) {
    if (fs::exists(place / name, error)) return place / name;
  }
  std::string near;
  for (const std::string& other : near_misses(name, known))
    near += (near.empty() ? "" : ", ") + other;
  return fail(ErrorKind::not_found,
              text("{}: no such file here or in {}", name, shown_path(problem.folder)),
              near.empty() ? std::string() : text("did you mean {}?", near));
}

Result<std::vector<Submission>> given_submissions(const Problem& problem,
                                                  const std::vector<std::string>& files,
                                                  const RunOptions& options) {
  std::vector<Submission> submissions;
  for (const std::string& name : files) {
    JUDGE_TRY(const fs::path path, find_file(problem, name));
    const auto language = options.language.empty() ? std::nullopt : std::optional(options.language);
    JUDGE_TRY(Submission submission, read_submission(problem, path, name, language));
    const std::string code(submission.source.language->code);
    if (!problem.languages.empty() && std::find(problem.languages.begin(), problem.languages.end(),
                                                code) == problem.languages.end()) {
      return fail(ErrorKind::usage,
                  text("{}: {} does not allow the language {}", name, problem.short_name, code));
    }
    submissions.push_back(std::move(submission));
  }
  return submissions;
}

// Prints events, progress and lines while a problem is judged.
class Reporter {
 public:
  Reporter(const App& app, bool suite) : app_(app), suite_(suite), progress_(app) {}

  ProblemEvents events(const std::string& problem, std::size_t count) {
    ProblemEvents events;
    done_ = 0;
    events.generated = [this, problem](std::size_t done, std::size_t all, const std::string& name) {
      progress_.show(text("{}: making data {}/{}: {}", problem, done, all, name));
    };
    events.progress.compiled = [this, problem, count](const SubmissionResult& s) {
      progress_.show(text("{}: judging {}/{}: {}", problem, done_ + 1, count, s.file));
      if (!app_.jsonl) return;
      Json fields = {{"problem", problem},
                     {"file", s.file},
                     {"language", s.language},
                     {"compile", to_json(s.compile)}};
      emit("compiled", fields);
    };
    events.progress.judged = [this, problem, count](const SubmissionResult& s,
                                                    const CaseResult& c) {
      progress_.show(text("{}: judging {}/{}: {}: {}", problem, done_ + 1, count, s.file, c.name));
      if (app_.jsonl) emit("case", with_place(problem, s.file, to_json(c)));
    };
    events.progress.rerun = [this, problem](const SubmissionResult& s, const CaseResult& c) {
      if (app_.jsonl) emit("rerun", with_place(problem, s.file, to_json(c)));
    };
    events.judged = [this, problem](const SubmissionResult& s, const ProblemLimits& limits) {
      ++done_;
      if (app_.jsonl) {
        emit("submission", with_place(problem, s.file, to_json(s, limits)));
      } else if (suite_ && !app_.json) {
        progress_.clear();
        print(suite_line(problem, s, limits, app_.out));
      }
    };
    return events;
  }

  void clear() { progress_.clear(); }
  void emit(const std::string& name, const Json& fields) {
    print(dump(make_event(name, fields), false) + "\n");
  }

 private:
  static Json with_place(const std::string& problem, const std::string& file, const Json& rest) {
    Json fields = {{"problem", problem}, {"file", file}};
    fields.update(rest);
    return fields;
  }

  const App& app_;
  const bool suite_;  // a line for each submission
  ProgressLine progress_;
  std::size_t done_ = 0;
};

// The exit code of what was judged, by the order of the contract.
int exit_code_of(const std::vector<ProblemResult>& results, bool given) {
  bool judge_error = false, compile_error = false, not_so = false;
  std::size_t skipped = 0, all = 0;
  for (const ProblemResult& problem : results) {
    judge_error = judge_error || problem.error.has_value();
    for (const SubmissionResult& s : problem.submissions) {
      ++all;
      skipped += s.verdict == Verdict::skipped;
      judge_error = judge_error || s.verdict == Verdict::judge_error;
      if (given) {
        compile_error = compile_error || s.verdict == Verdict::compile_error;
        not_so = not_so || (s.verdict != Verdict::accepted && s.verdict != Verdict::skipped);
      } else {
        not_so = not_so ||
                 (!s.expectations.empty() && s.verdict != Verdict::skipped && !s.expectation_met);
      }
    }
  }
  if (judge_error) return kJudgeError;
  if (compile_error) return kCompileError;
  if (not_so) return kNotAccepted;
  return all > 0 && skipped == all ? kMissingTool : kDone;
}

// --input: the program's output as it is, no verdict.
int run_on_input(const App& app, const RunOptions& options, const Problem& problem,
                 const Submission& submission, SandboxFactory& sandboxes) {
  const CaseLimits limits{
      options.run.time_limit.value_or(problem.limits.time_limit.value_or(std::chrono::seconds(10))),
      options.run.memory.value_or(problem.limits.memory), problem.limits.output};
  Result<CompileOutcome> outcome =
      compile(submission.source, {.use_cache = !options.no_cache}, sandboxes);
  if (!outcome) return report_error(app, outcome.error());
  if (const auto* error = std::get_if<CompileError>(&*outcome)) {
    std::fputs((error->reason + "\n" + error->log).c_str(), stderr);
    return kCompileError;
  }
  const Program& program = std::get<Program>(*outcome);
  Result<RunOutput> output = [&]() -> Result<RunOutput> {
    JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox,
              sandboxes.prepare(submission_sandbox(problem, program)));
    UniqueFd file;
    if (options.input == "-" && ::isatty(0) == 1) {
      // Ours is open for writing too, and its flags are the shell's.
      file.reset(::open("/proc/self/fd/0", O_RDONLY | O_CLOEXEC | O_NOCTTY));
      if (!file) return fail_errno("stdin");
    } else if (options.input == "-") {
      JUDGE_TRY(file, duplicate(0));
    } else {
      JUDGE_TRY(file, open_file(options.input));
    }
    RunRequest request = run_request(program, limits.memory);
    request.stdin_fd = file.get();
    return run(*sandbox, request, stop_limits(limits, most_tasks(problem, program)));
  }();
  if (!output) return report_error(app, output.error());
  // What a submission prints must not steer a terminal.
  const std::string bytes(output->out.bytes());
  print(app.out.is_terminal ? escape_unsafe(bytes, true) : bytes);
  std::fputs(escape_unsafe(output->error, true).c_str(), stderr);
  const RunReport& report = output->report;
  const auto verdict = classify(report, limits);
  note(app,
       text("judge: {:.1f} ms CPU, {} KiB{}", to_ms(report.cpu_time), to_kib(report.memory_peak),
            verdict ? ", " + std::string(word(*verdict)) : std::string()));
  return verdict ? kNotAccepted : kDone;
}

int run_command(App& app, RunOptions& options) {
  if (options.emulate) {
    return report_error(
        app, {ErrorKind::missing_tool, text("--emulate: CUDA emulation is not supported yet"), {}});
  }
  if (options.seed && !options.fresh) {
    return report_error(app, {ErrorKind::usage, text("--seed goes with --fresh"), {}});
  }
  ProblemRun& run = options.run;
  if (options.fresh) {
    // 53 bits: a reader of the JSON may hold numbers as doubles.
    std::random_device device;
    run.fresh_seed = options.seed.value_or(((std::uint64_t{device()} << 21) ^ device()) >> 0 &
                                           ((std::uint64_t{1} << 53) - 1));
  }
  run.judge.use_cache = !options.no_cache;
  if (options.time_limit_s) run.time_limit = from_seconds(*options.time_limit_s);
  if (options.memory_limit_mib) run.memory = Bytes{*options.memory_limit_mib << 20};

  // Finding out what works here takes helpers and waiting: the package is read meanwhile.
  std::future<Result<std::unique_ptr<SandboxFactory>>> sandboxes_made =
      std::async(std::launch::async, [&app] { return make_factory(app); });
  const auto start = Clock::now();
  std::vector<ProblemResult> results;

  if (options.all) {
    if (!options.words.empty()) {
      return report_error(app, {ErrorKind::usage, text("--all takes no problem and no file"), {}});
    }
    const Result<std::unique_ptr<SandboxFactory>> sandboxes = sandboxes_made.get();
    if (!sandboxes) return report_error(app, sandboxes.error());
    const Host host = this_host(**sandboxes);
    Reporter reporter(app, true);
    if (!app.json && !app.jsonl) print(suite_header(app.out));
    for (const fs::path& package : find_packages(search_path(app))) {
      ProblemResult result;
      result.problem = short_name(package);
      Result<ProblemResult> judged = [&]() -> Result<ProblemResult> {
        JUDGE_TRY(const Problem problem, open_problem(app, package));
        JUDGE_TRY(const std::vector<Submission> submissions, shipped_submissions(problem));
        return judge_problem(problem, submissions, run, **sandboxes,
                             reporter.events(problem.short_name, submissions.size()));
      }();
      if (judged) {
        result = *std::move(judged);
      } else if (judged.error().kind == ErrorKind::interrupted) {
        reporter.clear();
        return report_error(app, judged.error());
      } else {
        reporter.clear();
        std::fputs(error_text(judged.error(), app.err).c_str(), stderr);
        result.error = judged.error();
      }
      result.package = shown_path(package);
      results.push_back(std::move(result));
    }
    reporter.clear();
    const Duration wall = Clock::now() - start;
    if (app.json) {
      print(dump(suite_to_json(results, host, wall), true) + "\n");
    } else if (!app.jsonl) {
      print(suite_summary(results, wall, app.out));
    }
    const int exit = exit_code_of(results, false);
    if (app.jsonl) reporter.emit("done", {{"exit_code", exit}, {"wall_ms", to_ms(wall)}});
    return exit;
  }

  const Result<Chosen> chosen = choose(app, options.words);
  if (!chosen) return report_error(app, chosen.error());
  const Result<Problem> problem = open_problem(app, chosen->package);
  if (!problem) return report_error(app, problem.error());
  for (const std::string& warning : problem->warnings) {
    if (!app.json && !app.jsonl) note(app, text("judge: warning: {}", warning));
  }
  if (run.judge.transcript && !problem->interactive) {
    return report_error(
        app,
        {ErrorKind::usage, text("--transcript: {} is not interactive", problem->short_name), {}});
  }
  const bool given = !chosen->files.empty();
  const Result<std::vector<Submission>> submissions =
      given ? given_submissions(*problem, chosen->files, options) : shipped_submissions(*problem);
  if (!submissions) return report_error(app, submissions.error());
  if (submissions->empty()) {
    return report_error(app,
                        {ErrorKind::usage, text("{} ships no submissions", problem->short_name),
                         text("name a file: judge run {} FILE", problem->short_name)});
  }
  const Result<std::unique_ptr<SandboxFactory>> sandboxes = sandboxes_made.get();
  if (!sandboxes) return report_error(app, sandboxes.error());
  const Host host = this_host(**sandboxes);
  if (!options.input.empty()) {
    if (!given) {
      return report_error(app, {ErrorKind::usage, text("--input needs a file to run"), {}});
    }
    if (!problem->input_file.empty() || !problem->output_file.empty()) {
      return report_error(
          app,
          {ErrorKind::usage, text("--input: the problem's solutions read and write files"), {}});
    }
    return run_on_input(app, options, *problem, submissions->front(), **sandboxes);
  }

  Reporter reporter(app, !given);
  if (!given && !app.json && !app.jsonl) print(suite_header(app.out));
  Result<ProblemResult> result =
      judge_problem(*problem, *submissions, run, **sandboxes,
                    reporter.events(problem->short_name, submissions->size()));
  reporter.clear();
  if (!result) return report_error(app, result.error());
  result->package = shown_path(chosen->package);
  if (app.json) {
    print(dump(to_json(*result, host), true) + "\n");
  } else if (!app.jsonl) {
    if (run.fresh_seed) note(app, text("judge: fresh data of seed {}", *run.fresh_seed));
    if (given) {
      for (const SubmissionResult& s : result->submissions)
        print(submission_text(*result, s, app.out));
    }
  }
  results.push_back(*std::move(result));
  if (!given && !app.json && !app.jsonl) {
    print(suite_summary(results, Clock::now() - start, app.out));
  }
  const int exit = exit_code_of(results, given);
  if (app.jsonl) {
    reporter.emit("done", {{"exit_code", exit}, {"wall_ms", to_ms(Clock::now() - start)}});
  }
  return exit;
}

}  // namespace

void add_run(CLI::App& parser, App& app, Action& action) {
  auto* command = parser.add_subcommand("run", text("judge files, or every submission that the "
                                                    "package ships"));
  const auto options = std::make_shared<RunOptions>();
  ProblemRun& run = options->run;
  run.judge.jobs = static_cast<unsigned>(usable_cores().size());
  command->add_option("P FILE", options->words,
                      text("problem and files; the problem may be left "
                           "out when a file names it"));
  command->add_flag("--all", options->all, text("the whole suite"));
  command->add_option("--case", run.filter.glob, text("only the cases whose name matches"));
  command->add_flag("--samples", run.filter.samples, text("only the samples"));
  command->add_flag("--quick", run.filter.quick,
                    text("small cases, and those that kill the wrong submissions"));
  command->add_flag("--first-failure", run.judge.first_failure, text("stop at the first failure"));
  command->add_flag("--fresh", options->fresh, text("new data from the package's generators"));
  command->add_option("--seed", options->seed, text("the seed of --fresh"))
      ->check(CLI::Range(std::uint64_t{0}, std::uint64_t{1} << 53));
  command->add_flag("--no-cache", options->no_cache, text("compile anew"));
  command->add_option("-j,--jobs", run.judge.jobs, text("how much is judged at once"))
      ->check(CLI::Range(1u, 1024u));
  command
      ->add_option("--time-limit", options->time_limit_s, text("seconds, instead of the package's"))
      ->check(CLI::Range(0.001, 3600.0));
  command
      ->add_option("--memory-limit", options->memory_limit_mib,
                   text("MiB, instead of the package's"))
      ->check(CLI::Range(1u, 1u << 20));
  command->add_option("--language", options->language, text("of the files; else by their names"));
  command->add_option("--runs", run.judge.runs, text("runs of each case; the smallest time counts"))
      ->check(CLI::Range(1, 1000));
  command->add_option("--input", options->input,
                      text("run on this file (-: stdin) and show the output"));
  command->add_flag("--asan", run.judge.sanitize, text("with address and undefined sanitizers"));
  command->add_flag("--transcript", run.judge.transcript,
                    text("what is said in interactive cases"));
  command->add_flag("--emulate", options->emulate, text("CUDA on the CPU"));
  command->add_flag("--unsafe", app.unsafe, text("run even where nothing can be isolated"));
  command->callback([&app, &action, options] {
    action = [&app, options] { return run_command(app, *options); };
  });
}

}  // namespace judge
