// Wrong: points on a line pass, as long as they go there and back once.

#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

long long cross(Point u, Point v) { return u.x * v.y - u.y * v.x; }
long long dot(Point u, Point v) { return u.x * v.x + u.y * v.y; }

bool is_convex(const std::vector<Point>& p) {
  const std::size_t n = p.size();
  if (n < 3) return false;
  std::vector<Point> d(n);
  for (std::size_t i = 0; i < n; ++i) {
    const Point a = p[i], b = p[(i + 1) % n];
    d[i] = {b.x - a.x, b.y - a.y};
    if (d[i].x == 0 && d[i].y == 0) return false;
  }
  bool left = false, right = false;
  int changes = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const Point u = d[i], v = d[(i + 1) % n];
    const auto turn = cross(u, v);
    left = left || turn > 0;
    right = right || turn < -0;
    const auto forward = [](Point w) { return w.x > 0 || (w.x == 0 && w.y > 0); };
    changes += forward(u) != forward(v);
  }
  return !(left && right) && changes == 2;
}

int main() {
  int sets = 0;
  if (std::scanf("%d", &sets) != 1) return 0;
  while (sets-- > 0) {
    std::size_t n = 0;
    if (std::scanf("%zu", &n) != 1) return 0;
    std::vector<Point> p(n);
    for (Point& v : p) {
      if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
    }
    std::puts(is_convex(p) ? "1" : "0");
  }
}
