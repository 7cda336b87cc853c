#include "judge/verdict/data_validator.hpp"

#include <algorithm>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/validate/convention.hpp"
#include "judge/validate/validator_program.hpp"
#include "judge/verdict/package_program.hpp"

namespace judge {
namespace {

Result<void> copy_folder(const fs::path& folder, int work) {
  std::error_code error;
  auto entry = fs::recursive_directory_iterator(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (!entry->is_regular_file(ignored)) continue;
    JUDGE_TRY(const MappedFile content, MappedFile::open(entry->path()));
    JUDGE_CHECK(put_file(work, entry->path().lexically_relative(folder).string(), content.bytes()));
  }
  if (error) return fail(folder.string() + ": " + error.message());
  return {};
}

std::string words_of(const RunOutput& output) {
  std::string words = printable_words(output.error);
  return words.empty() ? printable_words(output.out.bytes()) : words;
}

}  // namespace

Result<std::unique_ptr<DataValidator>> DataValidator::prepare(const Problem& problem,
                                                              const PackageProgram& program,
                                                              DataKind kind,
                                                              SandboxFactory& sandboxes) {
  auto validator =
      std::unique_ptr<DataValidator>(new DataValidator(problem, program, kind, sandboxes));
  if (program.name.ends_with(".ctd")) {
    JUDGE_TRY(const std::string content, read_file(program.path, 16_MiB));
    JUDGE_TRY(validator->grammar_,
              Checktestdata::parse(substitute(problem.constants, content),
                                   program.path.lexically_proximate(problem.folder).string()));
    return validator;
  }
  JUDGE_TRY(Source source, package_source(problem, program));
  JUDGE_TRY(validator->compiled_, compile_package_program(problem, program, sandboxes));
  // It finds in its working folder what lies beside it.
  const Language::Product product = source.language->product;
  if (product != Language::Product::folder) {
    for (SourceFile& file : source.files) {
      if (!is_source(*source.language, file.name)) validator->beside_.push_back(std::move(file));
    }
  }
  return validator;
}

// For all, or by the validator's name, with or without its ending. The case's own come last.
std::vector<std::string> DataValidator::arguments(const TestCase& test_case) const {
  if (kind_ == DataKind::answer) return test_case.output_validator_arguments;
  const auto& all = test_case.input_validator_arguments;
  auto found = all.find(program_.name);
  if (found == all.end()) found = all.find(fs::path(program_.name).stem().string());
  if (found == all.end()) found = all.find("");
  std::vector<std::string> words = found == all.end() ? std::vector<std::string>() : found->second;
  words.insert(words.end(), test_case.arguments.begin(), test_case.arguments.end());
  return words;
}

Result<DataResult> DataValidator::check(const CaseData& data) {
  if (!grammar_) return twice([&] { return run(data); });
  const std::string_view checked = kind_ == DataKind::input ? data.input : data.answer;
  JUDGE_TRY(const CtdResult result,
            grammar_->check(checked, {.memory = problem_.limits.validation_memory}));
  if (result.accepted) return DataResult{};
  return DataResult{
      .accepted = false,
      .validator = name(),
      .message = text("line {}, column {}: {}", result.line, result.column, result.message)};
}

Result<DataResult> DataValidator::run(const CaseData& data) {
  std::unique_ptr<Sandbox> sandbox;
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      sandbox = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  if (!sandbox) {
    SandboxSpec spec = sandbox_spec(*compiled_);
    spec.may_fork = true;
    spec.writable_work = true;
    // An answer validator's input is copied into it; memory is taken as it is used.
    spec.work_size = Bytes{4ull << 30};
    JUDGE_TRY(sandbox, sandboxes_.prepare(spec));
  }
  // After an Error the sandbox is not kept: it may be broken.
  JUDGE_TRY(DataResult result, run_in(*sandbox, data));
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(sandbox));
  return result;
}

Result<DataResult> DataValidator::run_in(Sandbox& sandbox, const CaseData& data) {
  JUDGE_TRY(const CoreClaim core, CoreClaim::any());
  JUDGE_TRY(const UniqueFd work, sandbox.new_work_folder());
  for (const SourceFile& file : beside_) JUDGE_CHECK(put_file(work.get(), file.name, file.content));
  if (!data.test_case.extra_files.empty()) {
    JUDGE_CHECK(copy_folder(data.test_case.extra_files, work.get()));
  }
  std::vector<std::string> words = arguments(data.test_case);
  if (kind_ == DataKind::answer) {
    JUDGE_CHECK(put_file(work.get(), "case.in", data.input));
    words.insert(words.begin(), "/work/case.in");
  }
  const ValidatorProgram::Limits limits = validation_limits(problem_.limits);
  RunRequest request = run_request(*compiled_, limits.memory, words);
  JUDGE_TRY(const UniqueFd input, memory_file(kind_ == DataKind::input ? data.input : data.answer));
  request.stdin_fd = input.get();
  request.core = core.core();
  JUDGE_TRY(const RunOutput output,
            judge::run(sandbox, request, validation_run_limits(limits, *compiled_)));

  const RunReport& report = output.report;
  std::string words_said = words_of(output);
  std::string what = what_stopped(report, limits);
  const bool limited = report.cause != EndCause::exited || report.oom_kills > 0;
  const DataCodes codes = data_codes(program_.convention);
  if (what.empty() && report.exit_code == codes.accept) return DataResult{};
  if (what.empty() && report.exit_code != codes.reject)
    what = neither_code(report.exit_code, codes);
  if (limited || (kind_ == DataKind::answer && !what.empty())) {
    return fail(text("{}: {} {}\n{}", data.test_case.name, name(), what, words_said));
  }
  std::string message = std::move(words_said);
  if (!what.empty()) message = message.empty() ? what : what + "\n" + message;
  return DataResult{.accepted = false, .validator = name(), .message = std::move(message)};
}

Result<DataValidators> prepare_data_validators(const Problem& problem, DataKind kind,
                                               SandboxFactory& sandboxes) {
  DataValidators validators;
  for (const PackageProgram& program :
       kind == DataKind::input ? problem.input_validators : problem.answer_validators) {
    JUDGE_TRY(std::unique_ptr<DataValidator> one,
              DataValidator::prepare(problem, program, kind, sandboxes));
    validators.push_back(std::move(one));
  }
  return validators;
}

Result<DataResult> check_data(const DataValidators& validators, const CaseData& data) {
  for (const std::unique_ptr<DataValidator>& validator : validators) {
    JUDGE_TRY(DataResult result, validator->check(data));
    if (!result.accepted) return result;
  }
  return DataResult{};
}

}  // namespace judge
