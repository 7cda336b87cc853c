// areas KIND CASES N SEED
//
// Polygons of about N vertices each, the circle as the kind says: tiny (a grid of 7 x 7, any
// simple polygon of 3 to 6 vertices); at_vertex, on_edge (the same, the centre at a vertex, or
// on an edge); star, convex, far, comb, skyline, box, sliver (shapes of kit/polygons.hpp in the
// whole range, the circle anywhere); rim (vertices all around, just inside the circle and
// just outside by turns); around (the polygon inside the circle, or the circle
// inside a square); apart (no common point, or hardly one); graze (an edge cuts off a segment of
// a few units' height and less); needle (triangles of area 1/2 and little more that the circle
// cuts, its centre anywhere or on them).
//
// Circles, N not used: circle_tiny; circle_random; circle_near (the square of the distance off
// touching by little, from outside or inside); circle_lens (overlaps of 1e-9 to 1e3 units);
// circle_close (centres a few units apart); circle_sizes (a small one on the rim of a large
// one); circle_nested (and touching from inside, and the same).
//
// mixed: all of these.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/circles.hpp"
#include "geometry/kit/polygons.hpp"
#include "geometry/kit/simple.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::Circle;
using geometry::kit::Cycle;
using geometry::kit::is_valid;
using geometry::kit::Spot;
using geometry::kit::Step;
using geometry::kit::Wide;

constexpr std::int64_t kMost = 1000000000;

// A polygon, or, where it has no vertex, a second circle.
struct Case {
  Circle circle;
  Cycle polygon;
  Circle other{{0, 0}, 1};
};

using Maybe = std::optional<Case>;

Spot between(Spot a, Spot b, kit::Random& random) {
  const double t = random.unit();
  return {a.x + static_cast<std::int64_t>(t * static_cast<double>(b.x - a.x)),
          a.y + static_cast<std::int64_t>(t * static_cast<double>(b.y - a.y))};
}

std::int64_t distance(Spot a, Spot b) {
  const Wide dx = a.x - b.x, dy = a.y - b.y;
  return geometry::kit::whole_root(dx * dx + dy * dy);
}

// Any simple polygon, by trying.
Cycle any_polygon(kit::Random& random, std::size_t n, std::int64_t most) {
  while (true) {
    Cycle points(n);
    for (Spot& p : points) p = anywhere(random, most);
    if (geometry::kit::SimpleCheck(points).holds()) return points;
  }
}

Maybe small(const std::string& kind, kit::Random& random) {
  const bool is_large = random.below(4) == 0;
  Case made{{anywhere(random, 3), random.between(1, 4)},
            any_polygon(random, 3 + random.below(4), is_large ? kMost : 3)};
  if (is_large) made.circle = geometry::kit::any_circle(random, kMost);
  const std::size_t k = random.below(made.polygon.size());
  const Spot a = made.polygon[k], b = made.polygon[(k + 1) % made.polygon.size()];
  if (kind == "at_vertex") made.circle.centre = a;
  if (kind == "on_edge") {
    const Spot u{b.x - a.x, b.y - a.y};
    const std::int64_t g = std::gcd(u.x, u.y);
    if (g < 2) {
      // Twice as large, about 0, the edge has a middle.
      for (Spot& p : made.polygon) p = {p.x / 2 * 2, p.y / 2 * 2};
      if (!geometry::kit::SimpleCheck(made.polygon).holds()) return std::nullopt;
      const Spot c = made.polygon[k], d = made.polygon[(k + 1) % made.polygon.size()];
      made.circle.centre = {(c.x + d.x) / 2, (c.y + d.y) / 2};
    } else {
      const std::int64_t t = random.between(1, g - 1);
      made.circle.centre = {a.x + u.x / g * t, a.y + u.y / g * t};
    }
  }
  return made;
}

Maybe shape(const std::string& kind, std::size_t n, kit::Random& random) {
  Case made{geometry::kit::any_circle(random, kMost),
            geometry::kit::polygon(kind, std::max<std::size_t>(n, 8), kMost, random)};
  if (random.below(2) == 0) made.circle.centre = anywhere(random, kMost / 4);
  if (kind == "sliver") {
    // Through the sliver, or beside it.
    const Spot on = between(made.polygon[0], made.polygon[made.polygon.size() - 2], random);
    made.circle.radius = distance(on, made.circle.centre);
  }
  return made;
}

Maybe rim(std::size_t n, kit::Random& random) {
  Case made{{{0, 0}, random.between(kMost / 4, kMost / 2)}, {}};
  for (std::size_t k = 0; k < n; ++k) {
    const double angle = 2 * M_PI * static_cast<double>(k) / static_cast<double>(n);
    const double far = static_cast<double>(made.circle.radius) * (k % 2 == 0 ? 1 + 1e-7 : 1 - 1e-7);
    made.polygon.push_back(
        {std::llround(far * std::cos(angle)), std::llround(far * std::sin(angle))});
  }
  return made;
}

Maybe around(std::size_t n, kit::Random& random) {
  if (random.below(2) == 0) {
    return Case{{{0, 0}, kMost},
                geometry::kit::star(std::max<std::size_t>(n, 8), kMost / 2, random)};
  }
  const std::int64_t r = random.between(1, kMost);
  const Spot c = anywhere(random, kMost - r);
  return Case{{c, r}, geometry::kit::box(std::max<std::size_t>(n, 8) / 4 * 4, kMost)};
}

// Seen over an edge of a triangle that lies on the other side of it than the circle's centre.
Maybe beyond(const geometry::kit::Passing& line, kit::Random& random) {
  const Spot third = anywhere(random, kMost);
  const int side = geometry::kit::turn(line.from, line.to, third);
  if (side == 0 || side == geometry::kit::turn(line.from, line.to, line.circle.centre)) {
    return std::nullopt;
  }
  return Case{line.circle, {line.from, line.to, third}};
}

