// points KIND N SEED
//
// Kinds: tiny, square, disk, circle, same, column, row, line, clusters: of
// geometry/kit/point_sets.hpp. triangle: three points whose triangle has area 1/2 to 2, far apart.
// thin: on a slanted line or off it by the least that integers allow, and repeats of them.

#include "geometry/kit/point_sets.hpp"

int main(int, char** argv) {
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  std::vector<Spot> points;
  if (kind == "triangle" || kind == "thin") {
    Spot a{}, b{}, c{};
    geometry::kit::near_triple(random, kMost, random.between(1, 4), a, b, c);
    points = {a, b, c};
    while (kind == "thin" && points.size() < n) {
      points.push_back(points[random.below(points.size())]);
    }
    if (kind == "thin") {
      // Towards the middle of the long side, which has no lattice points of its own.
      points.push_back({(a.x + b.x) / 2, (a.y + b.y) / 2});
    }
    random.shuffle(points);
  } else {
    points = geometry::kit::point_set(kind, n, random);
  }
  std::printf("%zu\n", points.size());
  geometry::kit::put(points);
}
