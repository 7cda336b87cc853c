#pragma once

#include <string>
#include <vector>

#include "judge/package/problem.hpp"

namespace judge {

// The statement files of a package, in every spelling of the format's versions: `problem.en.md`,
// `problem.tex` (English), in `statement/` or `problem_statement/`, and `problem.pdf` at the root.
// Sorted by language; of one language, Markdown comes before TeX before PDF.
std::vector<Statement> find_statements(const fs::path& package);

}  // namespace judge
