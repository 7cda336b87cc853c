// Wrong: the negative x axis has the angle -pi.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

// The part of the plane in the order of angles: below the x axis, angle 0, above it, pi.
int part(Point p) {
  if (p.y != 0) return p.y < 0 ? 0 : 2;
  return p.x >= 0 ? 1 : -1;
}

bool less(Point a, Point b) {
  if (part(a) != part(b)) return part(a) < part(b);
  if (a.y == 0) return false;  // angle 0 or pi
  return a.x * b.y - a.y * b.x > 0;
}

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  std::sort(p.begin(), p.end(), less);
  for (const Point v : p) std::printf("%lld %lld\n", v.x, v.y);
}
