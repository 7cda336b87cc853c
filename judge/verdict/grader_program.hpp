#pragma once

#include <string_view>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/compile.hpp"
#include "judge/verdict/score.hpp"

// Graders of the legacy format that a package brings.

namespace judge {

// What the grader reads: a line "VERDICT score" for each part, with the verdicts of the format.
std::string grader_input(const std::vector<Grade>& parts);
// The one such line that it prints. An Error, the rest of a sentence about the grader, for anything
// else.
Result<Grade> read_grade(std::string_view output);

// Runs it with the group's flags. An Error that names the group when it comes to no grade.
Result<Grade> run_grader(const Problem& problem, const Program& program, const TestGroup& group,
                         const std::vector<Grade>& parts, SandboxFactory& sandboxes);

}  // namespace judge
