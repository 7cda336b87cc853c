// cycle SHAPE N FLAW SEED
//
// A polygon of a shape of geometry/kit/polygons.hpp, or `random` points on a small grid. Flaws:
// none; touch (a vertex is moved onto a far edge's lattice point), repeat (a vertex equals a far
// one), cross (two vertices change places), fold (an edge goes back along the one before), near (a
// vertex beside a far edge: still simple or just not).

#include "geometry/kit/polygons.hpp"

int main(int, char** argv) {
  using geometry::kit::Cycle;
  using geometry::kit::Spot;
  const std::string shape = argv[1], flaw = argv[3];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  Cycle p;
  if (shape == "random") {
    for (std::size_t i = 0; i < n; ++i) p.push_back(geometry::kit::anywhere(random, 3));
  } else {
    p = geometry::kit::polygon(shape, n, 1000000000, random);
  }
  geometry::kit::reorder(p, random, true);
  const std::size_t m = p.size(), i = random.below(m), far = (i + m / 2) % m;
  const Spot a = p[far], b = p[(far + 1) % m];
  if (flaw == "touch") {
    const std::int64_t g = std::gcd(b.x - a.x, b.y - a.y), t = random.between(0, g);
    p[i] = {a.x + (b.x - a.x) / g * t, a.y + (b.y - a.y) / g * t};
  } else if (flaw == "repeat") {
    p[i] = a;
  } else if (flaw == "cross") {
    std::swap(p[i], p[(i + 1) % m]);
  } else if (flaw == "fold") {
    const Spot c = p[(i + 1) % m];
    const Spot before = p[i];
    const std::int64_t g = std::gcd(c.x - before.x, c.y - before.y);
    p[(i + 2) % m] = {before.x + (c.x - before.x) / g * (g / 2),
                      before.y + (c.y - before.y) / g * (g / 2)};
  } else if (flaw == "near") {
    p[i] = {a.x + (b.x - a.x) / 2 + random.between(-1, 1),
            a.y + (b.y - a.y) / 2 + random.between(-1, 1)};
  }
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
}
