// Jarvis's march: a pass over all points for each vertex, O(n h).

#include <algorithm>
#include <cstdlib>
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
      hull.clear();
      Point at = points[0];
      do {
        hull.push_back(at);
        Point next = at == points[0] ? points[1] : points[0];
        for (const Point p : points) {
          const long long turn = cross(at, next, p);
          const bool beyond = turn == 0 && p != at &&
                              std::abs(p.x - at.x) + std::abs(p.y - at.y) >
                                  std::abs(next.x - at.x) + std::abs(next.y - at.y);
          if (turn < 0 || beyond) next = p;
        }
        at = next;
      } while (at != points[0]);
    }

    std::cout << hull.size() << '\n';
    for (const Point p : hull) std::cout << p.x << ' ' << p.y << '\n';
  }
}
