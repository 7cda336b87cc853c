// segments KIND N SEED
//
// Kinds: tiny (coordinates up to 4), small (up to 30), random, dense (half of each, nearly all
// pairs meet), ends (ends often meet), columns (verticals on few lines), short.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "geometry/kit/near.hpp"

int main(int, char** argv) {
  const std::string kind = argv[1];
  const long n = std::atol(argv[2]);
  kit::Random random(std::strtoull(argv[3], nullptr, 10));
  constexpr std::int64_t kMost = 1000000000;
  std::printf("%ld\n", n);
  for (long i = 0; i < n;) {
    const std::int64_t most = kind == "tiny" ? 4 : kind == "small" ? 30 : kMost;
    std::int64_t a = random.between(-most, most), b = random.between(-most, most),
                 at = random.between(-most, most);
    const bool flat = random.below(2) == 0;
    if (kind == "dense") a = -kMost + random.between(0, 9), b = kMost - random.between(0, 9);
    if (kind == "ends")
      a = a / 50000000 * 50000000, b = b / 50000000 * 50000000, at = at / 50000000 * 50000000;
    if (kind == "columns" && !flat) at = at / 200000000 * 200000000;
    if (kind == "short") b = std::min(a + random.between(1, 2000000), kMost);
    if (a == b) continue;
    ++i;
    if (flat) {
      std::printf("%lld %lld %lld %lld\n", (long long)a, (long long)at, (long long)b,
                  (long long)at);
    } else {
      std::printf("%lld %lld %lld %lld\n", (long long)at, (long long)a, (long long)at,
                  (long long)b);
    }
  }
}
