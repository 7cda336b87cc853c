#pragma once

#include <string>

#include "geometry/kit/real.hpp"

// For the output validators of problems whose answers hold one square root, and ask for them within
// a part of the size of the input: the comparison is exact.

namespace geometry::kit {

// (a + b root(d)) / c, c > 0, d >= 0.
struct Surd {
  Big a, b, d, c;
};

// Of a + b root(d), d >= 0: -1, 0 or 1.
inline int sign_of(const Big& a, const Big& b, const Big& d) {
  const int whole = a.sign(), root = d == 0 ? 0 : b.sign();
  if (whole * root >= 0) return whole != 0 ? whole : root;
  const Big whole_square = a * a, root_square = b * b * d;
  if (whole_square == root_square) return 0;
  return whole_square > root_square ? whole : root;
}

// Of a + b root(d) + c root(e), d and e >= 0.
inline int sign_of(const Big& a, const Big& b, const Big& d, const Big& c, const Big& e) {
  const int left = sign_of(a, b, d), right = e == 0 ? 0 : c.sign();
  if (left * right >= 0) return left != 0 ? left : right;
  // Of the left square less the right one.
  return left * sign_of(a * a + b * b * d - c * c * e, 2 * a * b, d);
}

// The sign of s - t.
inline int compare(const Surd& s, const Surd& t) {
  return sign_of(s.a * t.c - t.a * s.c, s.b * t.c, s.d, -t.b * s.c, t.d);
}

// |got - exact| <= 1e-9 * scale. Unlike is_near, however large the exact value is.
inline bool is_within(const Ratio& got, const Surd& exact, const Big& scale) {
  // 1e9 c q (exact - got), its part without the root and the factor of the root.
  const Big part = 1'000'000'000, unit = exact.c * got.q;
  const Big whole = (exact.a * got.q - got.p * exact.c) * part, root = exact.b * got.q * part;
  const Big off = scale * unit;
  return sign_of(whole - off, root, exact.d) <= 0 && sign_of(whole + off, root, exact.d) >= 0;
}

inline Float to_float(const Surd& s) {
  return (Float(s.a) + Float(s.b) * sqrt(Float(s.d))) / Float(s.c);
}

// The next real of the output, which must be that near.
inline void want_within(RealValidator& validator, const std::string& where, const Surd& exact,
                        const Big& scale) {
  const Ratio got = validator.real(where);
  if (!is_within(got, exact, scale)) {
    validator.wrong(where + ": " + to_float(got).str(20) + ", not " + to_float(exact).str(20));
  }
}

// The next word of the output, which must be this number.
inline void want_count(RealValidator& validator, const std::string& where, std::size_t count) {
  const std::string_view word = validator.word(where);
  if (word != std::to_string(count)) {
    validator.wrong(where + ": " + std::to_string(count) + " and not " +
                    ::kit::OutputValidator::shown(word));
  }
}

}  // namespace geometry::kit
