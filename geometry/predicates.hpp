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

}  // namespace geometry
