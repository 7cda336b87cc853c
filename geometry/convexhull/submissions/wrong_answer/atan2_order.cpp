// Graham's scan with angles from atan2: angles that differ by less than a double can say tie.

#include <algorithm>
#include <cmath>
#include <iostream>
#include <vector>

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

// Twice the signed area of the triangle; at most 4e18 for coordinates up to 1e9.
long long cross(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int sets;
  std::cin >> sets;
  while (sets-- > 0) {
    int n;
    std::cin >> n;
    std::vector<Point> points(n);
    for (Point& p : points) std::cin >> p.x >> p.y;
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());

    std::vector<Point> hull = points;
    if (points.size() > 2) {
      const Point start = points[0];
      const auto angle = [&](Point p) {
        return std::atan2(static_cast<double>(p.y - start.y), static_cast<double>(p.x - start.x));
      };
      std::vector<std::pair<double, Point>> order;
      for (std::size_t i = 1; i < points.size(); ++i)
        order.push_back({angle(points[i]), points[i]});
      std::sort(order.begin(), order.end());
      hull = {start};
      for (const auto& [ignored, p] : order) {
        while (hull.size() >= 2 && cross(hull[hull.size() - 2], hull.back(), p) <= 0)
          hull.pop_back();
        hull.push_back(p);
      }
    }

    std::cout << hull.size() << '\n';
    for (const Point p : hull) std::cout << p.x << ' ' << p.y << '\n';
  }
}
