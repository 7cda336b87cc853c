// Wrong: doubles, and an EPS relative to the lengths.

#include <cmath>
#include <cstdio>
#include <utility>

constexpr double kEps = 1e-12;

struct Point {
  double x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
double cross(Point u, Point v) { return u.x * v.y - u.y * v.x; }
bool less(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

void common(Point a, Point b, Point c, Point d) {
  const Point u = b - a, v = d - c, w = c - a;
  const double det = cross(u, v);
  const double scale = kEps * std::hypot(u.x, u.y) * std::hypot(v.x, v.y);
  if (std::fabs(det) > scale) {
    const double s = cross(w, v) / det, t = cross(w, u) / det;
    if (s < -kEps || s > 1 + kEps || t < -kEps || t > 1 + kEps) {
      std::printf("0");
      return;
    }
    std::printf("1 %.12f %.12f", a.x + s * u.x, a.y + s * u.y);
    return;
  }
  if (less(b, a)) std::swap(a, b);
  if (less(d, c)) std::swap(c, d);
  const Point low = less(a, c) ? c : a, high = less(b, d) ? b : d;
  if (std::fabs(cross(w, v)) > kEps * std::hypot(w.x, w.y) * std::hypot(v.x, v.y) ||
      std::fabs(cross(w, u)) > kEps * std::hypot(w.x, w.y) * std::hypot(u.x, u.y) ||
      less(high, low)) {
    std::printf("0");
  } else if (!less(low, high)) {
    std::printf("1 %.12f %.12f", low.x, low.y);
  } else {
    std::printf("2 %.12f %.12f %.12f %.12f", low.x, low.y, high.x, high.y);
  }
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    Point p[4];
    for (Point& q : p) std::scanf("%lf %lf", &q.x, &q.y);
    common(p[0], p[1], p[2], p[3]);
    std::printf("\n");
  }
}
