// Wrong: exact decisions, but the point from line equations p x + q y = r in doubles.

#include <cstdio>
#include <utility>

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// At most 8e18 for differences of coordinates up to 1e9.
long long cross(Point u, Point v) { return u.x * v.y - u.y * v.x; }
bool less(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

void common(Point a, Point b, Point c, Point d) {
  const Point u = b - a, v = d - c, w = c - a;
  long long det = cross(u, v), s = cross(w, v), t = cross(w, u);
  if (det != 0) {
    // The lines meet in a + s/det u = c + t/det v.
    if (det < 0) {
      det = -det;
      s = -s;
      t = -t;
    }
    if (s < 0 || s > det || t < 0 || t > det) {
      std::printf("0");
      return;
    }
    std::printf("1");
    const double p = static_cast<double>(u.y), q = static_cast<double>(-u.x);
    const double k = static_cast<double>(v.y), m = static_cast<double>(-v.x);
    const double r = p * static_cast<double>(a.x) + q * static_cast<double>(a.y);
    const double n = k * static_cast<double>(c.x) + m * static_cast<double>(c.y);
    std::printf(" %.12f %.12f", (r * m - q * n) / (p * m - q * k),
                (p * n - r * k) / (p * m - q * k));
    return;
  }
  // Parallel, or a point among them. On one line x, then y, is the order along it.
  if (less(b, a)) std::swap(a, b);
  if (less(d, c)) std::swap(c, d);
  const Point low = less(a, c) ? c : a, high = less(b, d) ? b : d;
  if (s != 0 || t != 0 || less(high, low)) {
    std::printf("0");
  } else if (!less(low, high)) {
    std::printf("1 %lld %lld", low.x, low.y);
  } else {
    std::printf("2 %lld %lld %lld %lld", low.x, low.y, high.x, high.y);
  }
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    Point p[4];
    for (Point& q : p) std::scanf("%lld %lld", &q.x, &q.y);
    common(p[0], p[1], p[2], p[3]);
    std::printf("\n");
  }
}
