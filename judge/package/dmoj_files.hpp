#pragma once

#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/package/yaml.hpp"

namespace judge {

// A case that DMOJ finds by the names of its files.
struct DmojPair {
  std::string batch, number;  // as they are written; no batch: empty
  fs::path input, output;
};

// The pairs below a folder, in natural order of batch and number. `rules` may hold the regular
// expressions input_format and output_format, with groups named `batch` and `case`; else a name
// says `in` or `out` and its last number is the case, one before it the batch ("2.10.in",
// "batch2-case10.out").
Result<std::vector<DmojPair>> find_dmoj_pairs(const fs::path& folder, const Yaml& rules);

}  // namespace judge
