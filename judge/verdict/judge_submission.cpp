#include "judge/verdict/judge_submission.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/toolchain/source_text.hpp"
#include "judge/verdict/grader_program.hpp"
#include "judge/verdict/judge_passes.hpp"
#include "judge/verdict/output_judge.hpp"
#include "judge/verdict/package_program.hpp"
#include "judge/verdict/result_cache.hpp"
#include "judge/verdict/score.hpp"
#include "judge/verdict/submitted_output.hpp"

namespace judge {
namespace {

// How many times more a run may need under the sanitizers.
constexpr int kSanitizerSlowdown = 5;

// A run that read more than this from a disk (the first of an interpreter, say) was charged for
// what the machine's cache did not hold, in time and in memory: it does not count, and is made
// again.
constexpr Bytes kCold = {128 << 10};

// Of a problem whose submissions read a file.
constexpr Bytes kLargestInputFile = {1ull << 30};

bool writes_files(const Problem& problem) {
  return problem.allow_file_writing || !problem.output_file.empty();
}

// The regular files of a submission, as (path below it, size).
struct FoundFile {
  std::string name;
  fs::path path;
  std::uint64_t size;
};

Result<std::vector<FoundFile>> find_files(const fs::path& path) {
  std::vector<FoundFile> files;
  std::error_code error;
  const auto add = [&](const std::string& name, const fs::path& file) {
    const std::uint64_t size = fs::file_size(file, error);
    files.push_back({name, file, size});
  };
  if (!fs::is_directory(path, error)) {
    add(path.filename().string(), path);
  } else {
    auto entry = fs::recursive_directory_iterator(path, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
      const std::string name = entry->path().lexically_relative(path).string();
      if (entry->path().filename().string().starts_with('.')) {
        if (entry->is_directory(error)) entry.disable_recursion_pending();
      } else if (entry->is_regular_file(error)) {
        add(name, entry->path());
      }
    }
  }
  if (error) return fail(path.string() + ": " + error.message());
  std::sort(files.begin(), files.end(),
            [](const FoundFile& a, const FoundFile& b) { return a.name < b.name; });
  return files;
}

std::string known_languages() {
  std::string all;
  for (const Language& language : languages()) {
    if (!all.empty()) all += ", ";
    all += language.code;
  }
  return all;
}

// Adds the package's include/<language>/ (else include/default/) over the files.
Result<void> add_includes(const Problem& problem, Source& source) {
  if (problem.includes.empty()) return {};
  std::error_code ignored;
  fs::path folder = problem.includes / source.language->code;
  if (!fs::is_directory(folder, ignored)) folder = problem.includes / "default";
  if (!fs::is_directory(folder, ignored)) return {};
  JUDGE_TRY(const std::vector<FoundFile> files, find_files(folder));
  for (const FoundFile& file : files) {
    JUDGE_TRY(std::string content, read_file(file.path));
    std::erase_if(source.files, [&](const SourceFile& old) { return old.name == file.name; });
    source.files.push_back({file.name, substitute(problem.constants, std::move(content))});
  }
  return {};
}

// A submission that is a part of a program sees the headers that it does not name itself.
void include_on_top(const std::vector<std::string>& headers, Source& source) {
  for (SourceFile& file : source.files) {
    if (!is_source(*source.language, file.name)) continue;
    for (const std::string& header : headers) {
      if (file.content.find(header) == std::string::npos) {
        file.content = "#include \"" + header + "\"\n#line 1\n" + file.content;
      }
    }
  }
}

// Adds the package's grader. Where a submission may be a whole program (Library Checker), one that
// has a main of its own stays as it is; else (DMOJ) its main is renamed.
Result<void> add_grader(const Problem& problem, Source& source) {
  std::vector<std::string> names, headers;
  for (const fs::path& file : problem.grader) {
    names.push_back(file.filename().string());
    if (!is_source(*source.language, names.back())) headers.push_back(names.back());
  }
  if (names.empty() || headers.size() == names.size()) return {};  // none, or of another language
  const bool starts = std::any_of(source.files.begin(), source.files.end(),
                                  [](const SourceFile& file) { return has_main(file.content); });
  const bool rename_main = problem.format == "dmoj";
  if (starts && !rename_main) return {};
  for (SourceFile& file : source.files) {
    if (starts && has_main(file.content)) {
      file.content = "#define main main_of_submission\n#line 1\n" + file.content;
    }
  }
  include_on_top(headers, source);
  for (std::size_t i = 0; i < names.size(); ++i) {
    JUDGE_TRY(std::string content, read_file(problem.grader[i]));
    std::erase_if(source.files, [&](const SourceFile& old) { return old.name == names[i]; });
    source.files.push_back({names[i], std::move(content)});
  }
  source.headers_by_path = true;
  return {};
}

// What a worker needs to judge one case after another. Made anew after a fault of the sandbox.
struct Bench {
  std::unique_ptr<Sandbox> sandbox;
  std::optional<OutputJudge> outputs;
  std::optional<ValidatorProgram> sources;  // the static validator
};

// Everything about one submission that its workers share.
class Judging {
 public:
  // `program`: null when what was submitted is no program.
  Judging(const PreparedProblem& prepared, const Submission& submission, const Program* program,
          const std::vector<TestCase>& cases, const JudgeOptions& options,
          SandboxFactory& sandboxes, CaseResults* known)
      : prepared_(prepared),
        known_(known),
        submission_(submission),
        program_(program),
        cases_(cases),
        options_(options),
        sandboxes_(sandboxes),
        scoring_(*prepared.problem) {
    const int slowdown = options.sanitize ? kSanitizerSlowdown : 1;
    limits_ = {.cpu_time = prepared.limits.time_limit * slowdown,
               .memory = {prepared.limits.memory.count * static_cast<unsigned>(slowdown)},
               .output = prepared.limits.output};
  }

