// Wrong: parallel segments never meet.

#include <cstdio>

using Wide = __int128;

struct Point {
  long long x, y;
};

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
// At most 8e18 for differences of coordinates up to 1e9.
long long cross(Point u, Point v) { return u.x * v.y - u.y * v.x; }
bool less(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

// p / q, q > 0, cut after twelve decimals; |p / q| and q below 2^63.
void print(Wide p, long long q) {
  constexpr long long kScale = 1'000'000'000'000;
  const bool minus = p < 0;
  if (minus) p = -p;
  const long long whole = static_cast<long long>(p / q);
  const long long decimals = static_cast<long long>(p % q * kScale / q);
  std::printf(" %s%lld.%012lld", minus ? "-" : "", whole, decimals);
}

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
    print(Wide{a.x} * det + Wide{s} * u.x, det);
    print(Wide{a.y} * det + Wide{s} * u.y, det);
    return;
  }
  std::printf("0");
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
