#pragma once

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "geometry/kit/polygons.hpp"

// For generators of problems on pairs of points: sets of points up to 1e9, and their files.
//
// Kinds: tiny (2 to N points on a small grid), square, disk, circle (lattice points nearest to a
// circle), grid, same (all equal), column (one x), row, clusters (a few dense ones), line (one
// slanted line), ties (many pairs whose distances differ by as little as can be), far (near the
// corners of the range).

namespace geometry::kit {

inline std::vector<Spot> point_set(const std::string& kind, std::size_t n, ::kit::Random& random) {
  constexpr std::int64_t kMost = 1000000000;
  std::vector<Spot> p(kind == "tiny" ? 2 + random.below(n - 1) : n);
  const Spot centre = anywhere(random, kMost - 2000);
  const Spot d = anywhere(random, kMost / 1000000);
  const auto side = static_cast<std::int64_t>(std::sqrt(static_cast<double>(n))) + 1;
  for (std::size_t i = 0; i < p.size(); ++i) {
    Spot& q = p[i];
    q = anywhere(random, kind == "tiny" ? 4 : kMost);
    const auto k = static_cast<std::int64_t>(i);
    if (kind == "disk") {
      while (q.x * q.x + q.y * q.y > kMost * kMost) q = anywhere(random, kMost);
    } else if (kind == "circle") {
      // Rational points, by integers alone.
      const std::int64_t a = random.between(-30000, 30000), b = random.between(1, 30000);
      const std::int64_t h = a * a + b * b;
      q = {static_cast<std::int64_t>(Wide{a * a - b * b} * kMost / h),
           static_cast<std::int64_t>(Wide{2 * a * b} * kMost / h)};
      if (random.below(2) == 0) q.y = -q.y;
    } else if (kind == "grid") {
      q = {k % side * 1000, k / side * 1000};
    } else if (kind == "same") {
      q = centre;
    } else if (kind == "column") {
      const std::int64_t step = 2 * kMost / static_cast<std::int64_t>(n);  // no two are equal
      q = {centre.x, -kMost + k * step + random.between(0, step / 4)};
    } else if (kind == "row") {
      const std::int64_t step = 2 * kMost / static_cast<std::int64_t>(n);
      q = {-kMost + k * step + random.between(0, step / 4), centre.y};
    } else if (kind == "clusters") {
      const std::int64_t which = k % 5;
      q = {(which - 2) * 400000000 + random.between(-30000, 30000),
           (which % 2) * 300000000 + random.between(-30000, 30000)};
    } else if (kind == "line") {
      const std::int64_t t = random.between(-900000, 900000);
      q = {t * d.x, t * d.y};
    } else if (kind == "ties") {
      // Pairs far apart whose squared distances are near 8e18 and differ by a little.
      q = {(k % 2 == 0 ? -1 : 1) * (kMost - random.between(0, 3)),
           (k % 2 == 0 ? -1 : 1) * (kMost - random.between(0, 3))};
    } else if (kind == "far") {
      q = {(random.below(2) == 0 ? -1 : 1) * (kMost - random.between(0, 50000)),
           (random.below(2) == 0 ? -1 : 1) * (kMost - random.between(0, 50000))};
    }
  }
  random.shuffle(p);
  return p;
}

// KIND SETS N SEED: T, then T times n and n points.
inline void put_point_sets(char** argv) {
  const long sets = std::atol(argv[2]);
  const auto n = static_cast<std::size_t>(std::atol(argv[3]));
  ::kit::Random random(std::strtoull(argv[4], nullptr, 10));
  std::printf("%ld\n", sets);
  for (long s = 0; s < sets; ++s) {
    const std::vector<Spot> points = point_set(argv[1], n, random);
    std::printf("%zu\n", points.size());
    put(points);
  }
}

}  // namespace geometry::kit
