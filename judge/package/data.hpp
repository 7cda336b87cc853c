#pragma once

#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"

namespace judge {

// Fills problem.cases (committed and generated ones, in judging order) and problem.generators.
// Needs the problem's folder, format and constants. `validator_flags` come before each case's own.
Result<void> load_data(Problem& problem, const std::vector<std::string>& validator_flags);

// How many cases there are, without reading them.
Result<std::size_t> count_cases(const fs::path& package);

// The case is made of these two files. With `unix_lines`, one that has lines ending in CR LF is
// copied without when the data are made.
Result<void> use_files(TestCase& test_case, const fs::path& input, const fs::path& answer,
                       bool unix_lines);

// Whether something has this name, a link that leads nowhere included. What cannot be looked at
// counts as there, so that opening it says why.
bool is_there(const fs::path& path);

// The format's rule for names of folders, cases and files; others are not part of the package.
bool is_package_name(const std::string& name);

}  // namespace judge
