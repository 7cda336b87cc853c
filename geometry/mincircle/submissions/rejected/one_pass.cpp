// Looks back once: a point outside makes a new circle with one more of those before it, and these
// are not looked at again.

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

struct Circle {
  Point a, b, c;
  int points;

  // -1 outside, 0 on the circle, 1 inside.
  int side(Point p) const {
    if (points == 1) return p == a ? 0 : -1;
    const Point u = a - p, v = b - p, w = c - p;
    Wide value = -Wide{dot(u, v)};
    if (points == 3) {
      value = Wide{dot(u, u)} * cross(v, w) + Wide{dot(v, v)} * cross(w, u) +
              Wide{dot(w, w)} * cross(u, v);
    }
    return (value > 0) - (value < 0);
  }
};

Circle through(Point a, Point b, Point c) {
  return cross(b - a, c - a) > 0 ? Circle{a, b, c, 3} : Circle{a, c, b, 3};
}

Circle smallest(std::vector<Point> p) {
  std::shuffle(p.begin(), p.end(), std::mt19937_64(7));
  Circle circle{p[0], {}, {}, 1};
  for (std::size_t i = 1; i < p.size(); ++i) {
    if (circle.side(p[i]) >= 0) continue;
    circle = {p[i], {}, {}, 1};
    for (std::size_t j = 0; j < i; ++j) {
      if (circle.side(p[j]) < 0) circle = {p[i], p[j], {}, 2};
    }
  }
  return circle;
}

void print(const Circle& circle) {
  const Point a = circle.a, u = circle.b - a, v = circle.c - a;
  Wide x = a.x, y = a.y, below = 1;
  long double radius = 0;
  if (circle.points == 2) {
    x = a.x + circle.b.x, y = a.y + circle.b.y, below = 2;
    radius = std::sqrt(static_cast<long double>(dot(u, u))) / 2;
  } else if (circle.points == 3) {
    const Wide dx = Wide{dot(u, u)} * v.y - Wide{dot(v, v)} * u.y;
    const Wide dy = Wide{dot(v, v)} * u.x - Wide{dot(u, u)} * v.x;
    below = Wide{cross(u, v)} * 2;
    x = a.x * below + dx, y = a.y * below + dy;
    radius = std::hypot(static_cast<long double>(dx), static_cast<long double>(dy)) / below;
  }
  std::printf("%.20Lg %.20Lg %.20Lg\n", static_cast<long double>(x) / below,
              static_cast<long double>(y) / below, radius);
}

int main() {
  int n = 0;
  std::scanf("%d", &n);
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%lld %lld", &p.x, &p.y);
  const Circle circle = smallest(points);
  print(circle);
  std::string on;
  for (const Point p : points) on += circle.side(p) == 0 ? '1' : '0';
  std::puts(on.c_str());
}
