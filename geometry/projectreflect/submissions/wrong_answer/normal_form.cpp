// Wrong: the line as a x + b y + c = 0 in doubles.
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    double x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lf %lf %lf %lf %lf %lf", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const double a = y1 - y2, b = x2 - x1, c = -(a * x1 + b * y1);
    const double off = (a * xp + b * yp + c) / (a * a + b * b);
    const double hx = xp - off * a, hy = yp - off * b;
    std::printf("%.12f %.12f %.12f %.12f\n", hx, hy, 2 * hx - xp, 2 * hy - yp);
  }
}
