// Wrong: no segments cross; an end is always the nearest.
#include <algorithm>
#include <cmath>
#include <cstdio>

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// Both at most 8e18 for differences of coordinates up to 1e9.
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
long long dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }

double distance(Point p, Point a, Point b) {
  if (dot(b - a, p - a) <= 0) return std::sqrt((double)dot(p - a, p - a));
  if (dot(a - b, p - b) <= 0) return std::sqrt((double)dot(p - b, p - b));
  // Here a != b.
  return std::fabs((double)cross(b - a, p - a)) / std::sqrt((double)dot(b - a, b - a));
}

double distance(Point a, Point b, Point c, Point d) {
  return std::min({distance(a, c, d), distance(b, c, d), distance(c, a, b), distance(d, a, b)});
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    Point p[4];
    for (Point& q : p) {
      if (std::scanf("%lld %lld", &q.x, &q.y) != 2) return 1;
    }
    std::printf("%.12f\n", distance(p[0], p[1], p[2], p[3]));
  }
}
