// Wrong: only the extreme points by x and by y are compared.

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
  const auto [a, b] =
      std::minmax_element(p.begin(), p.end(), [](Point u, Point v) { return u.x < v.x; });
  const auto [c, d] =
      std::minmax_element(p.begin(), p.end(), [](Point u, Point v) { return u.y < v.y; });
  std::pair answer(0, 1);
  long long best = -1;
  for (const auto u : {a, b, c, d}) {
    for (const auto v : {a, b, c, d}) {
      if (u == v) continue;
      if (const long long s = squared(*u, *v); s > best) best = s, answer = {u->index, v->index};
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
