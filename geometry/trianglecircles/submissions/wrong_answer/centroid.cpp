// Takes the centroid for the in-centre.

#include <cmath>
#include <cstdio>

using Real = long double;
using Wide = __int128;

struct Point {
  long long x, y;
};

// Up to 8e18.
long long squared(Point d) { return d.x * d.x + d.y * d.y; }

int main() {
  int triangles = 0;
  if (std::scanf("%d", &triangles) != 1) return 1;
  while (triangles-- > 0) {
    Point a, b, c;
    std::scanf("%lld %lld %lld %lld %lld %lld", &a.x, &a.y, &b.x, &b.y, &c.x, &c.y);
    const Point u{b.x - a.x, b.y - a.y}, v{c.x - a.x, c.y - a.y}, w{c.x - b.x, c.y - b.y};
    const long long uu = squared(u), vv = squared(v);
    const Real side_a = std::sqrt(static_cast<Real>(squared(w))),  // opposite a
        side_b = std::sqrt(static_cast<Real>(vv)), side_c = std::sqrt(static_cast<Real>(uu));
    const Real perimeter = side_a + side_b + side_c;
    const long long cross = u.x * v.y - u.y * v.x;  // up to 4e18
    const Real twice_area = std::abs(static_cast<Real>(cross));

    const Real in_x = a.x + static_cast<Real>(u.x + v.x) / 3;
    const Real in_y = a.y + static_cast<Real>(u.y + v.y) / 3;
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
