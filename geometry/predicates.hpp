#pragma once

#include <cstdint>

#include "geometry/point.hpp"

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
