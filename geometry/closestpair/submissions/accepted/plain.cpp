// A sweep by x; the points within the best distance stand in a tree by y. Squared distances in
// 64-bit integers. O(n log n).

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <map>
#include <set>
#include <vector>

struct Point {
  long long x, y;
  int index;
};

long long squared(Point a, Point b) {
  return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

std::pair<int, int> solve(std::vector<Point>& p) {
  std::sort(p.begin(), p.end(), [](Point a, Point b) { return a.x < b.x; });
  long long best = squared(p[0], p[1]);
  std::pair answer(p[0].index, p[1].index);
  std::set<std::pair<long long, std::size_t>> strip;  // y, place in p
  std::size_t oldest = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    while (oldest < i && (p[i].x - p[oldest].x) * (p[i].x - p[oldest].x) >= best) {
      strip.erase({p[oldest].y, oldest});
      ++oldest;
    }
    const auto near = [&](long long dy) { return dy * dy < best; };
    const auto at = strip.lower_bound({p[i].y, 0});
    const auto consider = [&](std::size_t k) {
      const long long d = squared(p[i], p[k]);
      if (d < best) best = d, answer = {p[i].index, p[k].index};
    };
    for (auto up = at; up != strip.end() && near(up->first - p[i].y); ++up) consider(up->second);
    for (auto down = at; down != strip.begin() && near(p[i].y - std::prev(down)->first);) {
      consider((--down)->second);
    }
    if (best == 0) break;
    strip.insert({p[i].y, i});
  }
  return answer;
}

int main() {
  int sets = 0;
  if (std::scanf("%d", &sets) != 1) return 0;
  while (sets-- > 0) {
    int n = 0;
    if (std::scanf("%d", &n) != 1) return 0;
    std::vector<Point> p(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) {
      Point& q = p[static_cast<std::size_t>(i)];
      q.index = i;
      if (std::scanf("%lld %lld", &q.x, &q.y) != 2) return 0;
    }
    const auto [a, b] = solve(p);
    std::printf("%d %d\n", a, b);
  }
}
