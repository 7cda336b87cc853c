// Too slow: every edge for every point.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

long long cross(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main() {
  std::size_t n = 0, q = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  if (std::scanf("%zu", &q) != 1) return 0;
  while (q-- > 0) {
    Point c{};
    if (std::scanf("%lld %lld", &c.x, &c.y) != 2) return 0;
    bool inside = false, on = false;
    for (std::size_t i = 0; i < n; ++i) {
      Point a = p[i], b = p[(i + 1) % n];
      if (cross(a, b, c) == 0 && std::min(a.x, b.x) <= c.x && c.x <= std::max(a.x, b.x) &&
          std::min(a.y, b.y) <= c.y && c.y <= std::max(a.y, b.y)) {
        on = true;
      }
      if (b.x < a.x) std::swap(a, b);
      if (a.x <= c.x && c.x < b.x && cross(a, b, c) < 0) inside = !inside;
    }
    std::puts(on ? "1" : inside ? "2" : "0");
  }
}
