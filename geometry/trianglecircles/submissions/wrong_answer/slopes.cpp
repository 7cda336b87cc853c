// The circumcentre as the crossing point of two perpendicular bisectors y = k x + d: a level side
// has an upright bisector, without a slope.

#include <cmath>
#include <cstdio>

using Real = long double;

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

    const Real in_x = a.x + (side_b * u.x + side_c * v.x) / perimeter;
    const Real in_y = a.y + (side_b * u.y + side_c * v.y) / perimeter;
    const Real in_radius = twice_area / perimeter;

    // Seen from a.
    const Real slope_u = -static_cast<Real>(u.x) / u.y, slope_v = -static_cast<Real>(v.x) / v.y;
    const Real at_u = (u.y - slope_u * u.x) / 2, at_v = (v.y - slope_v * v.x) / 2;
    const Real x = (at_v - at_u) / (slope_u - slope_v);
    const Real out_x = a.x + x, out_y = a.y + slope_u * x + at_u;
    const Real out_radius = side_a * side_b * side_c / (2 * twice_area);

    std::printf("%.12Lf %.12Lf %.18Lg %.12Lf %.12Lf %.18Lg\n", in_x, in_y, in_radius, out_x, out_y,
                out_radius);
  }
}
