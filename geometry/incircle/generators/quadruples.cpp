// quadruples KIND COUNT SEED
//
// Integers: random (up to 1e9), small (a grid: many on a circle), circle (four lattice points of
// one large circle), near_circle (one of them moved by a step), near_line (three or four almost on
// a line), equal (two are equal). Doubles: lattice (unit squares whose corners are off by units in
// the last place), exponents (-80 to 80, many of them on a circle about the origin), doubles
// (random).

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "geometry/kit/near.hpp"
#include "geometry/kit/tiers.hpp"

namespace {

using geometry::kit::Spot;
constexpr std::int64_t kMost = 1000000000;

// Lattice points at one distance from a centre, up to a thousand million: from Gaussian integers,
// (a + bi)(c + di) and its mirror images all have the same norm.
std::vector<Spot> on_circle(kit::Random& random) {
  const auto factor = [&] { return Spot{random.between(1, 15000), random.between(1, 15000)}; };
  const Spot p = factor(), q = factor();
  const auto times = [](Spot u, Spot v) {
    return Spot{u.x * v.x - u.y * v.y, u.x * v.y + u.y * v.x};
  };
  const Spot z = times(p, q), w = times(p, {q.x, -q.y});
  std::vector<Spot> points;
  for (const Spot s : {z, w}) {
    for (const Spot t : {s, Spot{s.y, s.x}}) {
      for (const int sx : {-1, 1}) {
        for (const int sy : {-1, 1}) points.push_back({sx * t.x, sy * t.y});
      }
    }
  }
  const std::int64_t room = kMost - 460000000;
  const Spot centre{random.between(-room, room), random.between(-room, room)};
  for (Spot& s : points) s = {s.x + centre.x, s.y + centre.y};
  random.shuffle(points);
  return points;
}

void integers(const std::string& kind, kit::Random& random) {
  const std::int64_t most = kind == "small" ? 2 : kMost;
  Spot p[4];
  for (Spot& s : p) s = geometry::kit::anywhere(random, most);
  if (kind.ends_with("circle")) {
    const std::vector<Spot> points = on_circle(random);
    for (int i = 0; i < 4; ++i) p[i] = points[static_cast<std::size_t>(i)];
    if (kind == "near_circle") {
      Spot& moved = p[random.below(4)];
      (random.below(2) == 0 ? moved.x : moved.y) += random.below(2) == 0 ? 1 : -1;
    }
  } else if (kind == "near_line") {
    geometry::kit::near_triple(random, kMost, random.between(-1, 1) == 0 ? 1 : -1, p[0], p[1],
                               p[2]);
    if (random.below(3) > 0) {
      geometry::kit::line_triple(random, kMost, p[0], p[1], p[2]);
    }
    if (random.below(2) == 0) p[3] = {p[0].x / 2 + p[1].x / 2, p[0].y / 2 + p[1].y / 2};
  } else if (kind == "equal") {
    p[random.below(4)] = p[random.below(4)];
  }
  for (int i = 0; i < 4; ++i) {
    std::printf("%lld %lld%s", (long long)p[i].x, (long long)p[i].y, i < 3 ? " " : "\n");
  }
}

void doubles(const std::string& kind, kit::Random& random) {
  double v[8] = {0, 0, 1, 0, 1, 1, 0, 1};
  if (kind == "lattice") {
    const double scale = std::ldexp(1.0, static_cast<int>(random.between(-20, 20)));
    for (double& x : v) {
      x = (x + 0.5) * scale;
      const auto steps = random.below(3);
      for (std::uint64_t i = 0; i < steps; ++i)
        x = std::nextafter(x, random.below(2) == 0 ? 0 : 1e9);
    }
  } else {
    for (double& x : v) {
      const int e = kind == "exponents" ? static_cast<int>(random.between(-79, 80)) : 0;
      x = std::ldexp(0.5 + 0.5 * random.unit(), e) * (random.below(2) == 0 ? 1 : -1);
    }
    if (random.below(2) == 0) {  // (x, y), (y, -x), (-x, -y), (-y, x) lie on a circle
      v[2] = v[1], v[3] = -v[0], v[4] = -v[0], v[5] = -v[1], v[6] = -v[1], v[7] = v[0];
      if (random.below(2) == 0) v[7] = std::nextafter(v[7], random.below(2) == 0 ? 0 : 2 * v[7]);
    }
  }
  for (int i = 0; i < 8; ++i) {
    std::printf("%s%s", geometry::kit::decimal(v[i]).c_str(), i < 7 ? " " : "\n");
  }
}

}  // namespace

int main(int, char** argv) {
  const std::string kind = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  const bool real = kind == "lattice" || kind == "exponents" || kind == "doubles";
  std::printf("%ld\n", count);
  for (long i = 0; i < count; ++i) real ? doubles(kind, random) : integers(kind, random);
}
