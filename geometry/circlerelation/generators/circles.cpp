// circles KIND COUNT SEED
//
// Kinds: random; small (a grid, small radii); tangent (from outside or inside, by right triangles
// with whole sides), near (the same, one centre or radius off by 1), equal (the same centre, radii
// equal or nearly so).

#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string>

#include "geometry/kit/near.hpp"

int main(int, char** argv) {
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  std::printf("%ld\n", count);
  for (long i = 0; i < count;) {
    const std::int64_t most = kind == "small" ? 4 : kMost;
    Spot a = geometry::kit::anywhere(random, most), b = geometry::kit::anywhere(random, most);
    std::int64_t r = random.between(1, most), s = random.between(1, most);
    if (kind == "tangent" || kind == "near") {
      // Legs m^2 - n^2 and 2mn, hypotenuse m^2 + n^2.
      const std::int64_t m = random.between(2, 30000), n = random.between(1, m - 1);
      std::int64_t x = m * m - n * n, y = 2 * m * n, h = m * m + n * n;
      const std::int64_t scale = random.between(1, kMost / h > 1 ? kMost / h : 1);
      x *= scale, y *= scale, h *= scale;
      if (h > kMost) continue;
      if (random.below(2) == 0) x = -x;
      if (random.below(2) == 0) std::swap(x, y);
      a = {-x / 2, -y / 2};
      b = {a.x + x, a.y + y};
      if (random.below(2) == 0) {
        r = random.between(1, h - 1);
        s = h - r;
      } else {
        r = random.between(1, kMost - h > 0 ? kMost - h : 1);
        s = r + h;
      }
      if (kind == "near" && random.below(4) > 0) {
        // x^2 + y^2 = h^2 + 1, by (x - 1)(x + 1) = (h - y)(h + y); or h^2 - 1, by y = x^2 / 2.
        const std::int64_t t = random.between(1, 900), k = random.between(1, kMost / 2 / (t * t));
        x = 2 * k * t + 1, y = t * (k * t + 1) - k, h = t * (k * t + 1) + k;
        if (random.below(2) == 0) {
          x = 2 * random.between(1, 22000);
          y = x * x / 2, h = y + 1;
        }
        if (h > kMost || h < 2) continue;
        if (random.below(2) == 0) y = -y;
        a = {-x / 2, -y / 2};
        b = {a.x + x, a.y + y};
        r = random.between(1, h - 1), s = h - r;
        if (random.below(2) == 0 && h < kMost) r = random.between(1, kMost - h), s = r + h;
      } else if (kind == "near") {
        std::int64_t* const which[] = {&a.x, &a.y, &b.x, &b.y, &r, &s};
        *which[random.below(6)] += random.below(2) == 0 ? 1 : -1;
      }
    } else if (kind == "equal") {
      b = a;
      s = r + random.between(-1, 1);
      if (random.below(3) == 0) b.x = b.x > 0 ? b.x - 1 : b.x + 1;
    }
    if (r < 1 || s < 1 || r > kMost || s > kMost) continue;
    if (random.below(2) == 0) {
      std::swap(a, b);
      std::swap(r, s);
    }
    ++i;
    std::printf("%lld %lld %lld %lld %lld %lld\n", (long long)a.x, (long long)a.y, (long long)r,
                (long long)b.x, (long long)b.y, (long long)s);
  }
}
