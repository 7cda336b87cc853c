#include "judge/verify/verify.hpp"

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/interrupt.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/prepare/generate.hpp"
#include "judge/verdict/package_program.hpp"
#include "judge/verdict/result_cache.hpp"
#include "judge/verify/check.hpp"

namespace judge {
namespace {

struct Row {
  const char* name;
  CheckFunction* check;
  bool kept = false;  // decided by the package without its submissions: not made twice
};

// In this order: each may use what the ones before it left in the subject.
constexpr Row kChecks[] = {
    {"package", check_package},           {"statements", check_statements},
    {"generators", check_generators},     {"duplicates", check_duplicates, true},
    {"constants", check_constants, true}, {"inputs", check_inputs, true},
    {"junk", check_junk, true},           {"examples", check_examples, true},
    {"answers", check_answers, true},     {"submissions", check_submissions},
    {"time-limit", check_time_limit},
};

constexpr std::size_t kMostFaults = 10;  // shown of a check

std::string lines_of(const std::vector<std::string>& faults) {
  std::string lines;
  for (std::size_t i = 0; i < std::min(faults.size(), kMostFaults); ++i) {
    lines += (i == 0 ? "" : "\n") + faults[i];
  }
  if (faults.size() > kMostFaults) {
    lines += "\n" + text("and {} more", faults.size() - kMostFaults);
  }
  return lines;
}

Check as_check(const char* name, const Result<Findings>& found) {
  if (!found) {
    const Error& error = found.error();
    return {.name = name,
            .ok = false,
            .judge_error = true,
            .message = error.message + (error.hint.empty() ? "" : "\n" + error.hint)};
  }
  return {.name = name,
          .ok = found->faults.empty(),
          .message = found->faults.empty() ? found->summary : lines_of(found->faults),
          .warnings = found->warnings};
}

// Everything that decides the checks that are kept.
Result<std::string> identity_of(Subject& subject) {
  const Problem& problem = subject.problem;
  Sha256 hash;
  hash.add_field(judge_identity());
  hash.add_field(subject.sandboxes.isolation().mode);
  JUDGE_TRY(const std::vector<std::string> names, list_folder(problem.folder));
  for (const std::string& name : names) {
    if (name == "submissions" || name.starts_with('.')) continue;
    JUDGE_TRY(const std::string digest, subject.digests.of(problem.folder / name));
    hash.add_field(name);
    hash.add_field(digest);
  }
  // What programs take from outside the package, and by which compiler they are made.
  std::vector<PackageProgram> programs = problem.input_validators;
  programs.insert(programs.end(), problem.answer_validators.begin(),
                  problem.answer_validators.end());
  if (problem.output_validator) programs.push_back(*problem.output_validator);
  for (const PackageProgram& program : programs) {
    if (program.path.extension() == ".ctd") continue;
    JUDGE_TRY(const Source source, package_source(problem, program));
    for (const SourceFile& file : source.files) hash.add_field(file.content);
    if (source.language == nullptr) continue;
    if (const Result<Tool> tool = find_tool(*source.language)) hash.add_field(tool->identity);
  }
  return hash.hex();
}

// A check that found no fault before, on the same contents, is not made again.
Result<Findings> make_or_recall(const Row& row, Subject& subject, ResultFile& kept) {
  if (!row.kept || !subject.options.use_cache) return row.check(subject);
  if (const auto known = kept.find(row.name); known && known->is_array() && known->size() == 2) {
    Findings found(subject);
    found.summary = known->at(0).get<std::string>();
    found.warnings = known->at(1).get<std::vector<std::string>>();
    return found;
  }
  Result<Findings> found = row.check(subject);
  if (found && found->faults.empty()) {
    kept.add(row.name, nlohmann::json::array({found->summary, found->warnings}));
  }
  return found;
}

void make_data(Subject& subject) {
  subject.made =
      generate(subject.problem, subject.cases, {.jobs = subject.options.jobs}, subject.sandboxes,
               [&](std::size_t done, std::size_t all, const std::string& name) {
                 subject.progress(text("making data {}/{}: {}", done, all, name));
               });
  if (subject.made) return;
  for (TestCase& test_case : subject.cases) {
    std::error_code ignored;
    if (!fs::exists(test_case.input, ignored) || !fs::exists(test_case.answer, ignored)) {
      test_case.input.clear();
      test_case.answer.clear();
    }
  }
}

}  // namespace

std::vector<std::string> check_names() {
  std::vector<std::string> names;
  for (const Row& row : kChecks) names.emplace_back(row.name);
  return names;
}

Result<Verification> verify_package(const Problem& problem, const VerifyOptions& options,
                                    SandboxFactory& sandboxes, const VerifyEvents& events) {
  Verification verification{.package = problem.folder.string(),
                            .format = problem.format,
                            .checks = {},
                            .warnings = problem.warnings};
  for (const TestCase& test_case : problem.cases) {
    verification.case_names.push_back(test_case.name);
  }
  Subject subject{.problem = problem,
                  .options = options,
                  .sandboxes = sandboxes,
                  .events = events,
                  .cases = problem.cases};
  make_data(subject);
  JUDGE_CHECK(check_interrupt());
  // The texts are kept too, so a language has its own.
  const Result<std::string> identity = identity_of(subject);
  ResultFile kept("verify-" + identity.value_or("") +
                  (ui_language() == UiLanguage::zh ? "-zh" : "-en"));
  for (const Row& row : kChecks) {
    const bool wanted =
        options.only.empty() ? !options.skip.contains(row.name) : options.only.contains(row.name);
    if (!wanted) continue;
    const Result<Findings> found =
        identity ? make_or_recall(row, subject, kept) : row.check(subject);
    JUDGE_CHECK(check_interrupt());
    verification.checks.push_back(as_check(row.name, found));
  }
  verification.judged = std::move(subject.judged);
  return verification;
}

}  // namespace judge
