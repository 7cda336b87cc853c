#pragma once

#include <string>

#include "judge/package/load.hpp"

namespace judge {

// Reads a package of Polygon, a full or a standard one: a folder with a problem.xml. Programs for
// Windows in it are never used.
Result<Problem> read_polygon(const fs::path& folder, const std::string& name);
// What a list needs; of the files, only problem.xml is read.
Result<ProblemSummary> summarize_polygon(const fs::path& folder, const std::string& name);

}  // namespace judge
