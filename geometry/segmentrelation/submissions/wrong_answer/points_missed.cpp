// Wrong: a segment that is a point meets nothing.
#include <cstdint>
#include <cstdio>
#include <utility>

struct Point {
  long long x, y;
};

int turn(Point a, Point b, Point c) {
  const long long value = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return (value > 0) - (value < 0);
}

bool less(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }
bool same(Point a, Point b) { return a.x == b.x && a.y == b.y; }

// p lies on the line of a and b; between them?
bool between(Point a, Point b, Point p) {
  if (less(b, a)) std::swap(a, b);
  return !less(p, a) && !less(b, p);
}

const char* relation(Point a, Point b, Point c, Point d) {
  if (less(b, a)) std::swap(a, b);
  if (less(d, c)) std::swap(c, d);
  if (same(a, b) || same(c, d)) return same(a, c) && same(b, d) ? "TOUCH" : "NONE";
  const int sc = turn(a, b, c), sd = turn(a, b, d), sa = turn(c, d, a), sb = turn(c, d, b);
  if (sa == 0 && sb == 0 && sc == 0 && sd == 0) {
    const Point low = less(a, c) ? c : a, high = less(b, d) ? b : d;
    return less(high, low) ? "NONE" : same(low, high) ? "TOUCH" : "OVERLAP";
  }
  if (sa * sb < 0 && sc * sd < 0) return "CROSS";
  const bool touch = (sc == 0 && between(a, b, c)) || (sd == 0 && between(a, b, d)) ||
                     (sa == 0 && between(c, d, a)) || (sb == 0 && between(c, d, b));
  return touch ? "TOUCH" : "NONE";
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long long v[8];
    for (long long& x : v) {
      if (std::scanf("%lld", &x) != 1) return 0;
    }
    const auto point = [&](int i) {
      return Point{static_cast<long long>(v[2 * i]), static_cast<long long>(v[2 * i + 1])};
    };
    std::puts(relation(point(0), point(1), point(2), point(3)));
  }
}
