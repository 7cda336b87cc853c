#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/prepare/generate.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/verdict/judge_submission.hpp"
#include "judge/verdict/judgement.hpp"

namespace judge {

// Which cases of a problem a submission is judged on; all by default.
struct CaseFilter {
  std::string glob = {};  // over case names; a folder's name covers what is in it
  bool samples = false;
  // The small cases, and those that the package says the submission must fail on. One that must
  // fail, and of which no case is named, is judged on all.
  bool quick = false;
};

// Indices into problem.cases, ascending.
std::vector<std::size_t> select_cases(const Problem& problem,
                                      const std::vector<Expectation>& expectations,
                                      const CaseFilter& filter);

// The smallest multiple of `resolution`, at least one, that is >= slowest * factor.
Duration infer_time_limit(Duration slowest, double factor, Duration resolution);

struct ProblemRun {
  CaseFilter filter = {};
  JudgeOptions judge = {};
  std::optional<std::uint64_t> fresh_seed = {};
  std::optional<Duration> time_limit = {};  // instead of the package's
  std::optional<Bytes> memory = {};
};

// Each is called one call at a time.
struct ProblemEvents {
  GenerateProgress generated = {};
  Progress progress = {};
  std::function<void(const SubmissionResult&, const ProblemLimits&)> judged =
      {};  // in the order given
};

// The submissions that the package ships, read, with their expectations.
Result<std::vector<Submission>> shipped_submissions(const Problem& problem);

// Makes the data, settles the limits, judges the submissions: several at once when there are
// several, else several cases at once. An Error when interrupted, or when nothing could be judged
// (the package's fault).
Result<ProblemResult> judge_problem(const Problem& problem,
                                    const std::vector<Submission>& submissions,
                                    const ProblemRun& run, SandboxFactory& sandboxes,
                                    const ProblemEvents& events);

}  // namespace judge