  // Judges every case with `options.jobs` threads; results arrive in order.
  // `settled`: asked after each, whether the rest can be left out.
  void run_all(const std::function<void(CaseResult)>& judged,
               const std::function<void(const CaseResult&)>& rerun,
               const std::function<bool()>& settled) {
    judged_ = judged;
    rerun_ = rerun;
    settled_ = settled;
    results_.resize(cases_.size());
    const std::size_t workers =
        std::max<std::size_t>(1, std::min<std::size_t>(options_.jobs, cases_.size()));
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < workers; ++i) threads.emplace_back([this] { work(); });
    work();
  }

 private:
  void work() {
    Bench bench;
    while (true) {
      const std::size_t index = next_++;
      if (index >= std::min(cases_.size(), end_.load()) || interrupt_signal() != 0) return;
      const TestCase& test_case = cases_[index];
      if (std::string why = why_skipped(test_case); !why.empty()) {
        publish(index, left_out(test_case, std::move(why)));
        continue;
      }
      if (known_ != nullptr && !options_.transcript) {  // which is not kept
        if (std::optional<CaseResult> found = known_->find(test_case)) {
          publish(index, *std::move(found));
          continue;
        }
      }
      Result<CaseResult> result = judge_case(bench, test_case);
      if (!result && result.error().kind != ErrorKind::interrupted) {
        // The sandbox may have died under the run: once more, with a new one.
        bench = {};
        result = judge_case(bench, test_case);
      }
      if (!result) {
        if (result.error().kind == ErrorKind::interrupted) return;
        CaseResult failed{.name = test_case.name, .group = test_case.group};
        failed.message = result.error().message;
        bench = {};
        result = failed;
      }
      if (known_ != nullptr) known_->add(test_case, *result);
      publish(index, *std::move(result));
    }
  }

  void publish(std::size_t index, CaseResult result) {
    const std::lock_guard lock(mutex_);
    results_[index] = std::move(result);
    while (published_ < std::min(results_.size(), end_.load()) && results_[published_]) {
      CaseResult& next = *results_[published_];
      settle_score(cases_[published_++], next);
      if (options_.first_failure && next.verdict != Verdict::accepted) end_ = published_;
      judged_(next);
      if (settled_ && settled_()) end_ = published_;
    }
  }

  std::string why_skipped(const TestCase& test_case) {
    const std::lock_guard lock(mutex_);
    return scoring_.why_skipped(test_case, before_);
  }

  static CaseResult left_out(const TestCase& test_case, std::string why) {
    return {.name = test_case.name,
            .group = test_case.group,
            .verdict = Verdict::skipped,
            .message = std::move(why)};
  }

