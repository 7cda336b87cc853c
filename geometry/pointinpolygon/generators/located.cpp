// located SHAPE N Q REACH SEED
//
// A polygon of a shape of geometry/kit/polygons.hpp with coordinates up to REACH, and points:
// vertices, points at the height or above or below a vertex, points on edges and one step beside
// them, and any.

#include "geometry/kit/polygons.hpp"

int main(int, char** argv) {
  using geometry::kit::Spot;
  const std::string shape = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  const long q = std::atol(argv[3]);
  const std::int64_t reach = std::atoll(argv[4]);
  kit::Random random(std::strtoull(argv[5], nullptr, 10));
  geometry::kit::Cycle points = geometry::kit::polygon(shape, n, reach, random);
  geometry::kit::reorder(points, random, true);
  std::printf("%zu\n", points.size());
  geometry::kit::put(points);
  std::printf("%ld\n", q);
  const auto clamp = [&](std::int64_t v) {
    return std::clamp<std::int64_t>(v, -1000000000, 1000000000);
  };
  for (long i = 0; i < q; ++i) {
    const std::size_t k = random.below(points.size());
    const Spot a = points[k], b = points[(k + 1) % points.size()];
    Spot p = geometry::kit::anywhere(random, reach);
    switch (random.below(6)) {
      case 0:
        p = a;
        break;
      case 1:
        p.x = a.x;
        break;
      case 2:
        p.y = a.y;
        break;
      case 3: {  // on the edge, where it has lattice points
        const std::int64_t g = std::gcd(b.x - a.x, b.y - a.y);
        const std::int64_t t = random.between(0, g);
        p = {a.x + (b.x - a.x) / g * t, a.y + (b.y - a.y) / g * t};
        break;
      }
      case 4: {  // beside the middle of the edge
        p = {a.x + (b.x - a.x) / 2 + random.between(-1, 1),
             a.y + (b.y - a.y) / 2 + random.between(-1, 1)};
        break;
      }
      default:
        break;
    }
    std::printf("%lld %lld\n", (long long)clamp(p.x), (long long)clamp(p.y));
  }
}
