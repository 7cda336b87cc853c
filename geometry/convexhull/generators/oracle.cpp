// A hull by quickhull in 128-bit arithmetic: no sorting by coordinate and no chain, unlike the
// solutions.

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

Wide area(Point a, Point b, Point c) {
  return Wide{b.x - a.x} * (c.y - a.y) - Wide{b.y - a.y} * (c.x - a.x);
}

// Appends the vertices strictly to the right of a -> b, from a on to b, without a and b.
void right_of(Point a, Point b, const std::vector<Point>& points, std::vector<Point>& hull) {
  std::vector<Point> outside;
  for (const Point p : points) {
    if (area(a, b, p) < 0) outside.push_back(p);
  }
  if (outside.empty()) return;
  // The farthest; among equally far ones the one nearest to b, which is a vertex.
  Point far = outside.front();
  for (const Point p : outside) {
    const Wide more = area(a, b, far) - area(a, b, p);
    const Wide along = Wide{b.x - a.x} * (p.x - far.x) + Wide{b.y - a.y} * (p.y - far.y);
    if (more > 0 || (more == 0 && along > 0)) far = p;
  }
  right_of(a, far, outside, hull);
  hull.push_back(far);
  right_of(far, b, outside, hull);
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  int sets = 0;
  std::cin >> sets;
  while (sets-- > 0) {
    std::size_t n = 0;
    std::cin >> n;
    std::vector<Point> points(n), hull;
    for (Point& p : points) std::cin >> p.x >> p.y;
    if (n > 0) {
      const auto [low, high] = std::minmax_element(points.begin(), points.end());
      const Point a = *low, b = *high;
      hull.push_back(a);
      if (a != b) {
        right_of(a, b, points, hull);
        hull.push_back(b);
        right_of(b, a, points, hull);
      }
    }
    std::printf("%zu\n", hull.size());
    for (const Point p : hull) std::printf("%lld %lld\n", p.x, p.y);
  }
}
