// Forms the cross product in doubles: products near 4e18 that differ by 1 look equal.

#include <algorithm>
#include <iostream>
#include <vector>

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

double cross(Point a, Point b, Point c) {
  return static_cast<double>(b.x - a.x) * static_cast<double>(c.y - a.y) -
         static_cast<double>(b.y - a.y) * static_cast<double>(c.x - a.x);
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
