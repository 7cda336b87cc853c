// Wrong: turns in doubles.

#include <algorithm>
#include <cstdio>
#include <vector>

struct Point {
  double x, y;
};

// Positive when a, b, c turn left.
double cross(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main() {
  std::size_t n = 0, q = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  const auto read = [] {
    long long x = 0, y = 0;
    if (std::scanf("%lld %lld", &x, &y) != 2) return Point{0, 0};
    return Point{static_cast<double>(x), static_cast<double>(y)};
  };
  std::vector<Point> p(n);
  for (Point& v : p) v = read();
  // The farthest vertex on the last ray.
  std::size_t last_corner = n - 1;
  while (last_corner > 2 && cross(p[0], p[last_corner - 1], p[last_corner]) == 0) --last_corner;
  if (std::scanf("%zu", &q) != 1) return 0;
  while (q-- > 0) {
    const Point c = read();
    if (cross(p[0], p[1], c) < 0 || cross(p[0], p[n - 1], c) > 0) {
      std::puts("0");
      continue;
    }
    // The last vertex i >= 1 with c left of the ray to it, or on it.
    std::size_t low = 1, high = last_corner;
    while (high - low > 1) {
      const std::size_t middle = (low + high) / 2;
      (cross(p[0], p[middle], c) >= 0 ? low : high) = middle;
    }
    const auto far = cross(p[low], p[low + 1], c);
    if (far < 0) {
      std::puts("0");
      continue;
    }
    const bool first = cross(p[0], p[1], c) == 0, last = cross(p[0], p[n - 1], c) == 0;
    const bool on = far == 0 || first || last;
    std::puts(on ? "1" : "2");
  }
}
