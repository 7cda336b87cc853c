#pragma once

#include <csignal>

#include "judge/verdict/judgement.hpp"

// Judgements of every kind, made by hand.

namespace judge {

inline RunReport run_report(std::chrono::microseconds cpu, Bytes memory) {
  RunReport report;
  report.cpu_time = cpu;
  report.wall_time = cpu + std::chrono::microseconds(1800);
  report.memory_peak = memory;
  report.output = {1234};
  report.cpu_source = "cgroup";
  report.memory_source = "cgroup";
  return report;
}

inline CaseResult case_result(const std::string& name, Verdict verdict,
                              std::chrono::microseconds cpu = std::chrono::microseconds(2100),
                              Bytes memory = {3564544}) {
  return {.name = name,
          .group = name.substr(0, name.find('/')),
          .verdict = verdict,
          .report = run_report(cpu, memory),
          .runs = 1};
}

inline CaseResult differing(const std::string& name, Difference difference) {
  CaseResult result = case_result(name, Verdict::wrong_answer);
  result.difference = std::move(difference);
  return result;
}

inline CaseResult stopped(const std::string& name, Verdict verdict, EndCause cause,
                          std::chrono::microseconds cpu, Bytes memory = {3564544}) {
  CaseResult result = case_result(name, verdict, cpu, memory);
  result.report->cause = cause;
  result.report->signal = SIGKILL;
  if (cause == EndCause::memory_limit) result.report->oom_kills = 1;
  return result;
}

inline SubmissionResult submission(const std::string& file, std::vector<CaseResult> cases) {
  SubmissionResult result;
  result.file = file;
  result.language = "cpp";
  result.compile = {.ok = true,
                    .time = std::chrono::milliseconds(812),
                    .cached = false,
                    .log = "",
                    .command = {"g++", "-O2", "-std=gnu++20", "a b.cpp"},
                    .compiler = "g++ 12.2.0"};
  result.cases = std::move(cases);
  result.verdict = overall_verdict(result.cases);
  return result;
}

inline SubmissionResult expecting(SubmissionResult result, const std::string& word) {
  result.expectations = {{.permitted = {"AC", word}, .required = {word}}};
  result.expectation_met = expectations_met(result.expectations, result.cases);
  return result;
}

inline SubmissionResult uncompilable() {
  SubmissionResult result = submission("broken.cpp", {});
  result.verdict = Verdict::compile_error;
  result.compile.ok = false;
  result.compile.log =
      "broken.cpp: In function 'int main()':\n"
      "broken.cpp:1:14: error: 'x' was not declared in this scope\n"
      "    1 | int main() { x; }\n"
      "      |              ^\n";
  result.reason = "the compiler ended with exit code 1";
  return result;
}

inline SubmissionResult skipped_submission() {
  SubmissionResult result;
  result.file = "submissions/accepted/warp.cu";
  result.language = "cuda";
  result.verdict = Verdict::skipped;
  result.reason = "no CUDA device";
  result.expectations = {{.permitted = {"AC"}, .required = {"AC"}}};
  return result;
}

inline SubmissionResult misjudged() {
  SubmissionResult result =
      submission("submissions/accepted/plain.cpp", {case_result("sample/1", Verdict::accepted)});
  result.cases.push_back({.name = "secret/01-one",
                          .group = "secret",
                          .verdict = Verdict::judge_error,
                          .message = "data/secret/01-one.in: the output validator died of "
                                     "Segmentation fault"});
  result.verdict = Verdict::judge_error;
  result.expectations = {{.permitted = {"AC"}, .required = {"AC"}}};
  return result;
}

inline Difference value_difference() {
  return {.line = 1, .token = 4, .expected = "2", .got = "3", .kind = Difference::Kind::value};
}

// Every verdict once, and every kind of difference.
inline ProblemResult every_verdict() {
  using enum Verdict;
  using namespace std::chrono_literals;
  using Kind = Difference::Kind;
  ProblemResult problem;
  problem.problem = "lca";
  problem.package = "problems/lca";
  problem.package_hash = "sha256:" + std::string(64, 'a');
  problem.limits = {.time_limit = 1s, .time_source = "package", .memory = 256_MiB, .output = 8_MiB};
  problem.wall = 1234567us;

  SubmissionResult good = submission(
      "submissions/accepted/plain.cpp",
      {case_result("sample/1", accepted), case_result("secret/03-chain", accepted, 41200us)});
  good.notes.push_back({"rerun", "secret/03-chain: close to the time limit, run 2 times"});

  SubmissionResult wrong = submission(
      "submissions/wrong_answer/depth_off_by_one.cpp",
      {case_result("sample/1", accepted), differing("secret/41-broom", value_difference()),
       differing("secret/42", {.line = 2, .token = 1, .expected = "7", .kind = Kind::missing}),
       differing("secret/43", {.line = 1, .token = 9, .got = "0", .kind = Kind::extra}),
       differing("secret/44", {.expected = "\\n", .got = " ", .kind = Kind::space}),
       differing("secret/45", {.expected = "Yes", .got = "YES", .kind = Kind::letter_case}),
       differing("secret/46", {.line = 3,
                               .token = 2,
                               .expected = "250",
                               .got = "250.5",
                               .kind = Kind::number,
                               .absolute_error = 0.5,
                               .relative_error = 0.002})});
  wrong.cases.push_back(differing(
      "secret/47", {.expected = "0", .got = "0.5", .kind = Kind::number, .absolute_error = 0.5}));

  CaseResult crash = case_result("secret/02", run_time_error);
  crash.report->signal = SIGSEGV;
  CaseResult exit = case_result("secret/03", run_time_error);
  exit.report->exit_code = 3;
  exit.message = "terminate called after throwing an instance of 'std::out_of_range'";
  CaseResult close = case_result("secret/04", time_limit_exceeded, 1050ms);
  close.runs = 3;
  SubmissionResult slow = submission(
      "submissions/time_limit_exceeded/climb_to_root.cpp",
      {case_result("sample/1", accepted),
       stopped("secret/40-line", time_limit_exceeded, EndCause::cpu_limit, 1100ms), close});
  SubmissionResult idle = submission(
      "idle.cpp", {stopped("sample/1", idleness_limit_exceeded, EndCause::wall_limit, 1200us)});
  SubmissionResult fat = submission("fat.cpp", {stopped("sample/1", memory_limit_exceeded,
                                                        EndCause::memory_limit, 90ms, 256_MiB)});
  SubmissionResult loud = submission(
      "loud.cpp", {stopped("sample/1", output_limit_exceeded, EndCause::output_limit, 90ms)});
  loud.cases[0].report->output = 8_MiB + Bytes{1};

  problem.submissions = {expecting(good, "AC"),
                         expecting(wrong, "WA"),
                         expecting(slow, "TLE"),
                         idle,
                         fat,
                         loud,
                         submission("submissions/run_time_error/crash.cpp", {crash, exit}),
                         uncompilable(),
                         misjudged(),
                         skipped_submission()};
  problem.submissions[0].expectations[0].permitted = {"AC"};
  return problem;
}

// Of a scoring problem: a third of the first group's points, the second was not run.
inline SubmissionResult scored() {
  CaseResult right = case_result("secret/1/a", Verdict::accepted);
  right.score = 100.0 / 9;
  CaseResult wrong = case_result("secret/1/b", Verdict::wrong_answer);
  wrong.score = 0;
  CaseResult left{.name = "secret/2/a", .group = "secret/2", .verdict = Verdict::skipped};
  left.message = "not run: secret/2 requires secret/1, which was not passed";
  SubmissionResult result = submission("submissions/mixed/part.cpp", {right, wrong, left});
  result.scores = Scores{.score = 100.0 / 9,
                         .best = 100,
                         .grade = Verdict::wrong_answer,
                         .groups = {{"secret/1", Verdict::wrong_answer, 100.0 / 9, 100.0 / 3},
                                    {"secret/2", Verdict::skipped, 0, std::nullopt}}};
  return result;
}

}  // namespace judge