  // Now that all before it are known: whether it counts at all, and its score.
  void settle_score(const TestCase& test_case, CaseResult& result) {
    if (!prepared_.problem->scoring && result.score_fault.empty() && !result.given_score) return;
    if (std::string why = scoring_.why_skipped(test_case, before_); !why.empty()) {
      result = left_out(test_case, std::move(why));
    }
    const bool is_fault = result.verdict == Verdict::judge_error;
    if (auto score = scoring_.case_score(test_case, result); score && !is_fault) {
      result.score = *score;
    } else if (!is_fault) {
      result.verdict = Verdict::judge_error;
      result.message = text("{}: the output validator {}", test_case.name, score.error().message);
    }
    before_.push_back({.name = result.name,
                       .group = result.group,
                       .verdict = result.verdict,
                       .given_score = result.given_score,
                       .given_multiplier = result.given_multiplier});
  }

  Result<void> make_bench(Bench& bench) {
    if (program_ != nullptr && !bench.sandbox) {
      JUDGE_TRY(const std::vector<FoundFile> files, find_files(program_->folder));
      for (const FoundFile& file : files) {
        JUDGE_TRY(const UniqueFd fd, open_file(file.path));
        warm(fd.get());
      }
      JUDGE_TRY(bench.sandbox,
                sandboxes_.prepare(submission_sandbox(*prepared_.problem, *program_)));
    }
    if (!bench.outputs) {
      JUDGE_TRY(bench.outputs, OutputJudge::prepare(prepared_, sandboxes_));
    }
    return {};
  }

  // By the static validator, which sees the sources.
  Result<CaseResult> judge_sources(Bench& bench, const TestCase& test_case) {
    const Problem& problem = *prepared_.problem;
    if (!bench.sources) {
      JUDGE_TRY(bench.sources,
                ValidatorProgram::prepare(*prepared_.static_validator,
                                          validation_limits(problem.limits), {}, sandboxes_));
    }
    JUDGE_TRY(const CoreClaim core, CoreClaim::any());
    const Source& source = submission_.source;
    const std::string language =
        source.language == nullptr ? "" : std::string(source.language->code);
    JUDGE_TRY(ValidatorResult validated, twice([&] {
                return bench.sources->judge_sources(test_case.name, submission_.files, language,
                                                    source.entry_point,
                                                    test_case.output_validator_arguments);
              }));
    return validated_only(test_case, std::move(validated));
  }

  // Of a problem whose submissions are outputs.
  Result<CaseResult> judge_submitted(Bench& bench, const TestCase& test_case) {
    const std::string* output = find_output(*prepared_.problem, submission_.files, test_case.name);
    if (output == nullptr) {
      ValidatorResult none{.accepted = false};
      none.judge_message = text("no output was submitted for this case");
      return validated_only(test_case, std::move(none));
    }
    JUDGE_CHECK(make_bench(bench));
    JUDGE_TRY(const CoreClaim core, CoreClaim::any());
    JUDGE_TRY(const MappedFile answer, MappedFile::open(test_case.answer));
    JUDGE_TRY(ValidatorResult validated,
              bench.outputs->judge(test_case, *output, answer.bytes(), *output == answer.bytes(),
                                   [&] { return memory_file(*output); }));
    return validated_only(test_case, std::move(validated));
  }

  // The result of a case in which nothing was run.
  Result<CaseResult> validated_only(const TestCase& test_case, ValidatorResult validated) const {
    CaseResult result{.name = test_case.name, .group = test_case.group};
    JUDGE_TRY(const bool full, scoring_.gives_all(test_case, validated));
    result.verdict = validated.accepted && full ? Verdict::accepted : Verdict::wrong_answer;
    result.message = std::move(validated.judge_message);
    result.difference = std::move(validated.difference);
    take_score(validated, result);
    return result;
  }

