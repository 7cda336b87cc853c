// Wrong: slope and intercept, with vertical lines apart.
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    double x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lf %lf %lf %lf %lf %lf", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    double hx = x1, hy = yp;
    if (x1 != x2) {
      const double slope = (y2 - y1) / (x2 - x1), intercept = y1 - slope * x1;
      hx = (xp + slope * (yp - intercept)) / (slope * slope + 1);
      hy = slope * hx + intercept;
    }
    std::printf("%.12f %.12f %.12f %.12f\n", hx, hy, 2 * hx - xp, 2 * hy - yp);
  }
}
