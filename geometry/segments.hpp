#pragma once

#include <algorithm>
#include <utility>

#include "geometry/point.hpp"
#include "geometry/predicates.hpp"

namespace geometry {

// Closed; the two ends may be equal.
struct Segment {
  Point a, b;
};

// Whether p lies on the segment. Range: |coordinate| <= 4e18; exact. O(1).
constexpr bool on_segment(Segment s, Point p) {
  const auto [low, high] = std::minmax(s.a, s.b);
  return low <= p && p <= high && orientation(s.a, s.b, p) == 0;
}

// How two segments meet: not at all; in one point that is an end of at least one of them; in one
// point inside both; in a segment of positive length.
enum class Meeting { none, touch, cross, overlap };

// Range: |coordinate| <= 4e18; exact. Segments that are points touch what they lie on. O(1).
constexpr Meeting relation(Segment s, Segment t) {
  if (s.b < s.a) std::swap(s.a, s.b);
  if (t.b < t.a) std::swap(t.a, t.b);
  const int ta = orientation(s.a, s.b, t.a), tb = orientation(s.a, s.b, t.b);
  const int sa = orientation(t.a, t.b, s.a), sb = orientation(t.a, t.b, s.b);
  if (ta == 0 && tb == 0 && sa == 0 && sb == 0) {
    const Point low = std::max(s.a, t.a), high = std::min(s.b, t.b);
    return high < low ? Meeting::none : low == high ? Meeting::touch : Meeting::overlap;
  }
  if (ta * tb < 0 && sa * sb < 0) return Meeting::cross;
  const auto between = [](Segment u, Point p) { return u.a <= p && p <= u.b; };
  const bool touch = (ta == 0 && between(s, t.a)) || (tb == 0 && between(s, t.b)) ||
                     (sa == 0 && between(t, s.a)) || (sb == 0 && between(t, s.b));
  return touch ? Meeting::touch : Meeting::none;
}

}  // namespace geometry
