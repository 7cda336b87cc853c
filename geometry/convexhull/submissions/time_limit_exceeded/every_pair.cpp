// Tries every pair of points as a side, O(n^2) and more.

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
    if (points.size() > 2) {
      hull.clear();
      Point at = points[0];
      do {
        hull.push_back(at);
        Point best = at;
        for (const Point p : points) {
          if (p == at) continue;
          bool side = true;
          for (const Point q : points) {
            const long long turn = cross(at, p, q);
            side = side && turn >= 0 && !(turn == 0 && ((p < q) == (at < p)) && q != p);
          }
          if (side) best = p;
        }
        at = best;
      } while (at != points[0]);
    }

    std::cout << hull.size() << '\n';
    for (const Point p : hull) std::cout << p.x << ' ' << p.y << '\n';
  }
}
