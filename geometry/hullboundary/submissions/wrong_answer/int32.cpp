// Wrong: turns in 32 bits.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

bool lower(Point a, Point b) { return a.y < b.y || (a.y == b.y && a.x < b.x); }

// Positive when a, b, c turn left.
std::int32_t cross(Point a, Point b, Point c) {
  return static_cast<std::int32_t>(
      static_cast<std::uint32_t>(b.x - a.x) * static_cast<std::uint32_t>(c.y - a.y) -
      static_cast<std::uint32_t>(b.y - a.y) * static_cast<std::uint32_t>(c.x - a.x));
}

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  std::sort(p.begin(), p.end(), lower);
  std::vector<Point> hull;
  const auto extend = [&](Point c, std::size_t fixed) {
    while (hull.size() >= fixed + 2 && cross(hull[hull.size() - 2], hull.back(), c) < 0) {
      hull.pop_back();
    }
    hull.push_back(c);
  };
  for (const Point c : p) extend(c, 0);
  // On a line nothing was popped, and the way back would be the same.
  const bool flat =
      std::all_of(p.begin(), p.end(), [&](Point c) { return cross(p.front(), p.back(), c) == 0; });
  if (flat) {
    std::printf("%zu\n", n);
    for (const Point c : p) std::printf("%lld %lld\n", c.x, c.y);
    return 0;
  }
  const std::size_t fixed = hull.size() - 1;
  for (std::size_t i = n - 1; i-- > 0;) extend(p[i], fixed);
  if (hull.size() > 1) hull.pop_back();  // the first point again
  std::printf("%zu\n", hull.size());
  for (const Point c : hull) std::printf("%lld %lld\n", c.x, c.y);
}
