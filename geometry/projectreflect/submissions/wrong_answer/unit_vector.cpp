// Wrong: scales the direction to length 1 first.
#include <cmath>
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    double x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lf %lf %lf %lf %lf %lf", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const double length = std::hypot(x2 - x1, y2 - y1);
    const double ux = (x2 - x1) / length, uy = (y2 - y1) / length;
    const double along = ux * (xp - x1) + uy * (yp - y1);
    const double hx = x1 + along * ux, hy = y1 + along * uy;
    std::printf("%.12f %.12f %.12f %.12f\n", hx, hy, 2 * hx - xp, 2 * hy - yp);
  }
}
