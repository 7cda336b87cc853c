// Integers in 128 bits. Doubles by a filter, and where that cannot decide by sums of doubles that
// do not overlap (Shewchuk).

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

// >>> bundled: geometry/exact_double.hpp
#include <cmath>
#include <cstddef>
#include <vector>

// The signs of determinants of doubles, exactly. Most are decided by a filter: the determinant in
// doubles is farther from zero than its rounding errors can reach. Else it is formed as an
// expansion: a sum of doubles that do not overlap, the largest last, which is exact.
//
// Range: finite numbers whose binary exponents lie in -120..120 (or zero), so that no product of
// four differences, and no rounding error of one, leaves the range of doubles. Rounding to nearest;
// the compiler must form no fused products of its own (the functions ask for that themselves), and
// not reorder sums: no -ffast-math, no x87.
// Source: Shewchuk 1997 (expansions); the filter's form by Ozaki, Ogita, Rump et al. 2016.

namespace geometry {

#if defined(__clang__)
#define GEOMETRY_EXACT
#pragma STDC FP_CONTRACT OFF
#else
#define GEOMETRY_EXACT [[gnu::optimize("fp-contract=off")]]
#endif

struct DoublePoint {
  double x = 0, y = 0;
};

// A sum of doubles that do not overlap, the smallest first, none of them zero.
class Expansion {
 public:
  Expansion() = default;
  explicit Expansion(double value) {
    if (value != 0) terms_.push_back(value);
  }

  // a - b, exactly.
  GEOMETRY_EXACT static Expansion difference(double a, double b) {
    Expansion all(a);
    all.add(-b);
    return all;
  }

  // O(n).
  GEOMETRY_EXACT void add(double value) {
    std::size_t kept = 0;
    for (const double term : terms_) {
      const double sum = value + term, part = sum - value;
      const double error = (value - (sum - part)) + (term - part);
      if (error != 0) terms_[kept++] = error;
      value = sum;
    }
    terms_.resize(kept);
    if (value != 0) terms_.push_back(value);
  }
  void add(const Expansion& other, double sign = 1) {
    for (const double term : other.terms_) add(sign * term);
  }

  // O(n^2 m).
  GEOMETRY_EXACT Expansion times(const Expansion& other) const {
    Expansion all;
    for (const double a : terms_) {
      for (const double b : other.terms_) {
        const double product = a * b;
        all.add(rest_of_product(a, b, product));
        all.add(product);
      }
    }
    return all;
  }

  int sign() const { return terms_.empty() ? 0 : terms_.back() > 0 ? 1 : -1; }

 private:
  // a * b - product, exactly, by halves of 26 bits (Dekker 1971).
  GEOMETRY_EXACT static double rest_of_product(double a, double b, double product) {
    constexpr double kSplit = 134217729;  // 2^27 + 1
    const double ca = kSplit * a, cb = kSplit * b;
    const double ah = ca - (ca - a), bh = cb - (cb - b);
    const double al = a - ah, bl = b - bh;
    return ((ah * bh - product) + ah * bl + al * bh) + al * bl;
  }

  std::vector<double> terms_;
};

// The sign of (b - a) x (c - a): -1, 0 or 1. O(1).
GEOMETRY_EXACT inline int orientation(DoublePoint a, DoublePoint b, DoublePoint c) {
  const double left = (b.x - a.x) * (c.y - a.y), right = (b.y - a.y) * (c.x - a.x);
  const double value = left - right;
  // 3 roundings before each product's own: (3 + 16 u) u of both, rounded up.
  constexpr double kError = 3.3306690738754716e-16;
  if (std::fabs(value) > kError * (std::fabs(left) + std::fabs(right))) return value > 0 ? 1 : -1;
  const Expansion bx = Expansion::difference(b.x, a.x), by = Expansion::difference(b.y, a.y);
  const Expansion cx = Expansion::difference(c.x, a.x), cy = Expansion::difference(c.y, a.y);
  Expansion all = bx.times(cy);
  all.add(by.times(cx), -1);
  return all.sign();
}

// Positive when d lies strictly inside the circle through a, b, c, which turn left (and negative of
// that when they turn right); zero when the four lie on a circle or a line. O(1).
GEOMETRY_EXACT inline int in_circle(DoublePoint a, DoublePoint b, DoublePoint c, DoublePoint d) {
  const double ax = a.x - d.x, ay = a.y - d.y, bx = b.x - d.x, by = b.y - d.y, cx = c.x - d.x,
               cy = c.y - d.y;
  const double bc = bx * cy, cb = cx * by, ca = cx * ay, ac = ax * cy, ab = ax * by, ba = bx * ay;
  const double a2 = ax * ax + ay * ay, b2 = bx * bx + by * by, c2 = cx * cx + cy * cy;
  const double value = a2 * (bc - cb) + b2 * (ca - ac) + c2 * (ab - ba);
  const double size = a2 * (std::fabs(bc) + std::fabs(cb)) + b2 * (std::fabs(ca) + std::fabs(ac)) +
                      c2 * (std::fabs(ab) + std::fabs(ba));
  constexpr double kError = 1.1102230246251577e-15;  // (10 + 96 u) u
  if (std::fabs(value) > kError * size) return value > 0 ? 1 : -1;
  struct Row {
    Expansion x, y, square;
  };
  const auto row = [&](DoublePoint p) {
    Row made{Expansion::difference(p.x, d.x), Expansion::difference(p.y, d.y), {}};
    made.square = made.x.times(made.x);
    made.square.add(made.y.times(made.y));
    return made;
  };
  const Row rows[3] = {row(a), row(b), row(c)};
  Expansion all;
  for (int i = 0; i < 3; ++i) {
    const Row &p = rows[(i + 1) % 3], &q = rows[(i + 2) % 3];
    Expansion minor = p.x.times(q.y);
    minor.add(p.y.times(q.x), -1);
    all.add(rows[i].square.times(minor));
  }
  return all.sign();
}

}  // namespace geometry
// <<< bundled: geometry/exact_double.hpp
// >>> bundled: geometry/point.hpp
#include <compare>
#include <cstdint>

