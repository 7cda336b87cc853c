#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"
#include "judge/sandbox/interact.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/compile.hpp"
#include "judge/validate/convention.hpp"
#include "judge/validate/default_validator.hpp"

namespace judge {

// A package's output validator, prepared in a sandbox of its own. One case at a time.
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
  // limit is an Error (a judge error). Messages are taken from /work/.feedback/, or by other
  // conventions than that of the ICPC from what was printed, at most 8 KiB of each, escaped.
  // `output` is a descriptor open at the start of the submission's output.
  Result<ValidatorResult> run(const std::filesystem::path& input,
                              const std::filesystem::path& answer, int output,
                              const std::vector<std::string>& arguments);

  // A static validator instead: it is started in a folder that holds these files of a submission,
  // and called with the language's code, the entry point, the folder for its feedback, and the
  // arguments. `name`: of the case, for messages.
  Result<ValidatorResult> judge_sources(const std::string& name,
                                        const std::vector<SourceFile>& files,
                                        const std::string& language, const std::string& entry_point,
                                        const std::vector<std::string>& arguments);

  // The same in steps, for a case of several passes or an interactive one: begin_case, then for
  // each pass judge_output or (talker, interact, judgement), then next_pass.

  // The validator finds the files of the case, and an empty folder for its feedback, which stays
  // until the next case begins.
  Result<void> begin_case(const std::filesystem::path& input, const std::filesystem::path& answer);
  Result<ValidatorResult> judge_output(int output, const std::vector<std::string>& arguments);
  // To be started beside a submission that may take `submission_wall`. With a core, it stays there.
  Talker talker(const std::vector<std::string>& arguments, Duration submission_wall,
                std::optional<int> core) const;
  std::vector<int> accept_codes() const { return judge::accept_codes(convention_); }
  // What the end of the validator says.
  Result<ValidatorResult> judgement(const RunReport& report, std::string_view out,
                                    std::string_view error) const;
  // The output that an interactor wrote for a checker; empty when it wrote none.
  Result<std::string> written_output() const;
  // The input of the next pass, when the validator left one (nextpass.in): it is moved away, and
  // the validator's next run gets it too. Open at its start.
  Result<std::optional<UniqueFd>> next_pass();

 private:
  ValidatorProgram() = default;
  Program program_;
  Convention convention_ = Convention::icpc;
  Limits limits_{};
  std::vector<std::filesystem::path> data_folders_;  // the i-th is seen as /data/i
  std::unique_ptr<Sandbox> sandbox_;
  // Of the case that was begun.
  std::string case_;                          // its input file, for messages
  UniqueFd work_;                             // the folder /work
  std::string input_inside_, answer_inside_;  // as the validator sees them
  int pass_ = 1;

  JudgedFiles files_inside() const;
};

// What the package lets its programs that judge take, and the same as a run of one of them needs
// it.
ValidatorProgram::Limits validation_limits(const judge::Limits& limits);
RunLimits validation_run_limits(const ValidatorProgram::Limits& limits, const Program& program);

// What stopped the validator, a limit or a signal; empty when it ended by itself.
std::string what_stopped(const RunReport& report, const ValidatorProgram::Limits& limits);
// At most 8 KiB of a text, ending at a whole character, safe to print.
std::string printable_words(std::string_view bytes);

}  // namespace judge
