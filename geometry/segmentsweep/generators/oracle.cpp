// All pairs whose shadows overlap on a well chosen direction.

#include <cstdio>

#include "geometry/kit/meeting_pairs.hpp"

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<geometry::kit::MeetingPairs::Pair> segments(n);
  for (auto& [p, q] : segments) {
    long long v[4];
    if (std::scanf("%lld %lld %lld %lld", &v[0], &v[1], &v[2], &v[3]) != 4) return 1;
    p = {v[0], v[1]};
    q = {v[2], v[3]};
  }
  std::printf("%lld\n", (long long)geometry::kit::MeetingPairs(segments).count());
}
