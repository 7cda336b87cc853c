// triangles KIND COUNT SEED
//
// Kinds: random; tiny (a grid of 7 x 7); far_tiny (a grid of 3 x 3 near a corner of the range);
// far_small (the same, up to 2000 wide); needle (area 1/2, the range its length); flat (areas up to
// 500); short_base (two long sides, a base of a few units, area 1/2 and more); right; isosceles;
// corners (near corners of the range); wide (a base of the whole range along an axis, a height of a
// few units); mixed (all of these).

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "geometry/kit/near.hpp"

namespace {

constexpr std::int64_t kMost = 1000000000;

using geometry::kit::Spot;
using Triangle = std::vector<Spot>;

bool is_triangle(const Triangle& t) {
  for (const Spot p : t) {
    if (!geometry::kit::is_within(p, kMost)) return false;
  }
  const std::int64_t cross =
      (t[1].x - t[0].x) * (t[2].y - t[0].y) - (t[1].y - t[0].y) * (t[2].x - t[0].x);
  return cross != 0;
}

Spot corner(std::int64_t near, kit::Random& random) {
  const auto out = [&] {
    return (random.below(2) == 0 ? 1 : -1) * (kMost - random.between(0, near));
  };
  const std::int64_t x = out();
  return {x, out()};
}

Triangle tried(const std::string& kind, kit::Random& random) {
  Spot a = geometry::kit::anywhere(random, kMost), b = geometry::kit::anywhere(random, kMost),
       c = geometry::kit::anywhere(random, kMost);
  if (kind == "tiny" || kind == "far_tiny" || kind == "far_small") {
    const std::int64_t size = kind == "tiny" ? 3 : kind == "far_tiny" ? 1 : 1000;
    const Spot middle = kind == "tiny" ? Spot{} : corner(2 * size, random);
    for (Spot* p : {&a, &b, &c}) {
      *p = geometry::kit::anywhere(random, size);
      *p = {middle.x + p->x, middle.y + p->y};
    }
  } else if (kind == "needle" || kind == "flat") {
    std::int64_t k = random.between(1, kind == "needle" ? 1 : 1000);
    if (random.below(2) == 0) k = -k;
    geometry::kit::near_triple(random, kMost, k, a, b, c);
  } else if (kind == "short_base") {
    // (k m + 1, k) x (m, 1) = 1: a long side, and the base.
    const std::int64_t m = random.between(0, 5), k = random.between(kMost / 8, kMost / 8 * 2);
    Spot side{k * m + 1, k}, base{m, 1};
    if (random.below(2) == 0) base = {m, 1 + random.between(0, 2)};
    if (random.below(2) == 0) {
      side = {side.y, side.x};
      base = {base.y, base.x};
    }
    if (random.below(2) == 0) {
      side.x = -side.x;
      base.x = -base.x;
    }
    a = {a.x / 4 - side.x / 2, a.y / 4 - side.y / 2};
    b = {a.x + side.x, a.y + side.y};
    c = {b.x + base.x, b.y + base.y};
  } else if (kind == "right") {
    const Spot d = geometry::kit::anywhere(random, 30000);
    const std::int64_t s = random.between(1, 20000), t = random.between(1, 20000);
    b = {a.x + s * d.x, a.y + s * d.y};
    c = {a.x - t * d.y, a.y + t * d.x};
  } else if (kind == "isosceles") {
    const Spot d = geometry::kit::anywhere(random, 30000);
    const std::int64_t half = random.between(1, 20000), height = random.between(-20000, 20000);
    c = {a.x - height * d.y, a.y + height * d.x};
    b = {a.x - half * d.x, a.y - half * d.y};
    a = {a.x + half * d.x, a.y + half * d.y};
  } else if (kind == "corners") {
    a = corner(2, random);
    b = corner(2, random);
    c = corner(2, random);
  } else if (kind == "wide") {
    a = {-kMost + random.between(0, 9), a.y / 2};
    b = {kMost - random.between(0, 9), a.y + random.between(-1, 1)};
    c = {c.x, a.y + random.between(-3, 3)};
    if (random.below(2) == 0) {
      for (Spot* p : {&a, &b, &c}) *p = {p->y, p->x};
    }
  }
  return {a, b, c};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: triangles KIND COUNT SEED\n");
    return 1;
  }
  const char* const kinds[] = {"random",     "tiny",  "far_tiny",  "far_small", "needle", "flat",
                               "short_base", "right", "isosceles", "corners",   "wide"};
  const std::string wanted = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  std::printf("%ld\n", count);
  for (long i = 0; i < count;) {
    Triangle t = tried(wanted == "mixed" ? kinds[random.below(std::size(kinds))] : wanted, random);
    if (!is_triangle(t)) continue;
    random.shuffle(t);
    std::printf("%lld %lld %lld %lld %lld %lld\n", (long long)t[0].x, (long long)t[0].y,
                (long long)t[1].x, (long long)t[1].y, (long long)t[2].x, (long long)t[2].y);
    ++i;
  }
}
