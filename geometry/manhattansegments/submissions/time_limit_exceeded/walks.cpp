// Too slow: walks over all active verticals in range.

#include <algorithm>
#include <cstdio>
#include <set>
#include <tuple>
#include <vector>

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 0;
  std::vector<std::tuple<int, int, int, int>> events;  // y, kind, from, to
  for (int i = 0; i < n; ++i) {
    int x1, y1, x2, y2;
    if (std::scanf("%d %d %d %d", &x1, &y1, &x2, &y2) != 4) return 0;
    if (y1 == y2) {
      events.emplace_back(y1, 1, std::min(x1, x2), std::max(x1, x2));
    } else {
      events.emplace_back(std::min(y1, y2), 0, x1, i);
      events.emplace_back(std::max(y1, y2), 2, x1, i);
    }
  }
  std::sort(events.begin(), events.end());
  std::set<std::pair<int, int>> active;
  long long pairs = 0;
  for (const auto& [y, kind, from, to] : events) {
    if (kind == 0) active.insert({from, to});
    if (kind == 2) active.erase({from, to});
    if (kind != 1) continue;
    for (auto at = active.lower_bound({from, -1}); at != active.end() && at->first <= to; ++at)
      ++pairs;
  }
  std::printf("%lld\n", pairs);
}
