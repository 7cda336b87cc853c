#pragma once

#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

namespace judge {

struct ToolOutput {
  int exit_code = 0;
  std::string text;  // stdout and stderr together
};

// Runs a trusted tool of this machine (a version probe, an editor), never a submission: it has no
// sandbox. An Error when it cannot be started or outlives the limit.
Result<ToolOutput> run_tool(const std::vector<std::string>& argv, Duration limit);

}  // namespace judge