  Result<CaseResult> judge_case(Bench& bench, const TestCase& test_case) {
    if (test_case.is_static) return judge_sources(bench, test_case);
    if (program_ == nullptr) return judge_submitted(bench, test_case);
    JUDGE_CHECK(make_bench(bench));
    CaseResult result{.name = test_case.name, .group = test_case.group};
    const bool alone = options_.alone || prepared_.problem->extras.threads > 1;
    JUDGE_TRY(std::optional<CoreClaim> core, alone ? CoreClaim::alone() : CoreClaim::any());
    if (prepared_.problem->interactive || prepared_.problem->passes > 1) {
      return judge_talk(bench, test_case, core, std::move(result));
    }
    MappedFile answer;
    if (bench.outputs->reads_answer(test_case)) {
      JUDGE_TRY(answer, MappedFile::open(test_case.answer));
    }
    JUDGE_TRY(const RunOutput best, best_of(core, result, [&] {
                return run_once(bench, test_case, core->core(), answer.bytes());
              }));
    // The same measurements, judged by the time limit and by where the run was stopped.
    const std::optional<Verdict> verdict = classify(best.report, limits_);
    std::optional<Verdict> at_stop = classify(best.report, latest());
    if (at_stop) {
      result.verdict = *verdict;
      if (at_stop != verdict) result.at_stop = at_stop;
      if (ends_in_words(*at_stop)) result.message = words_of(best.error);
      return result;
    }
    JUDGE_TRY(ValidatorResult validated,
              bench.outputs->judge(test_case, best.out.bytes(), answer.bytes(),
                                   best.out.as_expected(), [&] { return best.out.file(); }));
    JUDGE_TRY(const bool full, scoring_.gives_all(test_case, validated));
    at_stop = validated.accepted && full ? Verdict::accepted : Verdict::wrong_answer;
    result.verdict = verdict.value_or(*at_stop);
    if (at_stop != result.verdict) result.at_stop = at_stop;
    result.message = std::move(validated.judge_message);
    result.difference = std::move(validated.difference);
    take_score(validated, result);
    return result;
  }

  // An interactive or multi-pass case.
  Result<CaseResult> judge_talk(Bench& bench, const TestCase& test_case,
                                std::optional<CoreClaim>& core, CaseResult result) {
    JUDGE_TRY(PassesResult best,
              best_of(core, result, [&] { return run_passes(bench, test_case, core->core()); }));
    using enum Verdict;
    Verdict at_stop = best.verdict;
    if (at_stop == accepted) {
      JUDGE_TRY(const bool full, scoring_.gives_all(test_case, best.validated));
      if (!full) at_stop = wrong_answer;
    }
    const bool ended = at_stop == accepted || at_stop == wrong_answer || at_stop == run_time_error;
    const bool slow = best.report.cpu_time > limits_.cpu_time;
    result.verdict = ended && slow ? time_limit_exceeded : at_stop;
    if (at_stop != result.verdict) result.at_stop = at_stop;
    result.passes = best.passes;
    result.transcript = std::move(best.transcript);
    take_score(best.validated, result);
    result.message =
        ends_in_words(at_stop) ? words_of(best.error) : std::move(best.validated.judge_message);
    return result;
  }

  static void take_score(const ValidatorResult& validated, CaseResult& result) {
    result.given_score = validated.score;
    result.given_multiplier = validated.score_multiplier;
    result.score_fault = validated.score_fault;
  }

  // As if the time limit were where a run is stopped.
  CaseLimits latest() const {
    CaseLimits limits = limits_;
    limits.cpu_time = stop_limits(limits_, 0, options_.stop_factor).cpu_time;
    return limits;
  }

  // Runs it (what has a RunReport comes of it), and again where that was asked for, or where the
  // time may be the machine's doing. The smallest CPU time counts.
  template <class Run>
  auto best_of(std::optional<CoreClaim>& core, CaseResult& result, const Run& run)
      -> decltype(run()) {
    JUDGE_TRY(auto best, run());
    if (best.report.disk_read > kCold) {
      JUDGE_TRY(best, run());
    }
    result.runs = 1;
    const auto repeat = [&]() -> Result<void> {
      JUDGE_TRY(auto again, run());
      ++result.runs;
      if (again.report.cpu_time < best.report.cpu_time ||
          best.report.cause == EndCause::wall_limit) {
        best = std::move(again);
      }
      return {};
    };
    while (result.runs < options_.runs) JUDGE_CHECK(repeat());
    for (int i = 0; i < 2 && needs_rerun(best.report, limits_); ++i) {
      core.reset();  // alone() wants every core, ours too
      JUDGE_TRY(core, CoreClaim::alone());
      result.report = best.report;
      {
        const std::lock_guard lock(mutex_);
        rerun_(result);
      }
      JUDGE_CHECK(repeat());
    }
    result.report = best.report;
    return best;
  }

