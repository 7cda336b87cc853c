#pragma once

#include <string>

#include "judge/verdict/judgement.hpp"

// What text and JSON say alike.

namespace judge {

// "41 ms", "1.10 s"; "3.4 MiB", and a limit as it was written: "64 MiB".
std::string show_time(Duration time);
std::string show_memory(Bytes memory);

// "66.6667", "100": at most four decimals.
std::string show_score(double score);
std::string show_range(const ScoreRange& range);  // "40", "0..50"

// What the expectations come to in a word: "AC", "RTE/TLE"; "WA, score 40".
std::string expected_words(const std::vector<Expectation>& expectations);

// "SIGSEGV".
std::string signal_name(int signal);

// How a run came to a limit's verdict: the limit, what was used, and how that was measured. Empty
// for every other verdict.
std::string explain_limit(const CaseResult& result, const ProblemLimits& limits);

// The largest of what the cases used; nothing when none was run.
struct Maxima {
  std::optional<Duration> cpu_time, wall_time;
  std::optional<Bytes> memory;
  const CaseResult* slowest = nullptr;  // by CPU time
};
Maxima maxima(const SubmissionResult& submission);

// Counts over whole problems. A skipped submission meets no expectation and breaks none.
struct Tally {
  std::size_t submissions = 0, cases = 0;
  std::size_t expected = 0, expectations_met = 0;
  std::map<Verdict, std::size_t> verdicts;

  void add(const SubmissionResult& submission);
};

}  // namespace judge
