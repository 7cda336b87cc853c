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

// What an `@EXPECTED_RESULTS@: A, B` in a source says of the final verdict; empty: nothing.
Result<std::vector<Expectation>> annotated_expectations(std::string_view source,
                                                        const std::string& place);

// The globs of submissions.yaml that meant something, so that the others can be warned of.
struct Globs {
  std::set<std::string> submissions;
  std::map<std::string, std::string> cases;  // glob -> its place
};

// Adds to the submission (its path below submissions/ is set) what its folder and submissions.yaml
// say, and to `matched` the globs that meant it.
Result<void> settle_expectations(PackageSubmission& submission, const Yaml& rules, bool legacy,
                                 Globs& matched);

}  // namespace judge
