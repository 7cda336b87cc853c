#pragma once

#include <functional>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/compile.hpp"
#include "judge/verdict/judgement.hpp"

namespace judge {

class Digests;

struct JudgeOptions {
  unsigned jobs = 1;                 // cases judged at once
  bool first_failure = false;        // leave out the cases after the first that is not AC
  bool use_cache = true;             // of compiled programs
  bool sanitize = false;             // --asan
  int runs = 1;                      // runs of each case; the smallest CPU time counts
  bool transcript = false;           // note what is said in interactive cases
  bool alone = false;                // with every core of the machine locked
  double stop_factor = kStopFactor;  // runs are stopped at so many times the time limit
  // Where given (and `use_cache`): what was judged before is taken from the cache, and what is
  // judged now is kept there.
  Digests* digests = nullptr;
  // Whether nothing that is still to be judged can matter, given the cases so far.
  std::function<bool(const std::vector<CaseResult>&)> settled = {};
};

// Called from the judging threads, one call at a time, in the order of the data.
struct Progress {
  std::function<void(const SubmissionResult&)> compiled;
  std::function<void(const SubmissionResult&, const CaseResult&)> judged;
  std::function<void(const SubmissionResult&, const CaseResult&)> rerun;  // before the repetition
};

// A submission as it is judged: read from disk, constants substituted, includes added.
struct Submission {
  std::string file;  // as reported
  Source source;
  // As they came, before anything was added: what a static validator sees, or (submit-answer) the
  // outputs. Empty where nobody looks.
  std::vector<SourceFile> files = {};
  std::vector<Expectation> expectations = {};
  std::string refused = {};  // why it is a CE before any compiler sees it: too large
  std::string skipped = {};  // why it cannot be judged here: no such language
};

// Reads a file or a folder. An Error of kind usage for what can be no submission (no such language,
// empty folder); sources over the code limit are `refused`, and never read.
Result<Submission> read_submission(const Problem& problem, const fs::path& path,
                                   const std::string& shown_as,
                                   const std::optional<std::string>& language,
                                   const std::string& entry_point = {});

// The sandbox of a submission to this problem, and how many threads and processes it may have
// there.
SandboxSpec submission_sandbox(const Problem& problem, const Program& program);
unsigned most_tasks(const Problem& problem, const Program& program);

// A problem made ready: its validator compiled, its limits settled, its cases on disk.
struct PreparedProblem {
  const Problem* problem = nullptr;
  ProblemLimits limits;
  std::optional<Program> validator = {};  // absent: the default validator
  std::optional<Program> static_validator = {};
  std::optional<Program> interactor = {};   // absent: the validator itself talks, if anything does
  std::optional<Program> grader = {};       // of the groups that have one of their own
  std::vector<fs::path> data_folders = {};  // that hold the inputs and answers
};

// Compiles, runs the cases in parallel, validates, decides. An Error only when interrupted; every
// other fault of machine or package is a JE in the result.
Result<SubmissionResult> judge_submission(const PreparedProblem& problem,
                                          const Submission& submission,
                                          const std::vector<TestCase>& cases,
                                          const JudgeOptions& options, SandboxFactory& sandboxes,
                                          const Progress& progress);

// What the cases come to together (score.hpp); runs the package's grader where groups want it.
Result<std::optional<Scores>> score_cases(const PreparedProblem& problem,
                                          const std::vector<CaseResult>& cases,
                                          SandboxFactory& sandboxes);

// Compiles the output validator and the grader, if the package has them, and notes where `cases`
// lie.
Result<PreparedProblem> prepare_problem(const Problem& problem, const ProblemLimits& limits,
                                        const std::vector<TestCase>& cases,
                                        SandboxFactory& sandboxes);

}  // namespace judge
