// A tree over the verticals by x, each node with its lower and its upper ends sorted: a horizontal
// is a range of leaves, and in each node the verticals at its height are found by two binary
// searches. No sweep.

#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  struct Horizontal {
    long long from, to, y;
  };
  struct Vertical {
    long long x, low, high;
  };
  std::vector<Horizontal> flat;
  std::vector<Vertical> up;
  for (std::size_t i = 0; i < n; ++i) {
    long long x1, y1, x2, y2;
    if (std::scanf("%lld %lld %lld %lld", &x1, &y1, &x2, &y2) != 4) return 1;
    if (y1 == y2) {
      flat.push_back({std::min(x1, x2), std::max(x1, x2), y1});
    } else {
      up.push_back({x1, std::min(y1, y2), std::max(y1, y2)});
    }
  }
  std::sort(up.begin(), up.end(), [](const Vertical& a, const Vertical& b) { return a.x < b.x; });
  // A tree over the verticals in the order of x; each node keeps the sorted lower and upper ends.
  const std::size_t m = up.size();
  std::size_t size = 1;
  while (size < m) size *= 2;
  std::vector<std::vector<long long>> low(2 * size), high(2 * size);
  for (std::size_t i = 0; i < m; ++i) {
    low[size + i] = {up[i].low};
    high[size + i] = {up[i].high};
  }
  for (std::size_t k = size; k-- > 1;) {
    for (auto* ends : {&low, &high}) {
      const auto &a = (*ends)[2 * k], &b = (*ends)[2 * k + 1];
      (*ends)[k].resize(a.size() + b.size());
      std::merge(a.begin(), a.end(), b.begin(), b.end(), (*ends)[k].begin());
    }
  }
  long long pairs = 0;
  for (const Horizontal& h : flat) {
    auto l = static_cast<std::size_t>(
        std::partition_point(up.begin(), up.end(),
                             [&](const Vertical& v) { return v.x < h.from; }) -
        up.begin());
    auto r = static_cast<std::size_t>(
        std::partition_point(up.begin(), up.end(), [&](const Vertical& v) { return v.x <= h.to; }) -
        up.begin());
    const auto count = [&](std::size_t k) {
      // Begun at y or below, less those that ended below y.
      pairs += std::upper_bound(low[k].begin(), low[k].end(), h.y) - low[k].begin();
      pairs -= std::lower_bound(high[k].begin(), high[k].end(), h.y) - high[k].begin();
    };
    for (l += size, r += size; l < r; l /= 2, r /= 2) {
      if (l % 2 == 1) count(l++);
      if (r % 2 == 1) count(--r);
    }
  }
  std::printf("%lld\n", pairs);
}
