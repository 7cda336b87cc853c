// points KIND N SEED
//
// Kinds: square, small (a grid of 7 x 7), near (pairs of directions as close as can be, in every
// quarter), axis (on the x axis, zeros among them), same (few directions, many lengths).

#include <string>
#include <vector>

#include "geometry/kit/polygons.hpp"

int main(int, char** argv) {
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  std::vector<Spot> p;
  while (p.size() < n) {
    Spot s = geometry::kit::anywhere(random, kind == "small" ? 3 : kMost);
    if (kind == "axis") s.y = 0;
    if (kind == "axis" && random.below(5) == 0) s.x = 0;
    if (kind == "same") {
      const std::int64_t t = random.between(1, 100000000);
      s = {t * random.between(-3, 3), t * random.between(-3, 3)};
    }
    if (kind == "near") {
      if (s.x == 0 || s.y == 0 || std::gcd(s.x, s.y) != 1) continue;
      const auto [x, y] = geometry::kit::beside(s.x, s.y);
      const Spot rest{s.x - x, s.y - y};
      const bool fits = std::max(std::abs(rest.x), std::abs(rest.y)) <= kMost;
      p.push_back(fits ? rest : Spot{x, y});
      if (p.size() == n) break;
    }
    p.push_back(s);
  }
  random.shuffle(p);
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
}
