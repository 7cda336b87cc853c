// Prints the first vertex once more at the end.

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <vector>

struct Point {
  long long x, y;
};

Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// At most 2e18 for sides of polygons within 5e8, four times that for joined ones.
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

// By the angle from the positive x axis, 0 up to a whole turn.
bool angle_less(Point a, Point b) {
  const bool lower_a = a.y < 0 || (a.y == 0 && a.x < 0), lower_b = b.y < 0 || (b.y == 0 && b.x < 0);
  return lower_a != lower_b ? lower_b : cross(a, b) > 0;
}

std::vector<Point> read_polygon() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return {};
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  // From the lowest vertex on.
  const auto lower = [](Point a, Point b) { return a.y < b.y || (a.y == b.y && a.x < b.x); };
  std::rotate(points.begin(), std::min_element(points.begin(), points.end(), lower), points.end());
  return points;
}

// Two for a segment, there and back; none for a point.
std::vector<Point> sides_of(const std::vector<Point>& points) {
  std::vector<Point> sides;
  const std::size_t n = points.size();
  for (std::size_t i = 0; n > 1 && i < n; ++i) sides.push_back(points[(i + 1) % n] - points[i]);
  return sides;
}

int main() {
  const std::vector<Point> a = read_polygon(), b = read_polygon();
  const std::vector<Point> a_sides = sides_of(a), b_sides = sides_of(b);
  std::vector<Point> merged;
  std::merge(a_sides.begin(), a_sides.end(), b_sides.begin(), b_sides.end(),
             std::back_inserter(merged), angle_less);

  std::vector<Point> sides;
  for (const Point d : merged) {
    if (!sides.empty() && !angle_less(sides.back(), d)) {
      sides.back() = sides.back() + d;  // of the same angle
    } else {
      sides.push_back(d);
    }
  }
  Point at = a[0] + b[0];
  if (sides.empty()) sides.push_back({0, 0});  // a point and a point
  std::printf("%zu\n", sides.size() + 1);
  const Point start = at;
  for (const Point d : sides) {
    std::printf("%lld %lld\n", at.x, at.y);
    at = at + d;
  }
  std::printf("%lld %lld\n", start.x, start.y);
}
