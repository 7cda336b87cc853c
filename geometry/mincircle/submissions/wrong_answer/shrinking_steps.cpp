// Moves the centre towards the farthest corner of the hull, by smaller and smaller steps. It comes
// near, and no nearer: who is on the circle stays a guess.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

using Wide = __int128;

struct Point {
  long long x, y;
};

bool operator==(Point a, Point b) { return a.x == b.x && a.y == b.y; }
Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
long long dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
long long cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

std::vector<Point> hull_of(std::vector<Point> p) {
  std::sort(p.begin(), p.end(),
            [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
  p.erase(std::unique(p.begin(), p.end()), p.end());
  if (p.size() < 3) return p;
  std::vector<Point> hull;
  for (int side = 0; side < 2; ++side) {
    const std::size_t start = hull.size();
    for (const Point q : p) {
      while (hull.size() >= start + 2 &&
             cross(hull.back() - hull[hull.size() - 2], q - hull[hull.size() - 2]) <= 0) {
        hull.pop_back();
      }
      hull.push_back(q);
    }
    hull.pop_back();
    std::reverse(p.begin(), p.end());
  }
  return hull;
}

int main() {
  int n = 0;
  std::scanf("%d", &n);
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  const std::vector<Point> hull = hull_of(points);
  double x = hull[0].x, y = hull[0].y, step = 0.5, most = 0;
  const long rounds = std::max<long>(300, std::min<long>(100000, 100000000 / hull.size()));
  const double shrink = std::pow(1e-18, 1.0 / rounds);
  for (long i = 0; i < rounds; ++i, step *= shrink) {
    most = -1;
    Point far{};
    for (const Point p : hull) {
      const double square = (p.x - x) * (p.x - x) + (p.y - y) * (p.y - y);
      if (square > most) most = square, far = p;
    }
    x += (far.x - x) * step, y += (far.y - y) * step;
  }
  const double r = std::sqrt(most);
  std::printf("%.17g %.17g %.17g\n", x, y, r);
  std::string on;
  for (const Point p : points) {
    on += std::hypot(p.x - x, p.y - y) >= r * (1 - 1e-12) ? '1' : '0';
  }
  std::puts(on.c_str());
}
