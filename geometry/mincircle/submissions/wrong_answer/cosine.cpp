// Whether an angle is obtuse is asked of its cosine, with EPS: off a right angle by one part in
// 10^18 it counts as right.

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

double cosine(Point u, Point v) {
  return static_cast<double>(dot(u, v)) /
         std::sqrt(static_cast<double>(dot(u, u)) * static_cast<double>(dot(v, v)));
}

// Chrystal's way: from a side of the hull to the point that sees it at the smallest angle; while
// one of the three angles is obtuse, on to the side opposite to it.
Circle smallest(const std::vector<Point>& points) {
  const std::vector<Point> h = hull_of(points);
  if (h.size() == 1) return {h[0], {}, {}, 1};
  Point a = h[0], b = h[1];
  while (true) {
    const Point* c = nullptr;
    for (const Point& q : h) {
      if (cross(b - a, q - a) > 0 && (c == nullptr || through(a, b, *c).side(q) < 0)) c = &q;
    }
    if (c == nullptr || cosine(a - *c, b - *c) <= 1e-12) return {a, b, {}, 2};
    if (cosine(b - a, *c - a) < -1e-12) {
      a = *c;
    } else if (cosine(a - b, *c - b) < -1e-12) {
      b = *c;
    } else {
      return through(a, b, *c);
    }
  }
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
