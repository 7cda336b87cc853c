// points KIND N SEED
//
// Kinds: those of point_sets.hpp, and tiny_line (on a short line through a tiny grid); cocircular
// (lattice points of one circle of radius 7e8, some twice, and points inside); cocircular_off (the
// same, some of them moved by a unit); axes (the four points on the axes of a circle, and points
// whose squared distance from its centre differs from theirs by a few units); right (two far points
// and a third that sees them at a right angle), right_less and right_more (less or more than that
// by as little as can be); centred (three points of a circle about the origin, to the nearest unit:
// the centre's coordinates are below 1); growing (each point lies farther from the origin than
// those before it).

#include <cmath>
#include <string>
#include <vector>

#include "geometry/kit/circles.hpp"
#include "geometry/kit/point_sets.hpp"
#include "geometry/kit/simple.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::is_within;
using geometry::kit::Spot;

constexpr std::int64_t kMost = 1000000000;

// All p with |p|^2 = 5^2 13 17 29 37 41 53 61 73 89 97, which is near 5e17: products of factors
// a + bi of the primes, or of a - bi.
std::vector<Spot> rich_circle() {
  std::vector<Spot> found = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
  const auto spread = [&found](const std::vector<Spot>& factors) {
    std::vector<Spot> products;
    for (const Spot p : found) {
      for (const Spot f : factors) {
        products.push_back({p.x * f.x - p.y * f.y, p.x * f.y + p.y * f.x});
      }
    }
    found = std::move(products);
  };
  spread({{3, 4}, {3, -4}, {5, 0}});
  for (const Spot f :
       {Spot{3, 2}, {4, 1}, {5, 2}, {6, 1}, {5, 4}, {7, 2}, {6, 5}, {8, 3}, {8, 5}, {9, 4}}) {
    spread({f, {f.x, -f.y}});
  }
  return found;
}

void move(std::vector<Spot>& points, kit::Random& random, std::int64_t reach) {
  const Spot by = anywhere(random, reach);
  for (Spot& p : points) p = {p.x + by.x, p.y + by.y};
}

std::vector<Spot> cocircular(std::size_t n, kit::Random& random, bool is_off) {
  const std::vector<Spot> circle = rich_circle();
  std::vector<Spot> points;
  for (std::size_t i = 0; i < n; ++i) {
    Spot p = circle[static_cast<std::size_t>(random.below(circle.size()))];
    if (i % 8 == 0) p = {p.x / 2, p.y / 2};
    if (is_off && i % 8 == 1) {
      const Spot by = anywhere(random, 1);
      p = {p.x + by.x, p.y + by.y};
    }
    points.push_back(p);
  }
  move(points, random, 200000000);
  return points;
}

std::vector<Spot> axes(std::size_t n, kit::Random& random) {
  std::vector<Spot> points;
  geometry::kit::Step step{};
  const std::int64_t i = random.between(0, 1), j = random.between(0, 2);
  while (step.length < kMost / 4) {
    step = geometry::kit::near_step(random, kMost / 2, random.between(1, 3), i + j == 0 ? 1 : j, i);
  }
  const std::int64_t r = step.length;
  points = {{r, 0}, {0, r}, {-r, 0}, {0, -r}, step.by};
  while (points.size() < n) {
    const Spot p = anywhere(random, r);
    if (geometry::kit::Wide{p.x} * p.x + geometry::kit::Wide{p.y} * p.y <=
        geometry::kit::Wide{r} * r) {
      points.push_back(p);
    }
  }
  move(points, random, kMost / 2);
  return points;
}

// u . v = k, both long.
std::vector<Spot> right(kit::Random& random, std::int64_t k) {
  while (true) {
    const Spot u = anywhere(random, kMost / 2);
    if (std::gcd(u.x, u.y) != 1) continue;
    const std::int64_t m = random.below(2) == 0 ? 1 : -1;
    const Spot w = geometry::kit::at_distance(u, k);
    const Spot v{w.y + m * u.y, -w.x - m * u.x};
    std::vector<Spot> points = {{0, 0}, u, v};
    move(points, random, kMost / 4);
    if (std::all_of(points.begin(), points.end(), [](Spot p) { return is_within(p, kMost); })) {
      return points;
    }
  }
}

// Of the circle of radius r about the origin, to the nearest unit, in a random direction.
Spot on_circle(kit::Random& random, std::int64_t r) {
  const std::int64_t a = random.between(-30000, 30000), b = random.between(1, 30000);
  const std::int64_t h = a * a + b * b;
  const auto nearest = [&](std::int64_t part) {
    const geometry::kit::Wide doubled = geometry::kit::Wide{2} * part * r + h;
    const geometry::kit::Wide down = doubled / (2 * h) - (doubled % (2 * h) < 0 ? 1 : 0);
    return static_cast<std::int64_t>(down);
  };
  Spot p{nearest(a * a - b * b), nearest(2 * a * b)};
  if (random.below(2) == 0) p.y = -p.y;
  return p;
}

std::vector<Spot> centred(std::size_t n, kit::Random& random) {
  while (true) {
    std::vector<Spot> points;
    for (int i = 0; i < 3; ++i) points.push_back(on_circle(random, kMost - 1));
    // The origin sees them all around.
    bool is_around = true;
    for (std::size_t i = 0; i < 3; ++i) {
      const Spot a = points[i], b = points[(i + 1) % 3], c = points[(i + 2) % 3];
      is_around = is_around && geometry::kit::turn({}, a, b) * geometry::kit::turn({}, a, c) < 0;
    }
    if (!is_around) continue;
    while (points.size() < n) points.push_back(anywhere(random, kMost / 2));
    return points;
  }
}

std::vector<Spot> growing(std::size_t n, kit::Random& random) {
  std::vector<Spot> points;
  const std::int64_t step = kMost / static_cast<std::int64_t>(n + 1);
  for (std::size_t i = 0; i < n; ++i) {
    points.push_back(on_circle(random, step * static_cast<std::int64_t>(i + 1)));
  }
  return points;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: points KIND N SEED\n");
    return 1;
  }
  const std::string kind = argv[1];
  const auto n = static_cast<std::size_t>(std::atol(argv[2]));
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  std::vector<Spot> points;
  if (kind == "tiny_line") {
    const Spot d = anywhere(random, 2);
    for (std::size_t i = 0; i < n; ++i) {
      const std::int64_t t = random.between(-4, 4);
      points.push_back({t * d.x + 1, t * d.y - 2});
    }
  } else if (kind == "cocircular" || kind == "cocircular_off") {
    points = cocircular(n, random, kind == "cocircular_off");
  } else if (kind == "axes") {
    points = axes(n, random);
  } else if (kind == "right" || kind == "right_less" || kind == "right_more") {
    points = right(random, kind == "right" ? 0 : kind == "right_less" ? 1 : -1);
  } else if (kind == "centred") {
    points = centred(n, random);
  } else if (kind == "growing") {
    points = growing(n, random);
  } else {
    points = geometry::kit::point_set(kind, n, random);
  }
  if (kind != "growing") random.shuffle(points);
  std::printf("%zu\n", points.size());
  geometry::kit::put(points);
}
