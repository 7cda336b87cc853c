// shape KIND N REACH OFFSET SEED: a simple polygon within REACH of a point whose coordinates are
// OFFSET or -OFFSET each, in either orientation.
//
// Kinds: those of geometry/kit/polygons.hpp; triangle; band, one unit thick and up and down through
// the whole range: nearly all of what is summed cancels.

#include "geometry/kit/polygons.hpp"
#include "geometry/kit/simple.hpp"

namespace {

using geometry::kit::Cycle;

Cycle triangle(std::int64_t reach, kit::Random& random) {
  Cycle p;
  do {
    p.clear();
    for (int i = 0; i < 3; ++i) p.push_back(geometry::kit::anywhere(random, reach));
  } while (!geometry::kit::SimpleCheck(p).holds());
  return p;
}

// A chain from left to right, and the same one unit lower, backwards.
Cycle band(std::size_t n, std::int64_t reach, kit::Random& random) {
  const auto half = static_cast<std::int64_t>(n / 2);
  const std::int64_t step = 2 * reach / half;
  Cycle p;
  for (std::int64_t i = 0; i < half; ++i) {
    p.push_back({-reach + i * step, random.between(-reach + 1, reach)});
  }
  for (std::int64_t i = half; i-- > 0;) {
    const geometry::kit::Spot above = p[static_cast<std::size_t>(i)];
    p.push_back({above.x, above.y - 1});
  }
  return p;
}

}  // namespace

int main(int, char** argv) {
  const std::string kind = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  const std::int64_t reach = std::atoll(argv[3]), offset = std::atoll(argv[4]);
  kit::Random random(std::strtoull(argv[5], nullptr, 10));
  Cycle p = kind == "triangle" ? triangle(reach, random)
            : kind == "band"   ? band(n, reach, random)
                               : geometry::kit::polygon(kind, n, reach, random);
  const std::int64_t dx = random.below(2) == 0 ? offset : -offset;
  const std::int64_t dy = random.below(2) == 0 ? offset : -offset;
  for (geometry::kit::Spot& s : p) s = {s.x + dx, s.y + dy};
  geometry::kit::reorder(p, random, true);
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
}
