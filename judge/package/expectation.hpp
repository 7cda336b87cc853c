#pragma once

#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"
#include "judge/package/yaml.hpp"

namespace judge {

// What the folder's name alone says (formats differ); empty: nothing.
std::vector<Expectation> default_expectations(const std::string& folder, bool legacy);

// Adds to the submission (its path below submissions/ is set) what its folder and submissions.yaml
// say. Appends to `matched` the globs that meant it.
Result<void> settle_expectations(PackageSubmission& submission, const Yaml& rules, bool legacy,
                                 std::vector<std::string>& matched);

}  // namespace judge
