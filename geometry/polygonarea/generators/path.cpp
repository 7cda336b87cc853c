// path KIND N SEED
//
// Kinds: star, convex, comb, skyline (simple polygons), random (any points), winding (around the
// largest square, either way), sliver (a thin triangle far from the origin, its sides in many
// steps), small (few points on a grid).

#include "geometry/kit/polygons.hpp"

int main(int, char** argv) {
  using geometry::kit::Cycle;
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  Cycle points;
  if (kind == "random" || kind == "small") {
    for (std::size_t i = 0; i < n; ++i) {
      points.push_back(geometry::kit::anywhere(random, kind == "small" ? 5 : kMost));
    }
  } else if (kind == "winding") {
    const Spot corners[] = {{-kMost, -kMost}, {kMost, -kMost}, {kMost, kMost}, {-kMost, kMost}};
    for (std::size_t i = 0; i < n; ++i) points.push_back(corners[i % 4]);
    if (random.below(2) == 0) std::reverse(points.begin(), points.end());
  } else if (kind == "sliver") {
    // Out along a line and back on points one step beside it.
    const std::int64_t dx = random.between(100, 900), dy = random.between(100, 900);
    for (std::size_t i = 0; i < n / 2; ++i) {
      const auto t = static_cast<std::int64_t>(i);
      points.push_back({-kMost + 7 + t * dx, kMost - 7 - t * dy});
    }
    for (std::size_t i = n / 2; i-- > 0;) {
      const auto t = static_cast<std::int64_t>(i);
      points.push_back({-kMost + 8 + t * dx, kMost - 7 - t * dy});
    }
  } else {
    points = geometry::kit::polygon(kind, n, kMost, random);
    geometry::kit::reorder(points, random, true);
  }
  std::printf("%zu\n", points.size());
  geometry::kit::put(points);
}
