// Calls a turn straight when the sine of its angle is below 1e-9.

#include <algorithm>
#include <cmath>
#include <iostream>
#include <vector>

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

int cross(Point a, Point b, Point c) {
  const long double ux = b.x - a.x, uy = b.y - a.y, vx = c.x - a.x, vy = c.y - a.y;
  const long double sine = (ux * vy - uy * vx) / std::hypot(ux, uy) / std::hypot(vx, vy);
  return sine > 1e-9L ? 1 : sine < -1e-9L ? -1 : 0;
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
      hull.clear();
      for (int side = 0; side < 2; ++side) {
        const std::size_t start = hull.size();
        for (const Point p : points) {
          while (hull.size() >= start + 2 && cross(hull[hull.size() - 2], hull.back(), p) <= 0) {
            hull.pop_back();
          }
          hull.push_back(p);
        }
        hull.pop_back();  // the other chain begins with it
        std::reverse(points.begin(), points.end());
      }
    }

    std::cout << hull.size() << '\n';
    for (const Point p : hull) std::cout << p.x << ' ' << p.y << '\n';
  }
}
