// Ritter's circle: from two far points, enlarged just so far that each next point outside fits. It
// is a few per cent too large.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
};

int main() {
  int n = 0;
  std::scanf("%d", &n);
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  const auto farthest = [&](Point from) {
    return *std::max_element(points.begin(), points.end(), [&](Point p, Point q) {
      return std::hypot(p.x - from.x, p.y - from.y) < std::hypot(q.x - from.x, q.y - from.y);
    });
  };
  const Point a = farthest(points[0]), b = farthest(a);
  long double x = (a.x + b.x) / 2.0L, y = (a.y + b.y) / 2.0L, r = std::hypot(a.x - x, a.y - y);
  for (const Point p : points) {
    const long double d = std::hypot(p.x - x, p.y - y);
    if (d <= r * (1 + 1e-18L)) continue;
    const long double grown = (r + d) / 2;
    x += (p.x - x) * (grown - r) / d, y += (p.y - y) * (grown - r) / d, r = grown;
  }
  std::printf("%.20Lg %.20Lg %.20Lg\n", x, y, r);
  std::string on;
  for (const Point p : points) {
    on += std::fabs(std::hypot(p.x - x, p.y - y) - r) <= r * 1e-18L ? '1' : '0';
  }
  std::puts(on.c_str());
}