Maybe graze(const std::string& kind, kit::Random& random) {
  const std::int64_t reach = random.below(2) == 0 ? kMost : kMost / 1000;
  const std::int64_t off = kind == "apart"
                               ? random.between(-kMost, 0)
                               : random.between(0, std::int64_t{1} << random.between(0, 36));
  const auto line = geometry::kit::nearly_tangent(random, kMost, reach, off);
  if (!line) return std::nullopt;
  return beyond(*line, random);
}

Maybe needle(kit::Random& random) {
  Spot a, b, c;
  geometry::kit::near_triple(random, kMost, random.between(1, random.below(2) == 0 ? 1 : 1000), a,
                             b, c);
  Case made{{anywhere(random, kMost), 1}, {a, b, c}};
  if (random.below(2) == 0) made.circle.centre = between(a, b, random);
  made.circle.radius = distance(made.circle.centre, between(a, b, random));
  return made;
}

Maybe circles(const std::string& kind, kit::Random& random) {
  Circle a = geometry::kit::any_circle(random, kMost), b = geometry::kit::any_circle(random, kMost);
  if (kind == "circle_tiny") {
    a = {anywhere(random, 3), random.between(1, 4)};
    b = {anywhere(random, 3), random.between(1, 4)};
  } else if (kind == "circle_near") {
    const bool inside = random.below(2) == 0;
    const std::int64_t most = inside ? kMost : 2 * kMost - 10;
    const Step step =
        geometry::kit::near_step(random, most, std::int64_t{1} << random.between(0, 20),
                                 random.between(-1, 1), random.between(0, 3));
    const auto pair = geometry::kit::touching(random, kMost, step, inside);
    if (!pair) return std::nullopt;
    return Case{(*pair)[0], {}, (*pair)[1]};
  } else if (kind == "circle_lens") {
    const std::int64_t apart = distance(a.centre, b.centre);
    a.radius = random.between(1, kMost);
    b.radius = apart + random.between(0, random.below(2) == 0 ? 1 : 1000) - a.radius;
  } else if (kind == "circle_close") {
    const Spot by = anywhere(random, random.below(2) == 0 ? 3 : 1000);
    a.radius = random.between(kMost / 2, kMost);
    const std::int64_t length = geometry::kit::whole_root(by.x * by.x + by.y * by.y);
    b = {{a.centre.x + by.x, a.centre.y + by.y}, a.radius + random.between(-length, length)};
  } else if (kind == "circle_sizes") {
    const Step angle = geometry::kit::whole_step(random, a.radius < 100 ? 100 : a.radius);
    const std::int64_t times = a.radius / angle.length;
    b.radius = random.between(1, random.below(2) == 0 ? 3 : 1000);
    b.centre = {a.centre.x + times * angle.by.x, a.centre.y + times * angle.by.y};
    a.radius = times * angle.length + random.between(-b.radius, b.radius);
  } else if (kind == "circle_nested") {
    b.radius = random.between(1, a.radius);
    const std::int64_t room = a.radius - b.radius;
    const Spot by = random.below(3) == 0 ? Spot{0, random.below(2) == 0 ? room : 0}
                                         : anywhere(random, room * 2 / 3);
    b.centre = {a.centre.x + by.x, a.centre.y + by.y};
    if (random.below(4) == 0) b = a;
  }
  if (random.below(2) == 0) std::swap(a, b);
  return Case{a, {}, b};
}

Maybe made(const std::string& kind, std::size_t n, kit::Random& random) {
  if (kind.starts_with("circle")) return circles(kind, random);
  if (kind == "tiny" || kind == "at_vertex" || kind == "on_edge") return small(kind, random);
  if (kind == "rim") return rim(n, random);
  if (kind == "around") return around(n, random);
  if (kind == "graze" || kind == "apart") return graze(kind, random);
  if (kind == "needle") return needle(random);
  return shape(kind, n, random);
}

bool fits(const Case& c) {
  if (!is_valid(c.circle, kMost) || !is_valid(c.other, kMost)) return false;
  for (const Spot p : c.polygon) {
    if (!geometry::kit::is_within(p, kMost)) return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: areas KIND CASES N SEED\n");
    return 1;
  }
  const char* const kinds[] = {
      "tiny",        "at_vertex",    "on_edge",      "star",         "convex",        "far",
      "comb",        "skyline",      "box",          "sliver",       "rim",           "around",
      "apart",       "graze",        "needle",       "circle_tiny",  "circle_random", "circle_near",
      "circle_lens", "circle_close", "circle_sizes", "circle_nested"};
  const std::string wanted = argv[1];
  const long cases = std::atol(argv[2]);
  const auto n = static_cast<std::size_t>(std::atol(argv[3]));
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  std::printf("%ld\n", cases);
  for (long i = 0; i < cases;) {
    const std::string kind = wanted == "mixed" ? kinds[random.below(std::size(kinds))] : wanted;
    auto found = made(kind, n, random);
    if (!found || !fits(*found)) continue;
    ++i;
    const auto [c, r] = found->circle;
    if (found->polygon.empty()) {
      const auto [d, s] = found->other;
      std::printf("C %lld %lld %lld %lld %lld %lld\n", (long long)c.x, (long long)c.y, (long long)r,
                  (long long)d.x, (long long)d.y, (long long)s);
      continue;
    }
    geometry::kit::reorder(found->polygon, random, true);
    std::printf("P %zu %lld %lld %lld\n", found->polygon.size(), (long long)c.x, (long long)c.y,
                (long long)r);
    geometry::kit::put(found->polygon);
  }
}
