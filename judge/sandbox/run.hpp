#pragma once

#include <string>

#include "judge/base/file.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

struct RunOutput {
  RunReport report;
  MappedFile out;     // stdout, at most the output limit
  UniqueFd out_fd;    // the same bytes, readable from the start
  std::string error;  // head and tail of stderr
};

// start, drain, wait: runs the request to its end and takes its output. stdout_fd and stderr_fd of
// the request are ignored. A run over `limits.output` is stopped (EndCause::output_limit). An Error
// of kind interrupted when the judge is interrupted meanwhile.
Result<RunOutput> run(Sandbox& sandbox, RunRequest request, const RunLimits& limits);

}  // namespace judge
