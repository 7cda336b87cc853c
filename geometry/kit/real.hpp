#pragma once

#include <algorithm>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "geometry/kit/near.hpp"
#include "problems/kit/validator.hpp"

// For the output validators of problems with real answers, which a submission prints as a decimal
// or as a reduced fraction. What was printed is kept as a fraction of integers of any size, so that
// a comparison with an exact answer is exact as well.

namespace geometry::kit {

using Big = boost::multiprecision::cpp_int;
// For answers with roots and arcs: 100 digits, far below any tolerance here.
using Float = boost::multiprecision::cpp_bin_float_100;

// p/q, q > 0, reduced or not.
struct Ratio {
  Big p = 0, q = 1;
};

inline Ratio ratio(Big p, Big q) {
  if (q < 0) return {-p, -q};
  return {std::move(p), std::move(q)};
}

inline Big power_of_ten(unsigned exponent) { return boost::multiprecision::pow(Big(10), exponent); }

// [+-]digits[.digits][e[+-]digits], or a reduced fraction -?p/q with q > 0. Nothing when the word
// is neither, is longer than 1000 characters, or has an exponent beyond 1000 (nor has any answer).
inline std::optional<Ratio> read_real(std::string_view word) {
  constexpr std::size_t kLongest = 1000;
  if (word.size() > kLongest) return std::nullopt;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto number = [](std::string_view digits) {
    while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);  // else it were octal
    return Big(std::string(digits));
  };
  const bool minus = word.starts_with('-');
  if (minus || word.starts_with('+')) word.remove_prefix(1);
  if (const auto slash = word.find('/'); slash != std::string_view::npos) {
    const std::string_view p = word.substr(0, slash), q = word.substr(slash + 1);
    const auto all_digits = [&](std::string_view part) {
      return !part.empty() && std::all_of(part.begin(), part.end(), is_digit);
    };
    if (!all_digits(p) || !all_digits(q)) return std::nullopt;
    Ratio value{number(p), number(q)};
    if (value.q == 0 || boost::multiprecision::gcd(value.p, value.q) != 1) return std::nullopt;
    if (minus) value.p = -value.p;
    return value;
  }
  std::string digits;
  int exponent = 0;
  bool after_point = false;
  std::size_t at = 0;
  for (; at < word.size() && (is_digit(word[at]) || (word[at] == '.' && !after_point)); ++at) {
    if (word[at] == '.') {
      after_point = true;
    } else {
      digits += word[at];
      exponent -= after_point ? 1 : 0;
    }
  }
  if (digits.empty()) return std::nullopt;
  if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
    ++at;
    const bool down = at < word.size() && word[at] == '-';
    if (at < word.size() && (word[at] == '-' || word[at] == '+')) ++at;
    if (at == word.size()) return std::nullopt;
    int written = 0;
    for (; at < word.size() && is_digit(word[at]) && written <= 1000; ++at) {
      written = 10 * written + (word[at] - '0');
    }
    if (written > 1000) return std::nullopt;
    exponent += down ? -written : written;
  }
  if (at != word.size()) return std::nullopt;
  Ratio value{number(digits), 1};
  if (minus) value.p = -value.p;
  if (exponent > 0) value.p *= power_of_ten(static_cast<unsigned>(exponent));
  if (exponent < 0) value.q = power_of_ten(static_cast<unsigned>(-exponent));
  return value;
}

// |got - exact| <= 1e-9 * max(scale, |exact|), exactly.
inline bool is_near(const Ratio& got, const Ratio& exact, const Big& scale = 1) {
  const Big off = abs(Big(got.p * exact.q - exact.p * got.q));
  const Big most = std::max<Big>(scale * exact.q, abs(exact.p));
  return off * 1'000'000'000 <= most * got.q;
}

// The same for exact = the root of `square`, which is not negative, with scale 1: by squares alone.
inline bool is_near_root(const Ratio& got, const Ratio& square) {
  // low <= root <= high, where root >= 0.
  const auto holds = [&](const Ratio& low, const Ratio& high) {
    const auto square_of = [](const Ratio& r) { return Ratio{r.p * r.p, r.q * r.q}; };
    const auto at_most = [](const Ratio& a, const Ratio& b) { return a.p * b.q <= b.p * a.q; };
    return high.p >= 0 && at_most(square, square_of(high)) &&
           (low.p <= 0 || at_most(square_of(low), square));
  };
  const Big part = 1'000'000'000;
  if (square.p <= square.q) {
    return holds({got.p * part - got.q, got.q * part}, {got.p * part + got.q, got.q * part});
  }
  return holds({got.p * part, got.q * (part + 1)}, {got.p * part, got.q * (part - 1)});
}

inline Float to_float(const Ratio& r) { return Float(r.p) / Float(r.q); }

inline Big to_big(Wide value) {
  const bool minus = value < 0;
  __extension__ using Bits = unsigned __int128;
  const Bits bits = minus ? Bits{0} - static_cast<Bits>(value) : static_cast<Bits>(value);
  Big big = static_cast<std::uint64_t>(bits >> 64);
  big = (big << 64) + static_cast<std::uint64_t>(bits);
  return minus ? Big(-big) : big;
}

// What an output validator of this kind reads: integers of the input, whose absence is the
// package's fault, and words of the output, whose absence is the submission's. `where` names the
// place in a message: "line 3".
class RealValidator {
 public:
  RealValidator(int argc, char** argv)
      : said_(argc, argv), input_(said_.input()), output_(said_.output()) {}

  std::int64_t given() { return said_.given(input_); }
  Spot given_point() {
    const std::int64_t x = given();
    return {x, given()};
  }

  std::string_view word(const std::string& where) {
    std::string_view token;
    if (!output_.next(token)) said_.wrong(where + ": the output ends too early");
    return token;
  }
  Ratio real(const std::string& where) {
    const std::string_view token = word(where);
    const auto value = read_real(token);
    if (!value) {
      said_.wrong(where + ": a number or a reduced fraction is wanted, not " +
                  ::kit::OutputValidator::shown(token));
    }
    return *value;
  }
  // The next real of the output, which must be as near as the rules ask.
  void want(const std::string& where, const Ratio& exact, const Big& scale = 1) {
    const Ratio got = real(where);
    if (!is_near(got, exact, scale)) wrong_value(where, got, to_float(exact));
  }
  // The same within an absolute tolerance.
  void want(const std::string& where, const Float& exact, const Float& tolerance) {
    const Ratio got = real(where);
    if (abs(Float(to_float(got) - exact)) > tolerance) wrong_value(where, got, exact);
  }
  void want_root(const std::string& where, const Ratio& square) {
    const Ratio got = real(where);
    if (!is_near_root(got, square)) wrong_value(where, got, sqrt(to_float(square)));
  }

  [[noreturn]] void wrong(const std::string& message) const { said_.wrong(message); }
  [[noreturn]] void judge_error(const std::string& message) const { said_.judge_error(message); }

  // Nothing may be left of the output.
  [[noreturn]] void accept() {
    std::string_view token;
    if (output_.next(token)) said_.wrong("more after the last answer");
    said_.accept();
  }

 private:
  [[noreturn]] void wrong_value(const std::string& where, const Ratio& got, const Float& exact) {
    said_.wrong(where + ": " + to_float(got).str(20) + ", not " + exact.str(20));
  }

  ::kit::OutputValidator said_;
  ::kit::TokenScanner input_, output_;
};

}  // namespace geometry::kit