  Result<PassesResult> run_passes(Bench& bench, const TestCase& test_case, int core) {
    const Problem& problem = *prepared_.problem;
    PassesSetup setup{
        .problem = &problem,
        .test_case = &test_case,
        .sandbox = bench.sandbox.get(),
        .validator = bench.outputs->talker(),
        .checker = problem.interactor ? &*bench.outputs : nullptr,
        .next_request = {},
        .stop = stop_limits(limits_, most_tasks(problem, *program_), options_.stop_factor),
        .limits = latest(),
        .time_limit = limits_.cpu_time,
        .record = options_.transcript};
    setup.next_request = [&]() -> Result<RunRequest> {
      UniqueFd work;
      return make_request(bench, test_case, core, work);
    };
    return judge_passes(setup);
  }

  // The submission's next run, but for its input, in a folder of its own if it needs one.
  Result<RunRequest> make_request(Bench& bench, const TestCase& test_case, int core,
                                  UniqueFd& work) {
    const Problem& problem = *prepared_.problem;
    RunRequest request = run_request(*program_, limits_.memory, test_case.arguments);
    if (problem.extras.threads <= 1) request.core = core;
    if (!test_case.extra_files.empty() || writes_files(problem) || !problem.input_file.empty()) {
      JUDGE_TRY(work, bench.sandbox->new_work_folder());
      JUDGE_CHECK(copy_extra_files(test_case.extra_files, work.get()));
    }
    return request;
  }

  Result<RunOutput> run_once(Bench& bench, const TestCase& test_case, int core,
                             std::string_view expected) {
    const Problem& problem = *prepared_.problem;
    UniqueFd work;
    JUDGE_TRY(RunRequest request, make_request(bench, test_case, core, work));
    JUDGE_TRY(const UniqueFd input, open_file(test_case.input));
    warm(input.get());
    request.stdin_fd = input.get();
    if (!problem.input_file.empty()) {
      JUDGE_TRY(const MappedFile content, MappedFile::of_fd(input.get(), test_case.name));
      JUDGE_CHECK(put_file(work.get(), problem.input_file, content.bytes()));
      request.stdin_fd = -1;
    }
    const RunLimits limits =
        stop_limits(limits_, most_tasks(problem, *program_), options_.stop_factor);
    if (problem.output_file.empty()) return run(*bench.sandbox, request, limits, expected);
    JUDGE_TRY(RunOutput output, run(*bench.sandbox, request, limits));
    // One that wrote no such file has no output.
    output.out = {};
    if (const Result<UniqueFd> file = open_beneath(work.get(), problem.output_file)) {
      JUDGE_TRY(const MappedFile content, MappedFile::of_fd(file->get(), problem.output_file));
      output.out = Output::of(content.bytes());
    }
    return output;
  }

  static Result<void> copy_extra_files(const fs::path& folder, int work) {
    if (folder.empty()) return {};
    JUDGE_TRY(const std::vector<FoundFile> files, find_files(folder));
    for (const FoundFile& file : files) {
      JUDGE_TRY(const std::string content, read_file(file.path));
      JUDGE_CHECK(put_file(work, file.name, content));
    }
    return {};
  }

  // Whether what the submission printed on stderr explains its verdict.
  bool ends_in_words(Verdict verdict) const {
    const bool failed = verdict != Verdict::accepted && verdict != Verdict::wrong_answer;
    return verdict == Verdict::run_time_error || (options_.sanitize && failed);
  }

  // What the program said of its end: a sanitizer begins with it, others end with it.
  std::string words_of(std::string_view error) const {
    constexpr std::size_t kMost = 2000;
    const std::string_view words = trim(error);
    const std::size_t cut = words.size() - std::min(words.size(), kMost);
    return escape_unsafe(words.substr(options_.sanitize ? 0 : cut, kMost), true);
  }

  const PreparedProblem& prepared_;
  CaseResults* known_;  // what was judged before; null: all is judged
  const Submission& submission_;
  const Program* program_;
  const std::vector<TestCase>& cases_;
  const JudgeOptions& options_;
  SandboxFactory& sandboxes_;
  const Scoring scoring_;
  CaseLimits limits_{};
  std::function<void(CaseResult)> judged_;
  std::function<void(const CaseResult&)> rerun_;
  std::function<bool()> settled_;
  std::atomic<std::size_t> next_{0};
  std::atomic<std::size_t> end_{~std::size_t{0}};  // cases from here on are not judged
  std::mutex mutex_;                               // what follows, and the two functions above
  std::vector<std::optional<CaseResult>> results_;
  std::vector<CaseResult> before_;  // of a scoring problem: what counts of those published
  std::size_t published_ = 0;
};

// Why a compiled program of this language cannot run here; empty when it can.
std::string device_missing(const Language& language) {
  if (language.code != "cuda") return {};
  std::error_code ignored;
  if (!fs::exists("/dev/nvidiactl", ignored)) return text("no CUDA device");
  return text("running CUDA programs is not supported yet");
}

}  // namespace

