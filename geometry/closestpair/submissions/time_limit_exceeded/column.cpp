// Too slow: compares with all points within the best distance in x, whatever their y.

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
  for (std::size_t i = 0; i < p.size(); ++i) {
    for (std::size_t k = i; k-- > 0 && (p[i].x - p[k].x) * (p[i].x - p[k].x) < best;) {
      if (const long long d = squared(p[i], p[k]); d < best)
        best = d, answer = {p[i].index, p[k].index};
    }
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
