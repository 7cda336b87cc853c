// The hull, then rotating calipers by the cross product of edge directions. O(n log n).

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

long long cross(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// Strict vertices, counter-clockwise.
std::vector<Point> hull_of(std::vector<Point> p) {
  std::sort(p.begin(), p.end(),
            [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
  p.erase(
      std::unique(p.begin(), p.end(), [](Point a, Point b) { return a.x == b.x && a.y == b.y; }),
      p.end());
  if (p.size() < 3) return p;
  std::vector<Point> hull;
  const auto extend = [&](Point c, std::size_t fixed) {
    while (hull.size() >= fixed + 2 && cross(hull[hull.size() - 2], hull.back(), c) <= 0)
      hull.pop_back();
    hull.push_back(c);
  };
  for (const Point c : p) extend(c, 0);
  const std::size_t fixed = hull.size() - 1;
  for (std::size_t i = p.size() - 1; i-- > 0;) extend(p[i], fixed);
  hull.pop_back();
  return hull;
}

std::pair<int, int> solve(std::vector<Point>& p) {
  const std::vector<Point> hull = hull_of(p);
  const std::size_t m = hull.size();
  if (m == 1) return {0, 1};
  if (m == 2) return {hull[0].index, hull[1].index};
  long long best = -1;
  std::pair answer(0, 1);
  const auto consider = [&](std::size_t i, std::size_t j) {
    if (const long long d = squared(hull[i], hull[j]); d > best)
      best = d, answer = {hull[i].index, hull[j].index};
  };
  for (std::size_t i = 0, j = 1; i < m; ++i) {
    const std::size_t next = (i + 1) % m;
    // The edge at j still leads away from the line of the edge at i.
    const auto leads_away = [&] {
      const Point a = hull[i], b = hull[next], c = hull[j], d = hull[(j + 1) % m];
      return (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x) > 0;
    };
    while (leads_away()) {
      consider(i, j);
      j = (j + 1) % m;
    }
    consider(i, j);
    consider(next, j);
    consider(i, (j + 1) % m);  // a parallel edge
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
