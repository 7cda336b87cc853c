// points KIND SETS POINTS SEED
//
// Kinds: square, disk (uniform); circle (lattice points nearest to a circle: most are vertices);
// parabola (all are vertices); line (one line, duplicates); vertical; same; grid (a coarse grid:
// many on a line); sizes (0 to POINTS points, small coordinates); almost_line (two far points and
// others off their line by cross products of 1 or 2: doubles see zeros); corners (far out, products
// near 4e18).

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string>
#include <vector>

#include "geometry/kit/near.hpp"

namespace {

constexpr std::int64_t kMost = 1000000000;

using Point = geometry::kit::Spot;

// The ends of a long segment, and points beside it at cross products of at most 2.
std::vector<Point> almost_line(std::size_t n, kit::Random& random) {
  std::int64_t dx = 0, dy = 0;
  do {
    dx = random.between(kMost, 2 * kMost);
    dy = random.between(kMost, 2 * kMost);
  } while (std::gcd(dx, dy) != 1);
  const Point start{random.between(-kMost, kMost - dx), random.between(-kMost, kMost - dy)};
  const auto [u, v] = geometry::kit::beside(dx, dy);
  Point step{u, v};
  if (step.x < 0 || step.y < 0) step = {step.x + dx, step.y + dy};
  std::vector<Point> points = {start, {start.x + dx, start.y + dy}};
  const auto inside = [&](Point p) { return p.x >= 0 && p.x <= dx && p.y >= 0 && p.y <= dy; };
  while (points.size() < n) {
    const auto k = random.between(1, 2);
    const std::int64_t sign = random.below(2) == 0 ? 1 : -1;
    Point p{step.x * k, step.y * k};
    if (p.x > dx) p = {p.x - dx, p.y - dy};
    if (sign < 0) p = {dx - p.x, dy - p.y};
    if (!inside(p)) p = {dx / 2, dy / 2};
    points.push_back({start.x + p.x, start.y + p.y});
  }
  random.shuffle(points);
  return points;
}

std::vector<Point> make(const std::string& kind, std::size_t n, kit::Random& random) {
  if (kind == "almost_line") return almost_line(n, random);
  if (kind == "sizes") n = static_cast<std::size_t>(random.below(n + 1));
  std::vector<Point> points(n);
  const std::int64_t side =
      std::max<std::int64_t>(2, static_cast<std::int64_t>(std::sqrt(static_cast<double>(n))) / 2);
  const Point far{random.between(1, 900), random.between(1, 900)};
  const Point same{random.between(-kMost, kMost), random.between(-kMost, kMost)};
  for (std::size_t i = 0; i < n; ++i) {
    Point& p = points[i];
    if (kind == "square") {
      p = {random.between(-kMost, kMost), random.between(-kMost, kMost)};
    } else if (kind == "disk") {
      do {
        p = {random.between(-kMost, kMost), random.between(-kMost, kMost)};
      } while (p.x * p.x + p.y * p.y > kMost * kMost);
    } else if (kind == "circle") {
      // Rational points of the circle, by integers alone: every machine rounds alike.
      const std::int64_t s = random.between(-30000, 30000), t = random.between(1, 30000);
      const std::int64_t length = s * s + t * t;
      const std::int64_t x = (t * t - s * s) * 4, y = 2 * s * t * 4;
      const std::int64_t turn = random.below(2) == 0 ? 1 : -1;
      p = {turn * (x * (kMost / 4) / length), y * (kMost / 4) / length};
    } else if (kind == "parabola") {
      const std::int64_t x = static_cast<std::int64_t>(i) - static_cast<std::int64_t>(n) / 2;
      p = {x, x * x};
    } else if (kind == "line") {
      const std::int64_t k = random.between(-1000000, 1000000);
      p = {far.x * k, far.y * k};
    } else if (kind == "vertical") {
      p = {same.x, random.between(-kMost, kMost)};
    } else if (kind == "grid") {
      p = {random.between(0, side) * 3, random.between(0, side) * 5};
    } else if (kind == "sizes") {
      p = {random.between(-3, 3), random.between(-3, 3)};
    } else if (kind == "corners") {
      const auto out = [&] {
        return (random.below(2) == 0 ? 1 : -1) * (kMost - random.between(0, 3));
      };
      p = {out(), out()};
    } else {
      p = same;
    }
  }
  random.shuffle(points);
  return points;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: points KIND SETS POINTS SEED\n");
    return 1;
  }
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  const int sets = std::atoi(argv[2]);
  std::printf("%d\n", sets);
  for (int t = 0; t < sets; ++t) {
    const auto points = make(argv[1], static_cast<std::size_t>(std::atoi(argv[3])), random);
    std::printf("%zu\n", points.size());
    for (const Point p : points) {
      std::printf("%lld %lld\n", static_cast<long long>(p.x), static_cast<long long>(p.y));
    }
  }
}
