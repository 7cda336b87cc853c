#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

struct ValidatorOptions {
  bool case_sensitive = false;
  bool space_change_sensitive = false;
  std::optional<long double> absolute_tolerance;
  std::optional<long double> relative_tolerance;
};

// `strict` (format 2025-09) refuses a tolerance that is given twice; else the last one wins.
Result<ValidatorOptions> parse_validator_options(const std::vector<std::string>& arguments,
                                                 bool strict);

// Where an output first leaves the answer.
struct Difference {
  enum class Kind { value, missing, extra, space, letter_case, number };
  std::size_t line = 1;   // of the output, from 1
  std::size_t token = 1;  // within the line, from 1
  std::string expected = {},
              got = {};  // cut to about 30 bytes around the first differing byte, escaped
  Kind kind = Kind::value;
  std::optional<double> absolute_error = {}, relative_error = {};
};

struct ValidatorResult {
  bool accepted = false;
  std::optional<Difference> difference = {};  // by the default validator, on a wrong answer
  std::string judge_message = {}, team_message = {};
  // Points, or the part of the case's points. Absent: it says accepted or not, and no more.
  std::optional<double> score = {}, score_multiplier = {};
  std::string score_fault = {};  // why what it left is no score, the rest of a sentence about it
};

// The format's default output validator (formats.md 5). Pure; linear; at memory speed while the
// bytes are equal.
ValidatorResult compare(std::string_view output, std::string_view answer,
                        const ValidatorOptions& options);

}  // namespace judge
