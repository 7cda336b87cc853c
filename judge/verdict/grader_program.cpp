#include "judge/verdict/grader_program.hpp"

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/validate/validator_program.hpp"

namespace judge {
namespace {

std::optional<Verdict> verdict_of(const std::string& word) {
  using enum Verdict;
  for (const Verdict verdict : {accepted, wrong_answer, time_limit_exceeded, run_time_error}) {
    if (word == format_code(verdict)) return verdict;
  }
  return std::nullopt;
}

}  // namespace

std::string grader_input(const std::vector<Grade>& parts) {
  std::string lines;
  for (const Grade& part : parts) {
    lines += fmt::format("{} {}\n", format_code(part.verdict), part.score);
  }
  return lines;
}

Result<Grade> read_grade(std::string_view output) {
  const std::vector<std::string> words = split_words(output);
  if (words.size() == 2) {
    const std::optional<Verdict> verdict = verdict_of(words[0]);
    const std::optional<double> score = parse_number(words[1]);
    if (verdict && score) return Grade{*verdict, *score};
  }
  return fail(text("prints '{}', and not one of AC, WA, TLE, RTE and a score",
                   escape_unsafe(output.substr(0, 100))));
}

Result<Grade> run_grader(const Problem& problem, const Program& program, const TestGroup& group,
                         const std::vector<Grade>& parts, SandboxFactory& sandboxes) {
  const ValidatorProgram::Limits limits = validation_limits(problem.limits);
  SandboxSpec spec = sandbox_spec(program);
  spec.writable_work = true;
  spec.may_fork = true;
  JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox, sandboxes.prepare(spec));
  JUDGE_TRY(const CoreClaim core, CoreClaim::any());
  JUDGE_TRY(const UniqueFd work, sandbox->new_work_folder());
  JUDGE_TRY(const UniqueFd input, memory_file(grader_input(parts)));
  RunRequest request = run_request(program, limits.memory, group.grader_flags);
  request.stdin_fd = input.get();
  request.core = core.core();
  JUDGE_TRY(const RunOutput output, run(*sandbox, request, validation_run_limits(limits, program)));
  std::string what = what_stopped(output.report, limits);
  if (what.empty() && output.report.exit_code != 0) {
    what = text("ended with exit code {}", output.report.exit_code);
  }
  Result<Grade> grade = read_grade(output.out.bytes());
  if (what.empty() && grade) return grade;
  if (what.empty()) what = grade.error().message;
  const std::string words = printable_words(output.error);
  return fail(text("data/{}: the grader {}", group.name, what) +
              (words.empty() ? "" : "\n" + words));
}

}  // namespace judge
