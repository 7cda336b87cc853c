#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judge/verdict/judgement.hpp"

// What `judge verify` leaves of a package: plain data for report/.

namespace judge {

struct Check {
  std::string name;  // "junk": a word of --only and --skip
  bool ok = true;
  bool judge_error = false;  // it could not be carried out: the machine's or the package's fault
  std::string message = {};  // what is wrong, a line each; else what was looked at
  std::vector<std::string> warnings = {};
};

struct Verification {
  std::string package;  // its path, as it is shown
  std::string format;
  std::vector<Check> checks;
  std::optional<ProblemResult> judged = {};  // of the submissions, when they were
  std::vector<std::string> case_names = {};  // in judging order
  std::vector<std::string> warnings = {};    // of the reader
  std::optional<Error> error = {};           // why it could not be read

  bool ok() const {
    if (error) return false;
    for (const Check& check : checks) {
      if (!check.ok) return false;
    }
    return true;
  }
};

// Who is killed where. A submission counts when it failed some case.
struct Kill {
  std::string submission, case_name;
};
// The kills that no other case would have made: of submissions that failed one case alone.
std::vector<Kill> lone_kills(const Verification& verification);

}  // namespace judge
