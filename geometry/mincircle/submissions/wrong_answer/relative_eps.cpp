// A relative EPS in long double: points whose squared distance is one less than the squared radius
// count as on the circle.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

using Real = long double;

struct Point {
  Real x, y;
};

struct Circle {
  Real x, y, r;
  Real distance(Point p) const { return std::hypot(p.x - x, p.y - y); }
  bool is_outside(Point p) const { return distance(p) > r * (1 + 1e-12L); }
};

Circle through(Point a, Point b) {
  const Point c{(a.x + b.x) / 2, (a.y + b.y) / 2};
  return {c.x, c.y, std::hypot(a.x - c.x, a.y - c.y)};
}

Circle through(Point a, Point b, Point c) {
  const Real ux = b.x - a.x, uy = b.y - a.y, vx = c.x - a.x, vy = c.y - a.y;
  const Real uu = ux * ux + uy * uy, vv = vx * vx + vy * vy, below = 2 * (ux * vy - uy * vx);
  const Real x = (uu * vy - vv * uy) / below, y = (vv * ux - uu * vx) / below;
  return {a.x + x, a.y + y, std::hypot(x, y)};
}

int main() {
  int n = 0;
  std::scanf("%d", &n);
  std::vector<Point> points(n);
  for (Point& p : points) {
    long long x, y;
    std::scanf("%lld %lld", &x, &y);
    p = {static_cast<Real>(x), static_cast<Real>(y)};
  }
  std::vector<Point> p = points;
  std::shuffle(p.begin(), p.end(), std::mt19937_64(7));
  Circle circle{p[0].x, p[0].y, 0};
  for (int i = 1; i < n; ++i) {
    if (!circle.is_outside(p[i])) continue;
    circle = {p[i].x, p[i].y, 0};
    for (int j = 0; j < i; ++j) {
      if (!circle.is_outside(p[j])) continue;
      circle = through(p[i], p[j]);
      for (int k = 0; k < j; ++k) {
        if (circle.is_outside(p[k])) circle = through(p[i], p[j], p[k]);
      }
    }
  }
  std::printf("%.20Lg %.20Lg %.20Lg\n", circle.x, circle.y, circle.r);
  std::string on;
  for (const Point q : points)
    on += std::fabs(circle.distance(q) - circle.r) <= 1e-12L * circle.r ? '1' : '0';
  std::puts(on.c_str());
}
