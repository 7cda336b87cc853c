#pragma once

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"
#include "judge/package/yaml.hpp"

// How groups of test data score, in the ICPC and Kattis family.

namespace judge {

// What a testdata.yaml of the legacy format (or `grading` of an old problem.yaml) says, over what
// `group` says already.
Result<void> read_grading(const Yaml& file, TestGroup& group);

// Sets problem.groups. Needs the cases; of the legacy format, a first group that is there already
// holds what is inherited by all.
Result<void> load_groups(Problem& problem);

}  // namespace judge
