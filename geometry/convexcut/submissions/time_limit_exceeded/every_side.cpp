// Right, but every line looks at every side: O(nq).

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using Wide = __int128;

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
    Wide whole = 0;
    long double rest = 0;
    for (int k = 0; k < n; ++k) {
      const Point a = v[k], b = v[(k + 1) % n];
      const long long ha = cross(d, a - p), hb = cross(d, b - p);
      const long long c = cross(a - p, b - p);
      if (ha >= 0 && hb >= 0) {
        whole += c;
      } else if (ha > 0 || hb > 0) {
        const Wide product = Wide{std::max(ha, hb)} * c, length = Wide{std::abs(ha)} + std::abs(hb);
        whole += product / length;
        rest += static_cast<long double>(product % length) / static_cast<long double>(length);
      }
    }
    std::printf("%.12Lf\n", (static_cast<long double>(whole) + rest) / 2);
  }
}
