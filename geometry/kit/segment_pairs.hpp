#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/near.hpp"

// For generators of problems on pairs of segments, ends p[0] p[1] and p[2] p[3].

namespace geometry::kit {

// An end beside the other segment by a cross product of 1, or on it.
inline void end_near_segment(::kit::Random& random, std::int64_t most, Spot* p) {
  if (random.below(3) == 0) {
    line_triple(random, most, p[0], p[1], p[2]);
  } else {
    near_triple(random, most, random.below(2) == 0 ? 1 : -1, p[0], p[1], p[2]);
  }
}

// All ends on a line of direction d, |d| up to 1000: overlaps, ends equal or one step apart.
inline void on_one_line(::kit::Random& random, std::int64_t most, Spot d, Spot* p) {
  const Spot start = anywhere(random, most - 1000 * 2100);
  std::int64_t t[4];
  for (std::int64_t& x : t) x = random.between(-2000, 2000);
  if (random.below(2) == 0) t[2] = t[random.below(2)] + random.between(-1, 1);
  if (random.below(4) == 0) t[3] = t[random.below(2)] + random.between(-1, 1);
  for (int k = 0; k < 4; ++k) p[k] = {start.x + t[k] * d.x, start.y + t[k] * d.y};
}

// From edge to edge of the range, heights from -2 to 2.
inline void flat(::kit::Random& random, std::int64_t most, Spot* p) {
  for (int k = 0; k < 4; ++k) {
    const std::int64_t x = most - static_cast<std::int64_t>(random.below(5));
    p[k] = {k % 2 == 0 ? -x : x, random.between(-2, 2)};
  }
}

// KIND COUNT SEED: the count, then make(kind, random, p) and a line for each, ends and segments in
// any order.
template <class Make>
void put_segment_pairs(char** argv, Make make) {
  const std::string kind = argv[1];
  const long count = std::atol(argv[2]);
  ::kit::Random random(std::strtoull(argv[3], nullptr, 10));
  std::printf("%ld\n", count);
  for (long i = 0; i < count; ++i) {
    Spot p[4];
    make(kind, random, p);
    if (random.below(2) == 0) std::swap(p[0], p[1]);
    if (random.below(2) == 0) std::swap(p[2], p[3]);
    if (random.below(2) == 0) std::swap(p[0], p[2]), std::swap(p[1], p[3]);
    for (int k = 0; k < 4; ++k) {
      std::printf("%lld %lld%s", (long long)p[k].x, (long long)p[k].y, k < 3 ? " " : "\n");
    }
  }
}

}  // namespace geometry::kit
