#include "judge/verify/verify.hpp"

#include <algorithm>

#include "judge/base/interrupt.hpp"
#include "judge/base/text.hpp"
#include "judge/prepare/generate.hpp"
#include "judge/verify/check.hpp"

namespace judge {
namespace {

struct Row {
  const char* name;
  CheckFunction* check;
};

// In this order: each may use what the ones before it left in the subject.
constexpr Row kChecks[] = {
    {"package", check_package},
    {"statements", check_statements},
    {"generators", check_generators},
    {"duplicates", check_duplicates},
    {"constants", check_constants},
    {"inputs", check_inputs},
    {"junk", check_junk},
    {"examples", check_examples},
    {"answers", check_answers},
    {"submissions", check_submissions},
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
  for (const Row& row : kChecks) {
    const bool wanted =
        options.only.empty() ? !options.skip.contains(row.name) : options.only.contains(row.name);
    if (!wanted) continue;
    const Result<Findings> found = row.check(subject);
    JUDGE_CHECK(check_interrupt());
    verification.checks.push_back(as_check(row.name, found));
  }
  verification.judged = std::move(subject.judged);
  return verification;
}

}  // namespace judge
