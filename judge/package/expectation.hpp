#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"
#include "judge/package/yaml.hpp"

namespace judge {

// What the folder's name alone says (formats differ); empty: nothing.
std::vector<Expectation> default_expectations(const std::string& folder, bool legacy);
// The same of a scoring problem of the legacy format, where graders say the final verdict.
std::vector<Expectation> graded_expectations(const std::string& folder);

// What an `@EXPECTED_RESULTS@: A, B` in a source says of the final verdict; empty: nothing.
Result<std::vector<Expectation>> annotated_expectations(std::string_view source,
                                                        const std::string& place);

// What an `@EXPECTED_SCORE@: N` says; nothing where there is none.
Result<std::optional<Expectation>> annotated_score(std::string_view source,
                                                   const std::string& place);

// The globs of submissions.yaml that meant something, so that the others can be warned of.
struct Globs {
  std::set<std::string> submissions;
  std::map<std::string, std::string> cases;  // glob -> its place
};

// Adds to the submission (its path below submissions/ is set) what its folder (`defaults`) and
// submissions.yaml say, and to `matched` the globs that meant it.
Result<void> settle_expectations(PackageSubmission& submission, const Yaml& rules,
                                 std::vector<Expectation> defaults, Globs& matched);

}  // namespace judge
