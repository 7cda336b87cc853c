#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "judge/base/result.hpp"
#include "judge/base/units.hpp"

namespace judge {

struct CtdProgram;

// What a program may use for one input. Both bound a program or an input that means harm; what they
// stop is an Error that names them.
struct CtdLimits {
  // Commands, operations, bytes compared by a regular expression; long numbers cost more. About
  // 20 ns each.
  std::uint64_t steps = 500'000'000;
  Bytes memory = {2ull << 30};  // of the variables
};

struct CtdResult {
  bool accepted = false;
  std::size_t line = 0, column = 0;  // of the input, where it was rejected; both from 1
  std::string message = {};          // why; the input's bytes in it are escaped
};

// A program in the language of checktestdata (.ctd files), which says what an input looks like.
// Immutable, so that several threads may check inputs at once. Pure: the same text and input give
// the same result everywhere.
//
// Read after the language's own documentation. Where that leaves something open:
// - Integers have any size, floats are exact rationals with a power of ten aside; so nothing is
//   ever rounded (the reference rounds floats to 256 bits or more). A number of more than a million
//   bits is an Error.
// - `!` binds closer than `&&`, that closer than `||`; `^` is grouped from the left, as in the
//   reference: 2^3^2 is 64, and -2^2 is -4. Division truncates towards zero, `%` has the sign of
//   its left side.
// - Numbers of the input are in canonical form: no `+`, no leading zeros, in exponents neither, and
//   no `-0`; `-0.0` is a float.
// - A variable that is not set, a type that does not fit and a division by zero are Errors of the
//   program, not of the input. UNIQUE that does not hold is false, not a rejection by itself.
class Checktestdata {
 public:
  // `place` is what the program is called in messages: "input_validators/format.ctd". An Error
  // names line and column.
  static Result<Checktestdata> parse(std::string_view program, std::string place);

  Result<CtdResult> check(std::string_view input, const CtdLimits& limits = {}) const;

 private:
  explicit Checktestdata(std::shared_ptr<const CtdProgram> program)
      : program_(std::move(program)) {}
  std::shared_ptr<const CtdProgram> program_;
};

}  // namespace judge
