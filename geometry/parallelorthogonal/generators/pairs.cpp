// pairs KIND COUNT SEED
//
// Kinds: random; small (a grid); parallel, orthogonal (multiples of one direction); near
// (directions as long as can be, whose cross product, or after a quarter turn dot product, is 1 or
// -1); axes.

#include <cstdio>
#include <cstdlib>
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
    Spot u{}, v{};
    const std::int64_t most = kind == "small" ? 3 : 2 * kMost;
    u = geometry::kit::anywhere(random, most);
    v = geometry::kit::anywhere(random, most);
    if (kind == "parallel" || kind == "orthogonal") {
      const Spot d{random.between(-20000, 20000), random.between(-20000, 20000)};
      const std::int64_t s = random.between(-90000, 90000), t = random.between(-90000, 90000);
      u = {s * d.x, s * d.y};
      v = {t * d.x, t * d.y};
      if (kind == "orthogonal") v = {-v.y, v.x};
      if (random.below(4) == 0) v.x += random.below(2) == 0 ? 1 : -1;
    } else if (kind == "near") {
      if (std::gcd(u.x, u.y) != 1) continue;
      const auto [x, y] = geometry::kit::beside(u.x, u.y);
      v = {x, y};
      if (random.below(2) == 0) v = {x - u.x, y - u.y};
      if (v.x > most || v.x < -most || v.y > most || v.y < -most) v = {x, y};
      if (random.below(2) == 0) v = {-v.y, v.x};
    } else if (kind == "axes") {
      (random.below(2) == 0 ? u.x : u.y) = 0;
      (random.below(2) == 0 ? v.x : v.y) = static_cast<std::int64_t>(random.below(2));
    }
    if (u == Spot{} || v == Spot{}) continue;
    ++i;
    const auto put = [&](Spot d, const char* end) {
      // Where the line begins so that both points are in range.
      const auto start = [&](std::int64_t w) {
        return random.between(w > 0 ? -kMost : -kMost - w, w > 0 ? kMost - w : kMost);
      };
      const Spot a{start(d.x), start(d.y)};
      std::printf("%lld %lld %lld %lld%s", (long long)a.x, (long long)a.y, (long long)(a.x + d.x),
                  (long long)(a.y + d.y), end);
    };
    put(u, " ");
    put(v, "\n");
  }
}
