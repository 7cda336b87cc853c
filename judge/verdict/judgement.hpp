#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/validate/default_validator.hpp"
#include "judge/verdict/verdict.hpp"

// What judging leaves: plain data, never changed once made. report/ prints it, store/ will keep it.

namespace judge {

struct Note {
  std::string code;  // "rerun", "dynamic", "equal-runs"; stays the same in every language
  std::string text;
};

struct CaseResult {
  std::string name, group;
  Verdict verdict = Verdict::judge_error;
  std::optional<RunReport> report = {};  // absent when nothing was run (JE before the run, SK)
  std::string message = {};              // the validator's words, or why the machine failed
  std::optional<Difference> difference = {};
  int runs = 0;  // how many times it was run
  // What it would be if the time limit were where the run was stopped; absent: the same.
  std::optional<Verdict> at_stop = {};
  bool cached = false;          // judged before, on the same contents
  int passes = 0;               // of an interactive or multi-pass problem: how many each time took
  std::string transcript = {};  // of an interactive one, when wanted (sandbox/interact.hpp)
  // What the output validator said beyond right and wrong, as in ValidatorResult.
  std::optional<double> given_score = {}, given_multiplier = {};
  std::string score_fault = {};
  std::optional<double> score = {};  // what comes of it, where cases have scores
};

struct GroupScore {
  std::string name;                    // "secret/1"
  Verdict verdict = Verdict::skipped;  // SK: it was not run, or does not count
  double score = 0;
  std::optional<double> max = {};  // absent: unbounded
};

// What a submission to a scoring problem came to; made by score.hpp.
struct Scores {
  double score = 0;
  std::optional<double> best = {};  // what can be reached; absent: unbounded
  // By the problem's own rules, which may pass over cases that failed.
  Verdict grade = Verdict::accepted;
  std::vector<GroupScore> groups;  // those that have a score, in the order of the package
};

struct CompileReport {
  bool ok = false;
  Duration time{};
  bool cached = false;
  std::string log;
  std::vector<std::string> command;
  std::string compiler;
};

struct SubmissionResult {
  std::string file;  // below the package for its own, else as given
  std::string language;
  Verdict verdict = Verdict::judge_error;
  std::vector<Expectation> expectations;  // empty: none
  bool expectation_met = false;           // meaningful when there are expectations
  CompileReport compile;
  std::string reason;  // of CE, SK and JE of the whole submission
  std::vector<Note> notes;
  std::vector<CaseResult> cases;      // in the order of the data
  std::optional<Scores> scores = {};  // of a scoring problem, when all of it was judged
};

struct ProblemLimits {
  Duration time_limit;
  std::string time_source;  // "package", "option", "inferred"
  Bytes memory, output;
};

struct ProblemResult {
  std::string problem, package, package_hash;
  std::optional<std::uint64_t> seed;  // of --fresh
  ProblemLimits limits;
  std::vector<SubmissionResult> submissions;
  Duration wall{};
  std::optional<Error> error;  // why the whole problem could not be judged
};

struct Host {
  std::string cpu;
  Isolation isolation;
};

// JE if any case is JE, else the first case that is not AC, in order, else AC. Cases that were
// skipped say nothing.
Verdict overall_verdict(const std::vector<CaseResult>& cases);
// Whether every expectation holds for these cases (their names select those that a glob means) and
// what they came to. One about a score that is not there does not hold.
bool expectations_met(const std::vector<Expectation>& expectations,
                      const std::vector<CaseResult>& cases,
                      const std::optional<Scores>& scores = {});
// Whether the cases still to come, of these names, cannot change what expectations_met() says.
// Scores and what graders say are known when nothing is to come.
bool expectations_settled(const std::vector<Expectation>& expectations,
                          const std::vector<CaseResult>& judged,
                          const std::vector<std::string>& to_come, bool scoring = false);
// Whether two scores are the same but for rounding: sums of parts (a third of 100, three times)
// may be off in their last bits.
bool same_score(double a, double b);

}  // namespace judge
