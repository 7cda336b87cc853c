// Wrong: slopes, y = m x + k: a vertical line has none.

#include <cmath>
#include <cstdio>
#include <utility>

struct Point {
  double x, y;
};

bool less(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

void common(Point a, Point b, Point c, Point d) {
  const double m = (b.y - a.y) / (b.x - a.x), k = a.y - m * a.x;
  const double g = (d.y - c.y) / (d.x - c.x), h = c.y - g * c.x;
  if (m != g) {
    const double x = (h - k) / (m - g), y = m * x + k;
    const auto inside = [&](Point e, Point f) {
      return x >= std::fmin(e.x, f.x) && x <= std::fmax(e.x, f.x) && y >= std::fmin(e.y, f.y) &&
             y <= std::fmax(e.y, f.y);
    };
    if (inside(a, b) && inside(c, d)) {
      std::printf("1 %.12f %.12f", x, y);
    } else {
      std::printf("0");
    }
    return;
  }
  if (less(b, a)) std::swap(a, b);
  if (less(d, c)) std::swap(c, d);
  const Point low = less(a, c) ? c : a, high = less(b, d) ? b : d;
  if (k != h || less(high, low)) {
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
