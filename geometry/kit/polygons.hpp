#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "geometry/kit/near.hpp"

// For generators: simple polygons with integer vertices, counter-clockwise unless said. O(n log n).

namespace geometry::kit {

using Cycle = std::vector<Spot>;

inline Wide cross_of(Spot a, Spot b) { return Wide{a.x} * b.y - Wide{a.y} * b.x; }

// Directions in the order of their angles from the positive x axis; exact.
inline bool angle_less(Spot a, Spot b) {
  const auto lower = [](Spot p) { return p.y < 0 || (p.y == 0 && p.x < 0); };
  if (lower(a) != lower(b)) return lower(b);
  return cross_of(a, b) > 0;
}

// Random points about the origin in the order of their angles, one for each direction: the origin
// sees them all. The four far corners keep it inside.
inline Cycle star(std::size_t n, std::int64_t most, ::kit::Random& random) {
  Cycle points = {{most, 1}, {-1, most}, {-most, -1}, {1, -most}};
  while (points.size() < n) {
    Spot p = anywhere(random, most);
    if (random.below(2) == 0) p = {p.x / 8, p.y / 8};
    if (p != Spot{}) points.push_back(p);
  }
  std::sort(points.begin(), points.end(), angle_less);
  const auto same = [](Spot a, Spot b) { return !angle_less(a, b) && !angle_less(b, a); };
  points.erase(std::unique(points.begin(), points.end(), same), points.end());
  return points;
}

// A strictly convex polygon: short vectors of distinct directions, one after another.
inline Cycle convex(std::size_t n, std::int64_t most, ::kit::Random& random) {
  const auto reach = std::max<std::int64_t>(
      4, std::min<std::int64_t>(2 * most / static_cast<std::int64_t>(n), 2'000'000));
  Cycle steps;
  const auto half = n / 2;
  for (std::size_t tries = 0; steps.size() < half && tries < 20 * n + 100; ++tries) {
    const Spot d = anywhere(random, reach);
    if (d.y > 0 || (d.y == 0 && d.x > 0)) {
      const std::int64_t g = std::gcd(d.x, d.y);
      steps.push_back({d.x / g, d.y / g});
    }
    if (steps.size() == half) {
      std::sort(steps.begin(), steps.end(), angle_less);
      steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    }
  }
  std::sort(steps.begin(), steps.end(), angle_less);
  steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
  Cycle points;
  Spot at{};
  for (const int sign : {1, -1}) {
    for (const Spot d : steps) {
      points.push_back(at);
      at = {at.x + sign * d.x, at.y + sign * d.y};
    }
  }
  // Into the middle of the range.
  const auto [left, right] =
      std::minmax_element(points.begin(), points.end(), [](Spot a, Spot b) { return a.x < b.x; });
  const auto [low, high] =
      std::minmax_element(points.begin(), points.end(), [](Spot a, Spot b) { return a.y < b.y; });
  const Spot middle{left->x / 2 + right->x / 2, low->y / 2 + high->y / 2};
  for (Spot& p : points) p = {p.x - middle.x, p.y - middle.y};
  return points;
}

// Teeth upwards from a bar, each as wide as one step.
inline Cycle comb(std::size_t n, std::int64_t most, ::kit::Random& random) {
  const auto teeth = static_cast<std::int64_t>(std::max<std::size_t>(n, 8) / 2 - 1);
  const std::int64_t step = std::max<std::int64_t>(1, 2 * most / (2 * teeth + 2));
  Cycle points = {{-most, -most}, {-most + 2 * teeth * step, -most}};
  for (std::int64_t i = teeth; i-- > 0;) {
    points.push_back({-most + (2 * i + 1) * step, random.between(most / 2, most)});
    points.push_back({-most + 2 * i * step, random.between(-most + 1, -most / 2)});
  }
  points.pop_back();
  points.push_back({-most, -most + 1});
  return points;
}

// Columns of random heights over a floor: many vertical and horizontal edges, vertices on common
// levels.
inline Cycle skyline(std::size_t n, std::int64_t most, std::int64_t levels, ::kit::Random& random) {
  const auto columns = static_cast<std::int64_t>(std::max<std::size_t>(n, 6) / 2 - 1);
  const std::int64_t step = std::max<std::int64_t>(1, 2 * most / (columns + 1));
  const std::int64_t rise = std::max<std::int64_t>(1, 2 * most / (levels + 2));
  Cycle points = {{-most, -most}, {-most + columns * step, -most}};
  std::int64_t before = 0;
  for (std::int64_t i = columns; i-- > 0;) {
    std::int64_t height = before;
    while (height == before)
      height = 1 + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(levels)));
    before = height;
    points.push_back({-most + (i + 1) * step, -most + height * rise});
    points.push_back({-most + i * step, -most + height * rise});
  }
  return points;
}

// A square of side 2 `most` with n / 4 vertices on each of its sides.
inline Cycle box(std::size_t n, std::int64_t most) {
  const auto side = static_cast<std::int64_t>(n / 4);
  const std::int64_t step = std::max<std::int64_t>(1, 2 * most / side), end = -most + side * step;
  Cycle points;
  for (std::int64_t i = 0; i < side; ++i) points.push_back({-most + i * step, -most});
  for (std::int64_t i = 0; i < side; ++i) points.push_back({end, -most + i * step});
  for (std::int64_t i = 0; i < side; ++i) points.push_back({end - i * step, end});
  for (std::int64_t i = 0; i < side; ++i) points.push_back({-most, end - i * step});
  return points;
}

// A triangle one unit thick, with n / 2 vertices on a long side.
inline Cycle sliver(std::size_t n, std::int64_t most) {
  const auto half = static_cast<std::int64_t>(n / 2);
  const std::int64_t dx = most / half, dy = most / half - 1;
  Cycle points;
  for (std::int64_t i = 0; i < half; ++i)
    points.push_back({-most / 2 + i * dx, -most / 2 + i * dy});
  points.push_back({points.back().x - 1, points.back().y + 1});
  return points;
}

// A convex polygon enlarged to fill the range.
inline Cycle far(std::size_t n, std::int64_t most, ::kit::Random& random) {
  Cycle points = convex(n, most, random);
  std::int64_t reach = 1;
  for (const Spot v : points) reach = std::max({reach, std::abs(v.x), std::abs(v.y)});
  for (Spot& v : points) v = {v.x * (most / reach), v.y * (most / reach)};
  return points;
}

inline Cycle polygon(const std::string& kind, std::size_t n, std::int64_t most,
                     ::kit::Random& random) {
  if (kind == "star") return star(n, most, random);
  if (kind == "convex") return convex(n, most, random);
  if (kind == "far") return far(n, most, random);
  if (kind == "box") return box(n, most);
  if (kind == "sliver") return sliver(n, most);
  if (kind == "comb") return comb(n, most, random);
  if (kind == "skyline") return skyline(n, most, 9, random);
  std::fprintf(stderr, "no such shape: %s\n", kind.c_str());
  std::exit(1);
}

// Another first vertex, and perhaps the other way round.
inline void reorder(Cycle& points, ::kit::Random& random, bool may_turn) {
  const auto shift = static_cast<std::ptrdiff_t>(random.below(points.size()));
  std::rotate(points.begin(), points.begin() + shift, points.end());
  if (may_turn && random.below(2) == 0) std::reverse(points.begin(), points.end());
}

inline void put(const Cycle& points) {
  for (const Spot p : points) std::printf("%lld %lld\n", (long long)p.x, (long long)p.y);
}

}  // namespace geometry::kit
