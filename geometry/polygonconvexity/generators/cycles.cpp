// cycles KIND SETS N SEED
//
// Kinds: random (up to N points on a tiny grid), convex (convex polygons, some with points on their
// sides), dent (one vertex moved inwards by as little as can be), star (regular stars {N/2}, every
// turn to one side), spike (out and back on a side), twice (a convex polygon walked twice), line.

#include <cstring>

#include "geometry/kit/polygons.hpp"

int main(int, char** argv) {
  using geometry::kit::Cycle;
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const long sets = std::atol(argv[2]);
  const auto most_points = static_cast<std::size_t>(std::atol(argv[3]));
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  std::printf("%ld\n", sets);
  for (long s = 0; s < sets; ++s) {
    Cycle p;
    if (kind == "random") {
      for (std::uint64_t n = random.below(most_points + 1); n > 0; --n) {
        p.push_back(geometry::kit::anywhere(random, 1));
      }
    } else if (kind == "line") {
      const Spot d = geometry::kit::anywhere(random, 1000);
      for (std::size_t i = 0; i < most_points; ++i) {
        const std::int64_t t = random.between(-1000, 1000);
        p.push_back({t * d.x, t * d.y});
      }
    } else if (kind == "dent") {
      // A triangle with one more vertex beside the middle of a side, inwards or outwards by a step.
      Spot a, b, c;
      const std::int64_t k = random.below(2) == 0 ? 1 : -1;
      geometry::kit::near_triple(random, kMost, k, a, b, c);
      const Spot apex = random.below(2) == 0 ? Spot{kMost, -kMost} : Spot{-kMost, kMost};
      p = {a, c, b, apex};
    } else {
      p = geometry::kit::convex(most_points, kMost, random);
      if (kind == "convex" && random.below(2) == 0) {
        Cycle with;
        for (std::size_t i = 0; i < p.size(); ++i) {
          const Spot a = p[i], b = p[(i + 1) % p.size()];
          with.push_back(a);
          if (std::gcd(b.x - a.x, b.y - a.y) % 2 == 0)
            with.push_back({(a.x + b.x) / 2, (a.y + b.y) / 2});
        }
        p = with;
      } else if (kind == "star") {
        Cycle star;
        for (std::size_t i = 0; i < p.size() / 2 * 2 - 1; ++i)
          star.push_back(p[2 * i % (p.size() / 2 * 2 - 1)]);
        p = star;
      } else if (kind == "spike") {
        const std::size_t i = random.below(p.size());
        const Spot a = p[i], b = p[(i + 1) % p.size()];
        const Spot far{b.x + (b.x - a.x), b.y + (b.y - a.y)};
        p.insert(p.begin() + static_cast<std::ptrdiff_t>(i + 1), far);
      } else if (kind == "twice") {
        const Cycle once = p;
        p.insert(p.end(), once.begin(), once.end());
      }
    }
    for (Spot& q : p) q = {std::clamp(q.x, -kMost, kMost), std::clamp(q.y, -kMost, kMost)};
    if (!p.empty()) geometry::kit::reorder(p, random, true);
    std::printf("%zu\n", p.size());
    geometry::kit::put(p);
  }
}
