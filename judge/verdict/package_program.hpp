#pragma once

#include <string>
#include <vector>

#include "judge/package/problem.hpp"
#include "judge/sandbox/sandbox.hpp"
#include "judge/toolchain/compile.hpp"

namespace judge {

// A program that the package brings: constants substituted, shared headers inlined.
Result<Source> package_source(const Problem& problem, const PackageProgram& program);

// Compiles it with the problem's compilation limits. That it does not compile is an Error: the
// package's fault, never a submission's.
Result<Program> compile_package_program(const Problem& problem, const PackageProgram& program,
                                        SandboxFactory& sandboxes);

}  // namespace judge