Result<Submission> read_submission(const Problem& problem, const fs::path& path,
                                   const std::string& shown_as,
                                   const std::optional<std::string>& language,
                                   const std::string& entry_point) {
  Submission submission;
  submission.file = shown_as;
  submission.source.entry_point = entry_point;
  if (problem.submit_answer) {
    JUDGE_TRY(submission.files, read_outputs(problem, path));
    return submission;
  }
  JUDGE_TRY(const std::vector<FoundFile> files, find_files(path));
  std::vector<std::string> names;
  std::uint64_t size = 0;
  for (const FoundFile& file : files) {
    names.push_back(file.name);
    size += file.size;
  }
  submission.source.language = language ? find_language(*language) : guess_language(names);
  if (submission.source.language == nullptr) {
    const std::string hint = text("name one with --language: {}", known_languages());
    if (language) return fail(ErrorKind::usage, text("unknown language '{}'", *language), hint);
    return fail(ErrorKind::usage, text("{}: no language has files like this", path.string()), hint);
  }
  if (size > problem.limits.code.count) {
    submission.refused =
        text("the source has {} bytes, the limit is {}", size, problem.limits.code.count);
    return submission;
  }
  for (const FoundFile& file : files) {
    JUDGE_TRY(std::string content, read_file(file.path, problem.limits.code));
    submission.source.files.push_back(
        {file.name, substitute(problem.constants, std::move(content))});
  }
  if (problem.static_validator) submission.files = submission.source.files;
  JUDGE_CHECK(add_includes(problem, submission.source));
  JUDGE_CHECK(add_grader(problem, submission.source));
  return submission;
}

SandboxSpec submission_sandbox(const Problem& problem, const Program& program) {
  SandboxSpec spec = sandbox_spec(program);
  spec.writable_work = writes_files(problem);
  // Taken as it is used: the input, and what the program may write.
  if (writes_files(problem) || !problem.input_file.empty()) {
    spec.work_size = spec.work_size + problem.limits.output + kLargestInputFile;
  }
  spec.may_fork = problem.extras.processes > 1;
  return spec;
}

unsigned most_tasks(const Problem& problem, const Program& program) {
  constexpr unsigned kSpare = 62;  // so that a program which is not about threads may have some
  return kSpare + problem.extras.threads + problem.extras.processes +
         program.language->extra_threads;
}

Result<PreparedProblem> prepare_problem(const Problem& problem, const ProblemLimits& limits,
                                        const std::vector<TestCase>& cases,
                                        SandboxFactory& sandboxes) {
  PreparedProblem prepared{.problem = &problem, .limits = limits};
  if (problem.output_validator) {
    JUDGE_TRY(prepared.validator,
              compile_package_program(problem, *problem.output_validator, sandboxes));
  }
  if (problem.static_validator) {
    JUDGE_TRY(prepared.static_validator,
              compile_package_program(problem, *problem.static_validator, sandboxes));
  }
  if (problem.interactor) {
    JUDGE_TRY(prepared.interactor,
              compile_package_program(problem, *problem.interactor, sandboxes));
  }
  if (problem.grading_program) {
    JUDGE_TRY(prepared.grader,
              compile_package_program(problem, *problem.grading_program, sandboxes));
  }
  std::set<fs::path> folders;
  for (const TestCase& test_case : cases) {
    if (test_case.input.empty()) continue;  // not made: not judged either
    folders.insert(test_case.input.parent_path());
    folders.insert(test_case.answer.parent_path());
  }
  prepared.data_folders.assign(folders.begin(), folders.end());
  return prepared;
}

