#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "judge/base/result.hpp"

// The values of Checktestdata: integers of any size, exact fractions, strings.

namespace judge {

using CtdInt = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>,
                                             boost::multiprecision::et_off>;

// numerator / denominator * 10^exponent. The power of ten stands aside so that 1e-1000000 is small,
// and so that decimals, which most are, need no fraction. Not unique: 10, 1 and 1e1 are equal.
struct CtdReal {
  CtdInt numerator;
  CtdInt denominator = 1;  // above 0
  std::int64_t exponent = 0;
};

using CtdValue = std::variant<CtdInt, CtdReal, std::string>;

constexpr std::size_t kCtdMostBits = 1 << 20;   // of a number
constexpr std::size_t kCtdMostDigits = 300000;  // as many, in decimal

// Digits, and nothing else.
CtdInt ctd_int(std::string_view digits);
// Of the form -?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?. An Error says that it is too long.
Result<CtdReal> ctd_real(std::string_view text);

// Below, at or above 0 as `a` is less than, equal to or more than `b`. Numbers come before strings.
int ctd_order(const CtdValue& a, const CtdValue& b);
inline bool is_string(const CtdValue& value) { return std::holds_alternative<std::string>(value); }

enum class CtdOperator : char {
  add = '+',
  subtract = '-',
  multiply = '*',
  divide = '/',
  remainder = '%',
  power = '^'
};
// An Error says what is wrong, without a place.
Result<CtdValue> ctd_calculate(CtdOperator what, const CtdValue& a, const CtdValue& b);

// How long a calculation with the two takes, in steps.
std::uint64_t ctd_cost(const CtdValue& a, const CtdValue& b);
// Bytes beside the value itself.
std::size_t ctd_size(const CtdValue& value);
// For a message: short, and safe to print.
std::string ctd_shown(const CtdValue& value);

}  // namespace judge
