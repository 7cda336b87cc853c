#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/compile.hpp"
#include "judge/validate/default_validator.hpp"

namespace judge {

// A package's output validator, prepared in a sandbox of its own. One run at a time.
class ValidatorProgram {
 public:
  struct Limits {
    Duration cpu_time;
    Bytes memory, output;
  };
  // `data_folders`: every folder that holds an input or an answer; the validator sees them
  // read-only, so that large data are not copied (but for links and for files that only we may
  // read).
  static Result<ValidatorProgram> prepare(const Program& program, const Limits& limits,
                                          const std::vector<std::filesystem::path>& data_folders,
                                          SandboxFactory& sandboxes,
                                          Convention convention = Convention::icpc);

  // The exit code accepts or rejects (convention.hpp); one that is no judgement, a signal or a
  // limit is an Error (a judge error). Messages are taken from /work/feedback/, or by other
  // conventions than that of the ICPC from what was printed, at most 8 KiB of each, escaped.
  // `output` is a descriptor open at the start of the submission's output.
  Result<ValidatorResult> run(const std::filesystem::path& input,
                              const std::filesystem::path& answer, int output,
                              const std::vector<std::string>& arguments);

 private:
  ValidatorProgram() = default;
  Program program_;
  Convention convention_ = Convention::icpc;
  Limits limits_{};
  std::vector<std::filesystem::path> data_folders_;  // the i-th is seen as /data/i
  std::unique_ptr<Sandbox> sandbox_;
};

// What stopped the validator, a limit or a signal; empty when it ended by itself.
std::string what_stopped(const RunReport& report, const ValidatorProgram::Limits& limits);
// At most 8 KiB of a text, ending at a whole character, safe to print.
std::string printable_words(std::string_view bytes);

}  // namespace judge