namespace geometry {

// A point, or the vector to it. Compared by x, then y.
struct Point {
  std::int64_t x = 0, y = 0;
  friend auto operator<=>(const Point&, const Point&) = default;
};

constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }

}  // namespace geometry
// <<< bundled: geometry/point.hpp
// >>> bundled: geometry/predicates.hpp
#include <cstdint>

namespace geometry {

// (b - a) x (c - a): positive when a, b, c turn left, zero when they lie on a line.
// Range: |coordinate| <= 1e9. A coordinate difference is then at most 2e9 and a product at most
// 4e18. The value itself is at most 4e18 too (it is twice the area of a triangle in a square of
// side 2e9), so int64 holds it; the difference of the two products is formed in unsigned
// arithmetic, which wraps around and comes back exact.
constexpr std::int64_t cross(Point a, Point b, Point c) {
  const auto product = [](std::int64_t u, std::int64_t v) {
    return static_cast<std::uint64_t>(u) * static_cast<std::uint64_t>(v);
  };
  return static_cast<std::int64_t>(product(b.x - a.x, c.y - a.y) - product(b.y - a.y, c.x - a.x));
}

// The sign of (b - a) x (c - a): -1, 0 or 1.
// Range: |coordinate| <= 4e18. A difference is at most 8e18 < 2^63, and each product is below
// 2^126.
constexpr int orientation(Point a, Point b, Point c) {
  __extension__ using Wide = __int128;
  const Wide left = Wide{b.x - a.x} * (c.y - a.y);
  const Wide right = Wide{b.y - a.y} * (c.x - a.x);
  return (left > right) - (left < right);
}

// The sign of the determinant that says where d lies against the circle through a, b, c: positive
// strictly inside when these turn left, negative of that when they turn right, 0 on the circle, and
// on the line when the three lie on one.
// Range: |coordinate| <= 1e9. Differences are at most 2e9, minors and lifted squares at most 8e18;
// no partial sum reaches 2^127 (the determinant itself is at most 9.6e37).
constexpr int in_circle(Point a, Point b, Point c, Point d) {
  __extension__ using Wide = __int128;
  const Point rows[3] = {a - d, b - d, c - d};
  Wide value = 0;
  for (int i = 0; i < 3; ++i) {
    const Point p = rows[i], q = rows[(i + 1) % 3], r = rows[(i + 2) % 3];
    const Wide square = Wide{p.x} * p.x + Wide{p.y} * p.y;
    value += square * (Wide{q.x} * r.y - Wide{q.y} * r.x);
  }
  return (value > 0) - (value < 0);
}

}  // namespace geometry
// <<< bundled: geometry/predicates.hpp

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  long count = 0;
  std::cin >> count;
  std::string word[8], out;
  while (count-- > 0) {
    bool real = false;
    for (std::string& w : word) {
      std::cin >> w;
      real = real || w.find_first_of(".e") != std::string::npos;
    }
    int sign = 0;
    if (real) {
      geometry::DoublePoint p[4];
      for (int i = 0; i < 4; ++i) {
        p[i] = {std::strtod(word[2 * i].c_str(), nullptr),
                std::strtod(word[2 * i + 1].c_str(), nullptr)};
      }
      sign = geometry::in_circle(p[0], p[1], p[2], p[3]);
    } else {
      geometry::Point p[4];
      for (int i = 0; i < 4; ++i) {
        p[i] = {std::strtoll(word[2 * i].c_str(), nullptr, 10),
                std::strtoll(word[2 * i + 1].c_str(), nullptr, 10)};
      }
      sign = geometry::in_circle(p[0], p[1], p[2], p[3]);
    }
    out += std::to_string(sign) + '\n';
  }
  std::fputs(out.c_str(), stdout);
}
