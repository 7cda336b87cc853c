#pragma once

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
