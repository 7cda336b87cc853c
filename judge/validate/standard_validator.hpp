#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/validate/default_validator.hpp"

namespace judge {

struct StandardRule;  // a row of the table in standard_validator.cpp

// An output validator that Polygon or DMOJ names and a package does not bring, with its arguments.
struct StandardValidator {
  const StandardRule* rule;
  std::string name;                       // "polygon/wcmp", "dmoj/floats"
  ValidatorOptions options = {};          // letter case and tolerances
  bool by_whitespace = false;             // dmoj/sorted: tokens are sorted, not lines
  bool tell_presentation = false;         // dmoj/identical: says when only the layout differs
  std::vector<double> line_points = {1};  // dmoj/linematches
  bool all_lines_wanted = true;           // dmoj/linematches
};

// Arguments are words `key=value`. An Error for a name or an argument that does not exist.
Result<StandardValidator> find_standard_validator(const std::string& name,
                                                  const std::vector<std::string>& arguments);

// The words that tell the program of convert/checker_program.hpp to compare in the same way;
// nothing for a validator that gives points.
std::optional<std::vector<std::string>> standalone_arguments(const StandardValidator& how);

// Pure. An Error when the answer is none that this validator can read: the package's fault.
// White space is as for the default validator, blank lines at the end never count unless the
// validator compares all bytes, and what the validator calls a presentation error is a wrong
// answer.
Result<ValidatorResult> compare(std::string_view output, std::string_view answer,
                                const StandardValidator& how);

}  // namespace judge
