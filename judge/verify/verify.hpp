#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/verdict/verification.hpp"

namespace judge {

struct VerifyOptions {
  std::set<std::string> only = {}, skip = {};  // names of checks; empty `only`: all
  unsigned jobs = 1;
  bool use_cache = true;
};

struct VerifyEvents {
  // What is being done; from several threads.
  std::function<void(const std::string&)> progress = {};
};

// The names of all checks, in the order in which they are made.
std::vector<std::string> check_names();

// Makes the checks that are wanted. A check that cannot be carried out is a failed one, and the
// others go on. An Error only when interrupted.
Result<Verification> verify_package(const Problem& problem, const VerifyOptions& options,
                                    SandboxFactory& sandboxes, const VerifyEvents& events);

}  // namespace judge
