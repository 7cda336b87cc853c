#pragma once

#include <string>

#include "judge/package/load.hpp"

namespace judge {

// Reads a package of the ICPC and Kattis family: a folder with a problem.yaml.
Result<Problem> read_icpc(const fs::path& folder, const std::string& name);
// What a list needs, read without the data, submissions and validators.
Result<ProblemSummary> summarize_icpc(const fs::path& folder, const std::string& name);

}  // namespace judge
