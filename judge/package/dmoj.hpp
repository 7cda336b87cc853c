#pragma once

#include <string>

#include "judge/package/problem.hpp"

namespace judge {

// Reads a problem of DMOJ: a folder with an init.yml.
Result<Problem> read_dmoj(const fs::path& folder, const std::string& name);

}  // namespace judge
