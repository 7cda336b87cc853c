// Wrong: the ends of an overlap in the order in which they are found.

#include <cstdio>
#include <utility>

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
  const auto inside = [](Point p, Point e, Point f) {
    if (less(f, e)) std::swap(e, f);
    return !less(p, e) && !less(f, p);
  };
  Point found[4];
  int many = 0;
  const auto add = [&](Point p) {
    for (int i = 0; i < many; ++i) {
      if (found[i].x == p.x && found[i].y == p.y) return;
    }
    found[many++] = p;
  };
  if (s == 0 && t == 0) {
    if (inside(a, c, d)) add(a);
    if (inside(b, c, d)) add(b);
    if (inside(c, a, b)) add(c);
    if (inside(d, a, b)) add(d);
  }
  std::printf("%d", many);
  for (int i = 0; i < many; ++i) std::printf(" %lld %lld", found[i].x, found[i].y);
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
