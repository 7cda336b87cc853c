#pragma once

#include <string>

#include "judge/package/load.hpp"
#include "judge/schedule/judge_problem.hpp"
#include "tests/support/require_isolation.hpp"
#include "tests/support/temp_package.hpp"

// One submission to a package, from the files to the verdict. Where it does not come to that, a
// result without cases whose `reason` says why.

namespace judge {

inline SubmissionResult judge_file(const fs::path& package, const fs::path& file) {
  SubmissionResult failed;
  const auto fail_with = [&](const Error& error) {
    failed.reason = error.message;
    return failed;
  };
  const Result<Problem> problem = load_problem(package);
  if (!problem) return fail_with(problem.error());
  const auto submission = read_submission(*problem, file, file.filename(), {});
  if (!submission) return fail_with(submission.error());
  const auto result = judge_problem(*problem, {*submission}, {}, *test_sandboxes(), {});
  if (!result) return fail_with(result.error());
  return result->submissions.front();
}

inline SubmissionResult judge_source(const fs::path& package, const std::string& source) {
  TempPackage own(TempPackage::Start::empty);
  own.write("own.cpp", source);
  return judge_file(package, own.path() / "own.cpp");
}

}  // namespace judge
