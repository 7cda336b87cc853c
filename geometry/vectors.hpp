#pragma once

#include <cstdint>

#include "geometry/point.hpp"
#include "geometry/predicates.hpp"

namespace geometry {

// u . v. Range: |component| <= 2e9 (a difference of coordinates up to 1e9); at most 8e18, exact.
constexpr std::int64_t dot(Point u, Point v) { return u.x * v.x + u.y * v.y; }

// |v|^2, with the same range.
constexpr std::int64_t squared_length(Point v) { return dot(v, v); }

// Where c is, seen from a towards b.
enum class Place { left, right, behind, beyond, on_segment };

// Range: |coordinate| <= 1e9, a != b; exact. a and b themselves are on the segment. O(1).
constexpr Place place_of(Point a, Point b, Point c) {
  const std::int64_t turn = cross(a, b, c);
  if (turn != 0) return turn > 0 ? Place::left : Place::right;
  if (dot(b - a, c - a) < 0) return Place::behind;
  return squared_length(b - a) < squared_length(c - a) ? Place::beyond : Place::on_segment;
}

}  // namespace geometry
