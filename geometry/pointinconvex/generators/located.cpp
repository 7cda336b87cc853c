// located KIND N Q SEED
//
// Kinds: convex, far, box, sliver: of geometry/kit/polygons.hpp. Points: vertices, points on edges,
// beside them, on their lines beyond them, and any.

#include "geometry/kit/polygons.hpp"

int main(int, char** argv) {
  using geometry::kit::Cycle;
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  const long q = std::atol(argv[3]);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  Cycle p = geometry::kit::polygon(kind, n, kMost, random);
  geometry::kit::reorder(p, random, false);
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
  std::printf("%ld\n", q);
  for (long i = 0; i < q; ++i) {
    const std::size_t k =
        random.below(4) == 0 ? random.below(3) % p.size() : random.below(p.size());
    const Spot a = p[k], b = p[(k + 1) % p.size()];
    Spot c = {random.between(a.x - 5, a.x + 5), random.between(a.y - 5, a.y + 5)};
    const std::int64_t g = std::gcd(b.x - a.x, b.y - a.y);
    const Spot d{(b.x - a.x) / g, (b.y - a.y) / g};
    switch (random.below(6)) {
      case 0:
        c = a;
        break;
      case 1: {
        const std::int64_t t = random.between(0, g);
        c = {a.x + t * d.x, a.y + t * d.y};
        break;
      }
      case 2: {  // beyond an end, on the line
        const std::int64_t t =
            random.below(2) == 0 ? g + random.between(1, 2) : -random.between(1, 2);
        c = {a.x + t * d.x, a.y + t * d.y};
        break;
      }
      case 3:
        c = geometry::kit::anywhere(random, kMost);
        break;
      case 4:
        c = {a.x / 2, a.y / 2};
        break;
      default:
        break;
    }
    std::printf("%lld %lld\n", (long long)std::clamp(c.x, -kMost, kMost),
                (long long)std::clamp(c.y, -kMost, kMost));
  }
}
