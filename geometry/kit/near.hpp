#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

#include "problems/kit/random.hpp"

// For generators: integer points that are on a line, or off it by as little as integers can be.

namespace geometry::kit {

__extension__ using Wide = __int128;

struct Spot {
  std::int64_t x, y;
  bool operator==(const Spot&) const = default;
};

inline Spot anywhere(::kit::Random& random, std::int64_t most) {
  return {random.between(-most, most), random.between(-most, most)};
}

inline bool is_within(Spot p, std::int64_t most) {
  return p.x >= -most && p.x <= most && p.y >= -most && p.y <= most;
}

// At most 2 from one of the corners of the range.
inline Spot corner(::kit::Random& random, std::int64_t most) {
  Spot p{most - random.between(0, 2), most - random.between(0, 2)};
  if (random.below(2) == 0) p.x = -p.x;
  if (random.below(2) == 0) p.y = -p.y;
  return p;
}

// (u, v) with dx * v - dy * u = 1, |u| <= |dx|, |v| <= |dy|, for dx and dy without a common factor.
inline std::pair<std::int64_t, std::int64_t> beside(std::int64_t dx, std::int64_t dy) {
  std::int64_t a = dx, b = dy, u0 = 1, u1 = 0, v0 = 0, v1 = 1;
  while (b != 0) {
    const std::int64_t q = a / b;
    a -= q * b;
    u0 -= q * u1;
    v0 -= q * v1;
    std::swap(a, b);
    std::swap(u0, u1);
    std::swap(v0, v1);
  }
  // dx * u0 + dy * v0 = a, which is 1 or -1.
  return a > 0 ? std::pair(-v0, u0) : std::pair(v0, -u0);
}

// Three points whose cross product (b - a) x (c - a) is exactly k, |k| small: a and b far apart, c
// between them. Coordinates up to `most`, which is at most 4e18.
inline void near_triple(::kit::Random& random, std::int64_t most, std::int64_t k, Spot& a, Spot& b,
                        Spot& c) {
  while (true) {
    a = anywhere(random, most);
    b = anywhere(random, most);
    const std::int64_t dx = b.x - a.x, dy = b.y - a.y;
    if (dx == 0 || dy == 0 || std::gcd(dx, dy) != 1) continue;
    const auto [u, v] = beside(dx, dy);
    // c = a + k (u, v) + m (b - a); m brings it between the two, k != 0, or near one of them.
    const Wide ku = Wide{k} * u, kv = Wide{k} * v;
    Wide m = ku / dx;
    m = -m;
    for (const Wide shift : {Wide{0}, Wide{1}, Wide{-1}}) {
      const Wide x = a.x + ku + (m + shift) * dx, y = a.y + kv + (m + shift) * dy;
      const bool inside = x >= -most && x <= most && y >= -most && y <= most;
      if (!inside) continue;
      c = {static_cast<std::int64_t>(x), static_cast<std::int64_t>(y)};
      if (k == 0 || (c != a && c != b)) return;
    }
  }
}

// Three points on a line, c before a, between a and b or behind b, or one of them.
inline void line_triple(::kit::Random& random, std::int64_t most, Spot& a, Spot& b, Spot& c) {
  const std::int64_t reach = std::min<std::int64_t>(most, 1'000'000'000'000'000'000) / 8;
  const std::int64_t steps = 1 + static_cast<std::int64_t>(random.below(4));
  const Spot d{random.between(-reach / steps, reach / steps),
               random.between(-reach / steps, reach / steps)};
  a = {random.between(-most + 8 * reach / 2, most - 8 * reach / 2),
       random.between(-most + 8 * reach / 2, most - 8 * reach / 2)};
  const auto along = [&](std::int64_t t) { return Spot{a.x + t * d.x, a.y + t * d.y}; };
  std::int64_t t = 0;
  while (t == 0) t = random.between(-steps, steps);
  b = along(t);
  c = along(random.between(-steps, steps));
}

}  // namespace geometry::kit
