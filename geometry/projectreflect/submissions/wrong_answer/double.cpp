// Wrong: a rounded quotient of dot products; near the origin its error is all that is left.
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    double x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lf %lf %lf %lf %lf %lf", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const double ux = x2 - x1, uy = y2 - y1;
    const double t = (ux * (xp - x1) + uy * (yp - y1)) / (ux * ux + uy * uy);
    const double hx = x1 + t * ux, hy = y1 + t * uy;
    std::printf("%.12f %.12f %.12f %.12f\n", hx, hy, 2 * hx - xp, 2 * hy - yp);
  }
}
