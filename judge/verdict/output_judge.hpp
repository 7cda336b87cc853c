#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/validate/default_validator.hpp"
#include "judge/validate/validator_program.hpp"

namespace judge {

struct PreparedProblem;

// What says whether an output is right: the package's program, the built-in validator that the
// package names, or the default one. One output at a time.
class OutputJudge {
 public:
  static Result<OutputJudge> prepare(const PreparedProblem& prepared, SandboxFactory& sandboxes);

  // Whether the bytes of answers are looked at here; else only the package's program reads them.
  bool reads_answer(const TestCase& test_case) const {
    return !program_ || !test_case.standard_validator.empty();
  }

  // What does more than judge an output: the interactor, else the package's program; null: none.
  ValidatorProgram* talker();

  // `file` opens the same output at its start, for a program. `equal`: it is known to be the answer
  // byte for byte.
  Result<ValidatorResult> judge(const TestCase& test_case, std::string_view output,
                                std::string_view answer, bool equal,
                                const std::function<Result<UniqueFd>()>& file);

 private:
  explicit OutputJudge(const Problem& problem) : problem_(&problem) {}

  const Problem* problem_;
  std::optional<ValidatorProgram> program_, interactor_;
};

}  // namespace judge
