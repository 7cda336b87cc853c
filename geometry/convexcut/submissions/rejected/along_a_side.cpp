// Asks for the crossing point of every side whose ends are not on one side of the line, also where
// both ends are on it.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

int main() {
  int n = 0, q = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<Point> v(n);
  for (Point& p : v) std::scanf("%lld %lld", &p.x, &p.y);
  std::scanf("%d", &q);
  while (q-- > 0) {
    Point p, p2;
    std::scanf("%lld %lld %lld %lld", &p.x, &p.y, &p2.x, &p2.y);
    const Point d = p2 - p;
    long double whole = 0;
    const long double rest = 0;
    for (int k = 0; k < n; ++k) {
      const Point a = v[k], b = v[(k + 1) % n];
      const long long ha = cross(d, a - p), hb = cross(d, b - p);
      const long double c = static_cast<long double>(cross(a - p, b - p));
      if (ha > 0 && hb > 0) whole += c;
      if ((ha > 0) != (hb > 0) || (ha == 0 && hb == 0)) {
        const long double top = static_cast<long double>(std::max(ha, hb));
        whole += c * (top / (static_cast<long double>(std::abs(ha)) + std::abs(hb)));
      }
    }
    std::printf("%.12Lf\n", (static_cast<long double>(whole) + rest) / 2);
  }
}
