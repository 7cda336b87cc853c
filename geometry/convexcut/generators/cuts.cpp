// cuts KIND N Q SEED
//
// Kinds: convex, far, box, sliver: of geometry/kit/polygons.hpp. Lines: through two vertices,
// along a side either way, through a vertex and any point, past the polygon, between neighbours of
// two vertices, and any.

#include "geometry/kit/polygons.hpp"

int main(int, char** argv) {
  using geometry::kit::Spot;
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  const long q = std::atol(argv[3]);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  geometry::kit::Cycle p = geometry::kit::polygon(argv[1], n, kMost, random);
  geometry::kit::reorder(p, random, false);
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
  std::printf("%ld\n", q);
  const auto near = [&](Spot s) {
    return Spot{std::clamp(s.x + random.between(-2, 2), -kMost, kMost),
                std::clamp(s.y + random.between(-2, 2), -kMost, kMost)};
  };
  for (long i = 0; i < q; ++i) {
    const std::size_t k = random.below(p.size());
    Spot a = p[k], b = p[random.below(p.size())];
    switch (random.below(6)) {
      case 0:
        b = p[(k + 1) % p.size()];
        break;
      case 1:
        b = geometry::kit::anywhere(random, kMost);
        break;
      case 2:
        a = near(a);
        b = near(b);
        break;
      case 3:
        a = geometry::kit::anywhere(random, kMost);
        b = geometry::kit::anywhere(random, kMost);
        break;
      case 4:
        a = near(a);
        b = near(p[(k + 1) % p.size()]);
        break;
      default:
        break;
    }
    if (random.below(2) == 0) std::swap(a, b);
    if (a == b) b = {a.x, a.y > 0 ? a.y - 1 : a.y + 1};
    std::printf("%lld %lld %lld %lld\n", (long long)a.x, (long long)a.y, (long long)b.x,
                (long long)b.y);
  }
}
