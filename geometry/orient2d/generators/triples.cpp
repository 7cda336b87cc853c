// triples KIND COUNT SEED
//
// Integers: random (up to 1e9), small (a grid: many straight), near (off a line by cross products
// of at most 2), line (on one line), huge, huge_near, huge_line (the same up to 4e18), corners (of
// the square of side 2e9: the largest cross products). Doubles: lattice (near (0.5, 0.5) by a few
// units in the last place, against two points of the diagonal), exponents (-80 to 80), doubles_near
// (coordinates between 0 and 1, off a line by a unit in the last place or on it).

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/near.hpp"
#include "geometry/kit/tiers.hpp"

namespace {

using geometry::kit::Spot;
constexpr std::int64_t kNarrow = 1000000000, kWide = 4000000000000000000;

void put(Spot a, Spot b, Spot c) {
  std::printf("%lld %lld %lld %lld %lld %lld\n", (long long)a.x, (long long)a.y, (long long)b.x,
              (long long)b.y, (long long)c.x, (long long)c.y);
}

void integers(const std::string& kind, kit::Random& random) {
  const std::int64_t most = kind.starts_with("huge") ? kWide : kind == "small" ? 3 : kNarrow;
  Spot a = geometry::kit::anywhere(random, most), b = geometry::kit::anywhere(random, most),
       c = geometry::kit::anywhere(random, most);
  if (kind.ends_with("near")) {
    std::int64_t k = 0;
    while (k == 0) k = random.between(-2, 2);
    geometry::kit::near_triple(random, most, k, a, b, c);
    if (random.below(2) == 0) std::swap(a, c);
  } else if (kind.ends_with("line")) {
    geometry::kit::line_triple(random, most, a, b, c);
  } else if (kind == "corners") {
    for (Spot* p : {&a, &b, &c}) {
      p->x =
          (random.below(2) == 0 ? 1 : -1) * (kNarrow - static_cast<std::int64_t>(random.below(2)));
      p->y =
          (random.below(2) == 0 ? 1 : -1) * (kNarrow - static_cast<std::int64_t>(random.below(2)));
    }
  }
  put(a, b, c);
}

void doubles(const std::string& kind, kit::Random& random) {
  double v[6];
  if (kind == "lattice") {
    for (int i = 0; i < 2; ++i) v[i] = 0.5 + static_cast<double>(random.below(256)) * 0x1p-53;
    v[2] = v[3] = 12, v[4] = v[5] = 24;
    if (random.below(2) == 0) v[2] = v[3] = 17.3, v[4] = v[5] = 24.00000000000005;
  } else if (kind == "exponents") {
    for (double& x : v) {
      x = std::ldexp(0.5 + 0.5 * random.unit(), static_cast<int>(random.between(-79, 80)));
      if (random.below(2) == 0) x = -x;
    }
    if (random.below(3) == 0) {  // multiples: on a line but for a rounding
      const double f = std::ldexp(1 + random.unit(), static_cast<int>(random.between(-20, 20)));
      v[0] = v[1] = 0;
      v[2] = std::ldexp(1 + random.unit(), static_cast<int>(random.between(-30, 30)));
      v[3] = std::ldexp(1 + random.unit(), static_cast<int>(random.between(-30, 30)));
      v[4] = v[2] * f, v[5] = v[3] * f;
    }
  } else {
    // On a line through multiples of 2^-40, then perhaps one step beside it.
    const double dx = static_cast<double>(random.between(1, 1 << 20)) * 0x1p-40,
                 dy = static_cast<double>(random.between(1, 1 << 20)) * 0x1p-40;
    const double s = static_cast<double>(random.between(1, 1000)),
                 t = static_cast<double>(random.between(1, 1000));
    v[0] = 0.125 + static_cast<double>(random.below(1 << 20)) * 0x1p-40;
    v[1] = 0.25 + static_cast<double>(random.below(1 << 20)) * 0x1p-40;
    v[2] = v[0] + s * dx, v[3] = v[1] + s * dy, v[4] = v[0] + t * dx, v[5] = v[1] + t * dy;
    double& moved = v[random.below(6)];
    const auto step = random.below(3);
    if (step > 0) moved = std::nextafter(moved, step == 1 ? 2.0 : 0.0);
  }
  for (int i = 0; i < 6; ++i) {
    std::printf("%s%s", geometry::kit::decimal(v[i]).c_str(), i < 5 ? " " : "\n");
  }
}

}  // namespace

int main(int, char** argv) {
  const std::string kind = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  const bool real = kind == "lattice" || kind == "exponents" || kind == "doubles_near";
  std::printf("%ld\n", count);
  for (long i = 0; i < count; ++i) real ? doubles(kind, random) : integers(kind, random);
}
