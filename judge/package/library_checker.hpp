#pragma once

#include <string>

#include "judge/package/problem.hpp"

namespace judge {

// Reads a problem of Library Checker: a folder with an info.toml. Headers and sources that several
// problems share are found in the next folder `common` upward.
Result<Problem> read_library_checker(const fs::path& folder, const std::string& name);

}  // namespace judge
