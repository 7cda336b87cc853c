// Wrong: finds the nearest parameters in doubles and trusts the difference of the two points; a
// contact comes out as a small number.
#include <algorithm>
#include <cmath>
#include <cstdio>

double between_0_and_1(double t) { return std::clamp(t, 0.0, 1.0); }

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    double ax, ay, bx, by, cx, cy, dx, dy;
    if (std::scanf("%lf %lf %lf %lf %lf %lf %lf %lf", &ax, &ay, &bx, &by, &cx, &cy, &dx, &dy) !=
        8) {
      return 1;
    }
    const double ux = bx - ax, uy = by - ay, vx = dx - cx, vy = dy - cy, wx = ax - cx, wy = ay - cy;
    const double uu = ux * ux + uy * uy, vv = vx * vx + vy * vy, uv = ux * vx + uy * vy;
    const double uw = ux * wx + uy * wy, vw = vx * wx + vy * wy;
    double s = 0, t = 0;
    if (uu == 0 && vv > 0) {
      t = between_0_and_1(vw / vv);
    } else if (uu > 0 && vv == 0) {
      s = between_0_and_1(-uw / uu);
    } else if (uu > 0) {
      const double det = uu * vv - uv * uv;
      if (det > 0) s = between_0_and_1((uv * vw - uw * vv) / det);
      t = (uv * s + vw) / vv;
      if (t < 0) {
        t = 0;
        s = between_0_and_1(-uw / uu);
      } else if (t > 1) {
        t = 1;
        s = between_0_and_1((uv - uw) / uu);
      }
    }
    std::printf("%.12f\n", std::hypot(wx + s * ux - t * vx, wy + s * uy - t * vy));
  }
}
