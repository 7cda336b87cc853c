// Differences and products in 32 bits, which wrap around.

#include <cmath>
#include <cstdio>

using Real = long double;
using Wide = __int128;

struct Point {
  int x, y;
};

// All of it wraps around.
int product(int p, int q) {
  return static_cast<int>(static_cast<unsigned>(p) * static_cast<unsigned>(q));
}
int minus(int p, int q) {
  return static_cast<int>(static_cast<unsigned>(p) - static_cast<unsigned>(q));
}
int plus(int p, int q) {
  return static_cast<int>(static_cast<unsigned>(p) + static_cast<unsigned>(q));
}

int squared(Point d) { return plus(product(d.x, d.x), product(d.y, d.y)); }

int main() {
  int triangles = 0;
  if (std::scanf("%d", &triangles) != 1) return 1;
  while (triangles-- > 0) {
    Point a, b, c;
    std::scanf("%d %d %d %d %d %d", &a.x, &a.y, &b.x, &b.y, &c.x, &c.y);
    const Point u{minus(b.x, a.x), minus(b.y, a.y)}, v{minus(c.x, a.x), minus(c.y, a.y)},
        w{minus(c.x, b.x), minus(c.y, b.y)};
    const int uu = squared(u), vv = squared(v);
    const Real side_a = std::sqrt(static_cast<Real>(squared(w))),  // opposite a
        side_b = std::sqrt(static_cast<Real>(vv)), side_c = std::sqrt(static_cast<Real>(uu));
    const Real perimeter = side_a + side_b + side_c;
    const int cross = minus(product(u.x, v.y), product(u.y, v.x));
    const Real twice_area = std::abs(static_cast<Real>(cross));

    const Real in_x = a.x + (side_b * u.x + side_c * v.x) / perimeter;
    const Real in_y = a.y + (side_b * u.y + side_c * v.y) / perimeter;
    const Real in_radius = twice_area / perimeter;

    // The centre o has o . u = u . u / 2 and o . v = v . v / 2. Numerators below 2^95.
    const Wide x = Wide{uu} * v.y - Wide{vv} * u.y, y = Wide{vv} * u.x - Wide{uu} * v.x;
    const Real below = 2 * static_cast<Real>(cross);
    const Real out_x = a.x + static_cast<Real>(x) / below;
    const Real out_y = a.y + static_cast<Real>(y) / below;
    const Real out_radius = side_a * side_b * side_c / (2 * twice_area);

    std::printf("%.12Lf %.12Lf %.18Lg %.12Lf %.12Lf %.18Lg\n", in_x, in_y, in_radius, out_x, out_y,
                out_radius);
  }
}
