// triples KIND COUNT SEED
//
// Kinds: random; small (a grid: many on a line); near (off a line by a cross product of 1 or 2);
// line (on one line, of any length); ends (p2 equal to p0 or p1, or one step beside them on the
// line).

#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/near.hpp"

int main(int, char** argv) {
  using geometry::kit::Spot;
  const std::string kind = argv[1];
  const long count = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  const std::int64_t most = kind == "small" ? 3 : 1000000000;
  std::printf("%ld\n", count);
  for (long i = 0; i < count;) {
    Spot a = geometry::kit::anywhere(random, most), b = geometry::kit::anywhere(random, most),
         c = geometry::kit::anywhere(random, most);
    if (kind == "near") {
      const std::int64_t k = random.between(1, 2);
      geometry::kit::near_triple(random, most, random.below(2) == 0 ? k : -k, a, b, c);
      if (random.below(3) == 0) std::swap(b, c);
    } else if (kind == "line") {
      geometry::kit::line_triple(random, most, a, b, c);
    } else if (kind == "ends") {
      const Spot d{random.between(-3, 3), random.between(-3, 3)};
      const std::int64_t n = random.between(1, 300000000);
      a = {random.between(-90000000, 90000000), random.between(-90000000, 90000000)};
      b = {a.x + n * d.x, a.y + n * d.y};
      const std::int64_t t = (random.below(2) == 0 ? 0 : n) + random.between(-1, 1);
      c = {a.x + t * d.x, a.y + t * d.y};
    }
    if (a == b) continue;
    ++i;
    std::printf("%lld %lld %lld %lld %lld %lld\n", (long long)a.x, (long long)a.y, (long long)b.x,
                (long long)b.y, (long long)c.x, (long long)c.y);
  }
}
