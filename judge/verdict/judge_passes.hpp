#pragma once

#include <functional>
#include <optional>
#include <string>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/validate/validator_program.hpp"
#include "judge/verdict/output_judge.hpp"
#include "judge/verdict/verdict.hpp"

// Cases whose validator does more than look at one output: it talks with the submission, or lets it
// run again on an input that it wrote itself, or both.

namespace judge {

// The validator and the submission of a case.
struct PassesSetup {
  const Problem* problem = nullptr;
  const TestCase* test_case = nullptr;
  Sandbox* sandbox = nullptr;  // of the submission
  ValidatorProgram* validator = nullptr;
  OutputJudge* checker = nullptr;  // of what an interactor wrote; null: the validator says it all
  // What the submission is run with in its next pass, in a folder that is as new; but for its
  // input.
  std::function<Result<RunRequest>()> next_request;
  RunLimits stop;  // where each pass is stopped
  CaseLimits limits;
  Duration time_limit{};  // no more is shown of a submission that was rejected while it ran
  bool record = false;    // the transcript
};

struct PassesResult {
  Verdict verdict = Verdict::judge_error;
  // Of each measurement the largest of all passes, and the end of the last one.
  RunReport report;
  std::string error;  // the submission's stderr in the last pass
  ValidatorResult validated;
  int passes = 0;
  std::string transcript;  // "---" between passes
};

Result<PassesResult> judge_passes(const PassesSetup& setup);

}  // namespace judge
