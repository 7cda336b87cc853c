#pragma once

#include <string>

#include "judge/package/problem.hpp"

namespace judge {

// Reads a folder of pairs of input and output files, as many sites hand them out.
Result<Problem> read_plain(const fs::path& folder, const std::string& name);
// Whether there is such a pair, in the spellings that are known.
bool has_plain_cases(const fs::path& folder);

}  // namespace judge
