// Sets whose hull has no sides are not looked at apart.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
  bool operator==(const Point&) const = default;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// Below 2^63 for differences of coordinates up to 1e9.
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
long long dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }

// Strict, counter-clockwise.
std::vector<Point> hull_of(std::vector<Point> points) {
  std::sort(points.begin(), points.end(),
            [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  std::vector<Point> hull;
  for (int round = 0; round < 2; ++round) {
    const std::size_t start = hull.size();
    for (const Point p : points) {
      while (hull.size() >= start + 2 &&
             cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0)
        hull.pop_back();
      hull.push_back(p);
    }
    hull.pop_back();
    std::reverse(points.begin(), points.end());
  }
  return hull;
}

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  const std::vector<Point> h = hull_of(std::move(points));
  const std::size_t m = h.size();
  const auto at = [&](std::size_t i) { return h[i % m]; };
  long double area = INFINITY, width = INFINITY;
  std::size_t far = 1, ahead = 1, behind = 1;
  for (std::size_t i = 0; i < m; ++i) {
    const Point e = at(i + 1) - h[i];
    const auto next = [&](std::size_t k) { return at(k + 1) - at(k); };
    while (dot(e, next(ahead)) > 0) ++ahead;
    far = std::max(far, ahead);
    while (cross(e, next(far)) > 0) ++far;
    behind = std::max(behind, far);
    while (dot(e, next(behind)) < 0) ++behind;
    const long long height = cross(e, at(far) - h[i]), length = dot(e, at(ahead) - at(behind));
    const long double square = static_cast<long double>(dot(e, e));
    area = std::min(area, static_cast<long double>(Wide{height} * length) / square);
    width = std::min(width, static_cast<long double>(height) / std::sqrt(square));
  }
  std::printf("%.12Lf %.12Lf\n", area, width);
}
