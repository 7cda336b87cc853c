// Takes for granted that two points are different.

#include <algorithm>
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
    if (points.size() == 1 && n > 1) hull.push_back(points[0]);
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
