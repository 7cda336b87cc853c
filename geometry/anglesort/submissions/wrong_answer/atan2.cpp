// Wrong: atan2 in doubles, in which neighbours are equal.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

double angle(Point p) { return std::atan2(static_cast<double>(p.y), static_cast<double>(p.x)); }

bool less(Point a, Point b) { return angle(a) < angle(b); }

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  std::stable_sort(p.begin(), p.end(), less);
  for (const Point v : p) std::printf("%lld %lld\n", v.x, v.y);
}
