// points KIND COUNT SEED
//
// Kinds: random; small (a grid); origin (the foot is near the origin, the points are far); image
// (the image is); steep and flat (all but parallel to an axis); axis (parallel to it); on (p is on
// the line, or is p1 or p2); beside (p is off a long line by a cross product of up to 9); close (p1
// and p2 are near each other, p is far); corners (of the whole range).

#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/near.hpp"

namespace {

using geometry::kit::anywhere;
using geometry::kit::Spot;

constexpr std::int64_t kMost = 1000000000;

Spot operator+(Spot a, Spot b) { return {a.x + b.x, a.y + b.y}; }
Spot turned(Spot a) { return {-a.y, a.x}; }
Spot scaled(Spot a, double k) {
  return {static_cast<std::int64_t>(k * static_cast<double>(a.x)),
          static_cast<std::int64_t>(k * static_cast<double>(a.y))};
}
bool is_inside(Spot p) { return geometry::kit::is_within(p, kMost); }

struct Case {
  Spot a, b, p;
};

Case make(kit::Random& random, const std::string& kind) {
  const auto either_sign = [&](double k) { return random.below(2) == 0 ? k : -k; };
  const auto part = [&] { return either_sign(0.2 + 0.8 * random.unit()); };
  const auto noise = [&] { return anywhere(random, random.below(2) == 0 ? 2 : 50); };
  const std::int64_t most = kind == "small" ? 5 : kMost;
  Case c{anywhere(random, most), anywhere(random, most), anywhere(random, most)};
  if (kind == "origin") {
    c.b = scaled(c.a, part()) + noise();
    c.p = scaled(turned(c.a), part()) + noise();
  } else if (kind == "image") {
    const Spot middle = scaled(c.p, 0.5) + noise();
    c.a = middle + scaled(turned(c.p), part());
    c.b = middle + scaled(turned(c.p), part());
  } else if (kind == "steep" || kind == "flat") {
    c.b.x = c.a.x + random.between(-3, 3);
    if (random.below(2) == 0) {  // the foot is near the axis
      c.a.x = random.between(-9, 9);
      c.b.x = c.a.x + random.between(1, 3);
    }
    if (random.below(4) == 0) c.p.x = c.a.x + random.between(-9, 9);
    if (kind == "flat") {
      for (Spot* s : {&c.a, &c.b, &c.p}) std::swap(s->x, s->y);
    }
  } else if (kind == "axis") {
    if (random.below(2) == 0) {
      c.b.x = c.a.x;
    } else {
      c.b.y = c.a.y;
    }
  } else if (kind == "on") {
    geometry::kit::line_triple(random, kMost, c.a, c.b, c.p);
    if (random.below(8) == 0) c.p = random.below(2) == 0 ? c.a : c.b;
  } else if (kind == "beside") {
    const std::int64_t k = random.between(1, 9);
    geometry::kit::near_triple(random, kMost, random.below(2) == 0 ? k : -k, c.a, c.b, c.p);
  } else if (kind == "close") {
    c.b = c.a + noise();
  } else if (kind == "corners") {
    for (Spot* s : {&c.a, &c.b, &c.p}) *s = geometry::kit::corner(random, kMost);
  }
  return c;
}

}  // namespace

int main(int, char** argv) {
  const std::string kind = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  std::printf("%ld\n", count);
  for (long i = 0; i < count; ++i) {
    Case c = make(random, kind);
    while (c.a == c.b || !is_inside(c.a) || !is_inside(c.b) || !is_inside(c.p)) {
      c = make(random, kind);
    }
    if (random.below(2) == 0) std::swap(c.a, c.b);
    std::printf("%lld %lld %lld %lld %lld %lld\n", (long long)c.a.x, (long long)c.a.y,
                (long long)c.b.x, (long long)c.b.y, (long long)c.p.x, (long long)c.p.y);
  }
}
