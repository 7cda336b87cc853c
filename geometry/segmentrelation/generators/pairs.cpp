// pairs KIND COUNT SEED
//
// Kinds: random; small (a grid: everything happens); near (an end beside the other segment by a
// cross product of at most 1, or on it), line (both on one line, ends equal, inside or one step
// apart), points (one or both are points), flat (long and nearly parallel).

#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/near.hpp"

int main(int, char** argv) {
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  std::printf("%ld\n", count);
  for (long i = 0; i < count; ++i) {
    const std::int64_t most = kind == "small" ? 3 : kMost;
    Spot p[4];
    for (Spot& s : p) s = geometry::kit::anywhere(random, most);
    if (kind == "near") {
      if (random.below(3) == 0) {
        geometry::kit::line_triple(random, kMost, p[0], p[1], p[2]);
      } else {
        geometry::kit::near_triple(random, kMost, random.below(2) == 0 ? 1 : -1, p[0], p[1], p[2]);
      }
    } else if (kind == "line") {
      const Spot d{random.between(-1000, 1000), random.between(-1000, 1000)};
      const Spot start = geometry::kit::anywhere(random, kMost - 1000 * 2100);
      std::int64_t t[4];
      for (std::int64_t& x : t) x = random.between(-2000, 2000);
      if (random.below(2) == 0) t[2] = t[random.below(2)] + random.between(-1, 1);
      if (random.below(4) == 0) t[3] = t[random.below(2)] + random.between(-1, 1);
      for (int k = 0; k < 4; ++k) p[k] = {start.x + t[k] * d.x, start.y + t[k] * d.y};
      if (random.below(8) == 0) p[3].y += 1;
    } else if (kind == "points") {
      p[1] = p[0];
      if (random.below(2) == 0)
        geometry::kit::line_triple(random, kMost, p[2], p[3], p[0]), p[1] = p[0];
      if (random.below(4) == 0) p[3] = p[2] = random.below(2) == 0 ? p[0] : p[2];
    } else if (kind == "flat") {
      p[0] = {-kMost + static_cast<std::int64_t>(random.below(5)), random.between(-2, 2)};
      p[1] = {kMost - static_cast<std::int64_t>(random.below(5)), random.between(-2, 2)};
      p[2] = {-kMost + static_cast<std::int64_t>(random.below(5)), random.between(-2, 2)};
      p[3] = {kMost - static_cast<std::int64_t>(random.below(5)), random.between(-2, 2)};
    }
    if (random.below(2) == 0) std::swap(p[0], p[1]);
    if (random.below(2) == 0) std::swap(p[2], p[3]);
    if (random.below(2) == 0) std::swap(p[0], p[2]), std::swap(p[1], p[3]);
    for (int k = 0; k < 4; ++k) {
      std::printf("%lld %lld%s", (long long)p[k].x, (long long)p[k].y, k < 3 ? " " : "\n");
    }
  }
}
