#pragma once

#include <vector>

#include "geometry/kit/near.hpp"
#include "problems/kit/reader.hpp"

// For validators: what begins with a polygon.

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

}  // namespace geometry::kit