Result<SubmissionResult> judge_submission(const PreparedProblem& problem,
                                          const Submission& submission,
                                          const std::vector<TestCase>& cases,
                                          const JudgeOptions& options, SandboxFactory& sandboxes,
                                          const Progress& progress) {
  SubmissionResult result;
  result.file = submission.file;
  if (submission.source.language != nullptr) result.language = submission.source.language->code;
  result.expectations = submission.expectations;
  const auto end = [&](Verdict verdict, std::string reason) {
    result.verdict = verdict;
    result.reason = std::move(reason);
    if (progress.compiled) progress.compiled(result);
    return result;
  };
  if (!submission.skipped.empty()) return end(Verdict::skipped, submission.skipped);
  if (!submission.refused.empty()) return end(Verdict::compile_error, submission.refused);

  std::optional<Program> program;
  if (!problem.problem->submit_answer) {
    Result<CompileOutcome> outcome = [&]() -> Result<CompileOutcome> {
      // A compiler at work would disturb the runs of others: it takes a core as they do.
      JUDGE_TRY(const CoreClaim core, CoreClaim::any());
      const Limits& limits = problem.problem->limits;
      return compile(submission.source,
                     {.cpu_time = limits.compilation_time,
                      .memory = limits.compilation_memory,
                      .sanitize = options.sanitize,
                      .use_cache = options.use_cache},
                     sandboxes);
    }();
    if (!outcome) {
      Error& error = outcome.error();
      if (error.kind == ErrorKind::interrupted) return Failure(std::move(error));
      const bool skip = error.kind == ErrorKind::missing_tool;
      std::string reason = error.message;
      if (!error.hint.empty()) reason += " (" + error.hint + ")";
      return end(skip ? Verdict::skipped : Verdict::judge_error, std::move(reason));
    }
    if (auto* error = std::get_if<CompileError>(&*outcome)) {
      result.compile = {.ok = false,
                        .time = error->compile_time,
                        .cached = false,
                        .log = error->log,
                        .command = error->command,
                        .compiler = error->compiler};
      return end(Verdict::compile_error, error->reason);
    }
    program = std::get<Program>(*std::move(outcome));
    result.compile = {.ok = true,
                      .time = program->compile_time,
                      .cached = program->cached,
                      .log = program->log,
                      .command = program->command,
                      .compiler = program->compiler};
    if (std::string reason = device_missing(*program->language); !reason.empty()) {
      return end(Verdict::skipped, std::move(reason));
    }
  }
  if (progress.compiled) progress.compiled(result);

  std::optional<CaseResults> known;
  // What looks at outputs alone is quick, and its files may be large: nothing to keep.
  if (options.use_cache && options.digests != nullptr && program) {
    known.emplace(problem, *program, options, sandboxes.isolation(), *options.digests);
  }
  Judging judging(problem, submission, program ? &*program : nullptr, cases, options, sandboxes,
                  known ? &*known : nullptr);
  judging.run_all(
      [&](CaseResult judged) {
        if (judged.runs > std::max(1, options.runs)) {
          result.notes.push_back(
              {"rerun", text("{}: run {} times, close to the time limit or on a busy "
                             "machine; the smallest CPU time counts",
                             judged.name, judged.runs)});
        }
        result.cases.push_back(std::move(judged));
        if (progress.judged) progress.judged(result, result.cases.back());
      },
      [&](const CaseResult& again) {
        if (progress.rerun) progress.rerun(result, again);
      },
      [&] { return options.settled && options.settled(result.cases); });
  JUDGE_CHECK(check_interrupt());
  result.verdict = overall_verdict(result.cases);
  Result<std::optional<Scores>> scores = score_cases(problem, result.cases, sandboxes);
  if (!scores && scores.error().kind == ErrorKind::interrupted) return Failure(scores.error());
  if (!scores) {
    result.verdict = Verdict::judge_error;
    result.reason = scores.error().message;
    return result;
  }
  result.scores = *std::move(scores);
  result.expectation_met = !result.expectations.empty() &&
                           expectations_met(result.expectations, result.cases, result.scores);
  return result;
}

Result<std::optional<Scores>> score_cases(const PreparedProblem& problem,
                                          const std::vector<CaseResult>& cases,
                                          SandboxFactory& sandboxes) {
  const Grader grader = [&](const TestGroup& group, const std::vector<Grade>& parts) {
    return twice(
        [&] { return run_grader(*problem.problem, *problem.grader, group, parts, sandboxes); });
  };
  return Scoring(*problem.problem).scores(cases, grader);
}

}  // namespace judge
