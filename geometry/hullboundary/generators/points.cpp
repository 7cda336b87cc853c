// points KIND N SEED
//
// Kinds: tiny (a grid of 4 x 4), small (of 30 x 30), square (uniform), disk, line (on one line),
// box (on the sides of a square, and inside), almost_line (near one line, on it or off by one
// step), parabola (all are vertices).

#include <algorithm>
#include <cmath>
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
  const Spot d{random.between(1, 900), random.between(1, 900)};
  while (p.size() < n + n / 4) {
    Spot s = geometry::kit::anywhere(random, kind == "tiny" ? 2 : kind == "small" ? 15 : kMost);
    if (kind == "disk" && s.x * s.x + s.y * s.y > kMost * kMost) continue;
    const std::int64_t t = random.between(-1000000, 1000000);
    if (kind == "line") s = {t * d.x, -t * d.y};
    if (kind == "almost_line") s = {t * d.x, t * d.y + random.between(-1, 1)};
    if (kind == "parabola") s = {t % 30000, (t % 30000) * (t % 30000)};
    if (kind == "box" && random.below(3) > 0) {
      const std::int64_t side = random.below(2) == 0 ? kMost : -kMost;
      (random.below(2) == 0 ? s.x : s.y) = side;
    }
    p.push_back(s);
    if (kind == "tiny" && p.size() >= 25) break;
  }
  const auto less = [](Spot a, Spot b) { return a.x < b.x || (a.x == b.x && a.y < b.y); };
  std::sort(p.begin(), p.end(), less);
  p.erase(std::unique(p.begin(), p.end()), p.end());
  random.shuffle(p);
  if (p.size() > n) p.resize(n);
  std::printf("%zu\n", p.size());
  geometry::kit::put(p);
}
