// The hull of the sums of all pairs of vertices; a row of sums at a time joins the hull so far, so
// that memory is no matter. O(n m log m).

#include <algorithm>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

long long cross(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

std::vector<Point> hull_of(std::vector<Point> points) {
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  std::vector<Point> hull;
  for (int side = 0; side < 2; ++side) {
    const std::size_t start = hull.size();
    for (const Point p : points) {
      while (hull.size() >= start + 2 && cross(hull[hull.size() - 2], hull.back(), p) <= 0) {
        hull.pop_back();
      }
      hull.push_back(p);
    }
    hull.pop_back();
    std::reverse(points.begin(), points.end());
  }
  return hull;
}

std::vector<Point> read_polygon() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return {};
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  return points;
}

int main() {
  const std::vector<Point> a = read_polygon(), b = read_polygon();
  std::vector<Point> hull;
  for (const Point p : a) {
    for (const Point q : b) hull.push_back({p.x + q.x, p.y + q.y});
    hull = hull_of(std::move(hull));
  }
  std::printf("%zu\n", hull.size());
  for (const Point p : hull) std::printf("%lld %lld\n", p.x, p.y);
}
