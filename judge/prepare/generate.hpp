#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

struct GenerateOptions {
  unsigned jobs = 1;
  std::optional<std::uint64_t> fresh_seed = {};  // new data; else the recorded ones
  bool record = false;  // write checksums.txt instead of checking against it
};

// Called after each case that was made, one call at a time.
using GenerateProgress =
    std::function<void(std::size_t done, std::size_t all, const std::string& name)>;

// Makes, in the cache, what is missing of the generated ones among `cases`, and sets the paths of
// all of them. Recorded data must have their recorded hashes: an Error names the case that has not.
// Fresh and newly recorded data must pass the package's input validators. Equal calls at the same
// time are safe: each file appears whole, by rename.
Result<void> generate(const Problem& problem, std::vector<TestCase>& cases,
                      const GenerateOptions& options, SandboxFactory& sandboxes,
                      const GenerateProgress& progress);

// The seed that a case's generator gets as its last argument.
std::uint64_t case_seed(std::uint64_t run_seed, const std::string& case_name);

}  // namespace judge
