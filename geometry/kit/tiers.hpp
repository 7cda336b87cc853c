#pragma once

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "problems/kit/reader.hpp"

// Numbers of the three kinds that the problems on predicates read: N and W, integers; D, doubles,
// written with a '.' or an 'e'. For generators and validators.

namespace geometry::kit {

// The shortest text of at most 17 digits that reads back as the same double, and does not look like
// an integer.
inline std::string decimal(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.17g", value);
  std::string word = text;
  if (word.find_first_of(".e") == std::string::npos) word += ".0";
  return word;
}

inline bool is_real(std::string_view word) {
  return word.find_first_of(".e") != std::string_view::npos;
}

// A double as decimal() writes one, or shorter: -?digits[.digits][e[+-]digits], at most 17 digits,
// zero or of a binary exponent up to `exponent` either way.
inline void validate_double(const ::kit::Reader& in, std::string_view word, int exponent) {
  std::size_t at = word.starts_with('-') ? 1 : 0, digits = 0;
  const auto run = [&] {
    const std::size_t begin = at;
    while (at < word.size() && word[at] >= '0' && word[at] <= '9') ++at;
    return at - begin;
  };
  const std::size_t whole = run();
  digits += whole;
  bool good = whole > 0 && (whole == 1 || word[word.starts_with('-') ? 1 : 0] != '0');
  if (at < word.size() && word[at] == '.') {
    ++at;
    const std::size_t part = run();
    good = good && part > 0;
    digits += part;
  }
  if (at < word.size() && word[at] == 'e') {
    ++at;
    if (at < word.size() && (word[at] == '-' || word[at] == '+')) ++at;
    good = good && run() > 0;
  }
  if (!good || at != word.size() || digits > 22) in.fail("a double is wanted, in decimal");
  const double value = std::strtod(std::string(word).c_str(), nullptr);
  if (value == 0) return;
  int e = 0;
  std::frexp(value, &e);
  if (!std::isfinite(value) || e - 1 < -exponent || e - 1 > exponent) {
    in.fail("a binary exponent is out of range");
  }
}

// T, then T rows of so many numbers, of one kind. Limits: t_max, n_max, and where they are given
// w_max and e_max.
inline void validate_rows(::kit::Reader& in, const ::kit::Arguments& limits, int columns,
                          bool has_wide = true) {
  const std::int64_t most = limits.integer(has_wide ? "w_max" : "n_max");
  const int exponent = static_cast<int>(limits.integer("e_max"));
  const std::int64_t rows = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  bool known = false, real = false;
  for (std::int64_t i = 0; i < rows; ++i) {
    for (int k = 0; k < columns; ++k) {
      if (k > 0) in.space();
      const std::string_view word = in.ahead();
      if (!known) real = is_real(word);
      known = true;
      if (real != is_real(word)) in.fail("integers and doubles are mixed");
      if (real) {
        validate_double(in, word, exponent);
        in.token("a coordinate");
      } else {
        in.integer(-most, most, "a coordinate");
      }
    }
    in.newline();
  }
  in.end();
}

}  // namespace geometry::kit
