#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"
#include "judge/validate/default_validator.hpp"

// How a program that judges an output is called, and what its end says. Pure.

namespace judge {

// Paths as the program sees them.
struct JudgedFiles {
  std::string input, answer, output, feedback;
};

// The words that come before the package's own. Only the convention of the ICPC names no output: it
// is read from stdin.
std::vector<std::string> judge_arguments(Convention convention, const JudgedFiles& files);
// The same of a program that talks with the submission. By the convention of testlib it may write
// the output, for a checker.
std::vector<std::string> talk_arguments(Convention convention, const JudgedFiles& files);
// The exit codes that accept, the one that gives points among them.
std::vector<int> accept_codes(Convention convention);

struct ProgramEnd {
  int exit_code = 0;
  std::string_view out, error;  // what it printed
};

// An Error, the rest of a sentence about the program, when the end is no judgement. Messages are
// taken from what it printed, but for the convention of the ICPC, which writes them to files.
Result<ValidatorResult> read_judgement(Convention convention, const ProgramEnd& end);

// The exit codes of a validator of the package's own data.
struct DataCodes {
  int accept, reject;
};
DataCodes data_codes(Convention convention);
// "ended with exit code 1, neither 42 (accept) nor 43 (reject)"
std::string neither_code(int exit_code, DataCodes codes);

}  // namespace judge
