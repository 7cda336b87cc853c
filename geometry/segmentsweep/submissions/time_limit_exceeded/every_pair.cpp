// Tests every pair: O(n^2).

#include <algorithm>
#include <cstdio>
#include <vector>

struct Segment {
  long long ax, ay, bx, by;
};

// Below 2^63 for coordinates up to 1e9.
long long turn(long long ax, long long ay, long long bx, long long by, long long cx, long long cy) {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

bool meet(const Segment& s, const Segment& t) {
  if (std::max(s.ax, t.ax) > std::min(s.bx, t.bx)) return false;
  const auto [s_low, s_high] = std::minmax({s.ay, s.by});
  const auto [t_low, t_high] = std::minmax({t.ay, t.by});
  if (std::max(s_low, t_low) > std::min(s_high, t_high)) return false;
  const long long p = turn(s.ax, s.ay, s.bx, s.by, t.ax, t.ay);
  const long long q = turn(s.ax, s.ay, s.bx, s.by, t.bx, t.by);
  if ((p > 0 && q > 0) || (p < 0 && q < 0)) return false;
  const long long u = turn(t.ax, t.ay, t.bx, t.by, s.ax, s.ay);
  const long long v = turn(t.ax, t.ay, t.bx, t.by, s.bx, s.by);
  return !(u > 0 && v > 0) && !(u < 0 && v < 0);
}

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<Segment> all(n);
  for (auto& [ax, ay, bx, by] : all) {
    std::scanf("%lld %lld %lld %lld", &ax, &ay, &bx, &by);
    if (bx < ax) std::swap(ax, bx), std::swap(ay, by);
  }
  long long pairs = 0;
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < i; ++j) pairs += meet(all[i], all[j]) ? 1 : 0;
  }
  std::printf("%lld\n", pairs);
}
