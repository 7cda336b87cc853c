#include "judge/verdict/output_judge.hpp"

#include "judge/sandbox/run.hpp"
#include "judge/validate/standard_validator.hpp"
#include "judge/verdict/judge_submission.hpp"

namespace judge {

Result<OutputJudge> OutputJudge::prepare(const PreparedProblem& prepared,
                                         SandboxFactory& sandboxes) {
  OutputJudge made(*prepared.problem);
  const auto prepare_program = [&](const Program& program, const PackageProgram& source) {
    return ValidatorProgram::prepare(program, validation_limits(prepared.problem->limits),
                                     prepared.data_folders, sandboxes, source.convention);
  };
  const Problem& problem = *prepared.problem;
  if (prepared.validator) {
    JUDGE_TRY(made.program_, prepare_program(*prepared.validator, *problem.output_validator));
  }
  if (prepared.interactor) {
    JUDGE_TRY(made.interactor_, prepare_program(*prepared.interactor, *problem.interactor));
  }
  return made;
}

ValidatorProgram* OutputJudge::talker() {
  if (interactor_) return &*interactor_;
  return program_ ? &*program_ : nullptr;
}

Result<ValidatorResult> OutputJudge::judge(const TestCase& test_case, std::string_view output,
                                           std::string_view answer, bool equal,
                                           const std::function<Result<UniqueFd>()>& file) {
  const std::vector<std::string>& arguments = test_case.output_validator_arguments;
  if (!reads_answer(test_case)) {
    return twice([&]() -> Result<ValidatorResult> {
      JUDGE_TRY(const UniqueFd opened, file());
      return program_->run(test_case.input, test_case.answer, opened.get(), arguments);
    });
  }
  const std::string& name = test_case.standard_validator.empty() ? problem_->standard_validator
                                                                 : test_case.standard_validator;
  if (name == "default") {
    JUDGE_TRY(const ValidatorOptions how,
              parse_validator_options(arguments, problem_->format == "2025-09"));
    return equal ? ValidatorResult{.accepted = true} : compare(output, answer, how);
  }
  JUDGE_TRY(const StandardValidator how, find_standard_validator(name, arguments));
  return compare(output, answer, how);
}

}  // namespace judge
