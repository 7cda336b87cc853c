#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/verdict/result_cache.hpp"
#include "judge/verdict/verification.hpp"
#include "judge/verify/verify.hpp"

namespace judge {

// What the checks of one package share.
struct Subject {
  const Problem& problem;
  const VerifyOptions& options;
  SandboxFactory& sandboxes;
  const VerifyEvents& events;
  // With the paths of their files; those that could not be made have none.
  std::vector<TestCase> cases;
  Result<void> made = {};  // whether all data that are generated could be made
  Digests digests = {};
  std::optional<ProblemResult> judged = {};  // filled by check_submissions

  void progress(const std::string& what) const {
    if (events.progress) events.progress(problem.short_name + ": " + what);
  }
};

// What a check found. What the older formats and those of others never asked for is a warning
// there, and a fault in a package of the 2025-09 format.
class Findings {
 public:
  explicit Findings(const Subject& subject) : strict_(subject.problem.format == "2025-09") {}

  void fault(std::string what) { faults.push_back(std::move(what)); }
  void warn(std::string what) { warnings.push_back(std::move(what)); }
  void object(std::string what) { (strict_ ? faults : warnings).push_back(std::move(what)); }

  std::vector<std::string> faults, warnings;
  std::string summary;  // what was looked at

 private:
  bool strict_;
};

using CheckFunction = Result<Findings>(Subject&);

CheckFunction check_package, check_statements;                          // check_package.cpp
CheckFunction check_generators, check_duplicates, check_constants;      // check_data.cpp
CheckFunction check_inputs, check_junk, check_examples, check_answers;  // check_validators.cpp
CheckFunction check_submissions, check_time_limit;                      // check_submissions.cpp

}  // namespace judge
