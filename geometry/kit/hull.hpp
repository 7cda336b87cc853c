#pragma once

#include <algorithm>
#include <vector>

#include "geometry/kit/simple.hpp"

namespace geometry::kit {

// The hull of the points, counter-clockwise from the leftmost (then lowest); points on its sides
// stay where `keep_straight` says so. Of points on one line the two ends, or the only one. Andrew's
// chains; exact for coordinates up to 4e18. O(n log n).
inline std::vector<Spot> hull(std::vector<Spot> points, bool keep_straight = false) {
  std::sort(points.begin(), points.end(), before);
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  const Spot first = points.front(), last = points.back();
  if (std::all_of(points.begin(), points.end(),
                  [&](Spot p) { return turn(first, last, p) == 0; })) {
    return {first, last};
  }
  std::vector<Spot> chain;
  for (int side = 0; side < 2; ++side) {
    const std::size_t start = chain.size();
    for (const Spot p : points) {
      while (chain.size() >= start + 2 &&
             turn(chain[chain.size() - 2], chain.back(), p) < (keep_straight ? 0 : 1)) {
        chain.pop_back();
      }
      chain.push_back(p);
    }
    chain.pop_back();
    std::reverse(points.begin(), points.end());
  }
  return chain;
}

}  // namespace geometry::kit
