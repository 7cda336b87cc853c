#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "geometry/point.hpp"
#include "geometry/predicates.hpp"

namespace geometry {

// The strict vertices of the convex hull, counter-clockwise from the smallest point (by x, then y).
// No point gives none, equal points one, points on a line its two ends.
// Range: |coordinate| <= 1e9; exact. Complexity: O(n log n), in place: `points` is sorted.
// Source: Andrew 1979 (the monotone chain).
inline std::vector<Point> convex_hull(std::vector<Point>& points) {
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  std::vector<Point> hull;
  hull.reserve(64);
  // A point joins the chain once nothing before it makes it a right turn, or none.
  const auto extend = [&hull](Point p, std::size_t fixed) {
    while (hull.size() >= fixed + 2 && cross(hull[hull.size() - 2], hull.back(), p) <= 0) {
      hull.pop_back();
    }
    hull.push_back(p);
  };
  for (const Point p : points) extend(p, 0);  // the lower side, left to right
  const std::size_t upper = hull.size() - 1;
  for (std::size_t i = points.size() - 1; i-- > 0;) extend(points[i], upper);
  hull.pop_back();  // the first point again
  return hull;
}

// Removes points that lie strictly inside the octagon of the extreme points in eight directions, so
// that a sort has less to do: of a million points in a disk about a tenth is left. The hull stays.
// Range: |coordinate| <= 1e9; exact. Complexity: O(n), two passes.
// Source: Akl and Toussaint 1978 (with four directions).
inline void discard_inner_points(std::vector<Point>& points) {
  if (points.size() < 32) return;
  // Counter-clockwise: the directions in which each corner is extreme.
  constexpr std::array<Point, 8> kDirections = {
      {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};
  std::array<Point, 8> corner;
  std::array<std::int64_t, 8> farthest;
  farthest.fill(INT64_MIN);
  for (const Point p : points) {
    for (std::size_t k = 0; k < 8; ++k) {
      const std::int64_t reach = kDirections[k].x * p.x + kDirections[k].y * p.y;
      if (reach > farthest[k]) {
        farthest[k] = reach;
        corner[k] = p;
      }
    }
  }
  const auto inside = [&corner](Point p) {
    for (std::size_t k = 0; k < 8; ++k) {
      const Point a = corner[k], b = corner[(k + 1) % 8];
      // Equal neighbours make no side; p is then judged by the others.
      if (a != b && cross(a, b, p) <= 0) return false;
    }
    return true;
  };
  const bool has_area = std::any_of(corner.begin(), corner.end(),
                                    [&](Point p) { return cross(corner[0], corner[4], p) != 0; });
  if (has_area) points.erase(std::remove_if(points.begin(), points.end(), inside), points.end());
}

}  // namespace geometry
