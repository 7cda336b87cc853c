#pragma once

#include <vector>

#include "geometry/kit/simple.hpp"
#include "problems/kit/reader.hpp"

// For input validators: points, sets of points, rows of coordinates.

namespace geometry::kit {

inline Spot read_point(::kit::Reader& in, std::int64_t most) {
  const std::int64_t x = in.integer(-most, most, "x");
  in.space();
  const std::int64_t y = in.integer(-most, most, "y");
  in.newline();
  return {x, y};
}

// n from `least` to `largest`, and n points, a line each.
inline std::vector<Spot> read_points(::kit::Reader& in, std::int64_t least, std::int64_t largest,
                                     std::int64_t most) {
  const std::int64_t n = in.integer(least, largest, "n");
  in.newline();
  std::vector<Spot> points;
  for (std::int64_t i = 0; i < n; ++i) points.push_back(read_point(in, most));
  return points;
}

inline void require_simple(const ::kit::Reader& in, const std::vector<Spot>& points) {
  if (!SimpleCheck(points).holds()) in.fail("the polygon above is not simple");
}

// Weakly convex, of positive area, counter-clockwise, no two vertices equal.
inline void require_convex(const ::kit::Reader& in, const std::vector<Spot>& points) {
  const std::size_t n = points.size();
  for (std::size_t i = 0; i < n; ++i) {
    if (turn(points[i], points[(i + 1) % n], points[(i + 2) % n]) < 0) {
      in.fail("the polygon above turns right");
    }
  }
  require_simple(in, points);
}

// One line: the points' coordinates. Its end is left to the caller.
inline void read_row(::kit::Reader& in, std::int64_t most, std::vector<Spot>& points) {
  for (Spot& p : points) {
    if (&p != points.data()) in.space();
    p.x = in.integer(-most, most, "a coordinate");
    in.space();
    p.y = in.integer(-most, most, "a coordinate");
  }
}

// T, then T times n, at least `least`, and n points. Limits: t_max, sum_max (of n), v_max.
inline void validate_point_sets(::kit::Reader& in, const ::kit::Arguments& limits,
                                std::int64_t least) {
  std::int64_t left = limits.integer("sum_max");
  const std::int64_t most = limits.integer("v_max");
  const std::int64_t sets = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  for (std::int64_t t = 0; t < sets; ++t) {
    left -= static_cast<std::int64_t>(read_points(in, least, left, most).size());
  }
  in.end();
}

// T, then T lines of `count` points; check(points) looks at one line. Limits: t_max, v_max.
template <class Check>
void validate_point_rows(::kit::Reader& in, const ::kit::Arguments& limits, std::size_t count,
                         Check check) {
  const std::int64_t most = limits.integer("v_max");
  const std::int64_t rows = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  std::vector<Spot> points(count);
  for (std::int64_t i = 0; i < rows; ++i) {
    read_row(in, most, points);
    check(points);
    in.newline();
  }
  in.end();
}

}  // namespace geometry::kit
