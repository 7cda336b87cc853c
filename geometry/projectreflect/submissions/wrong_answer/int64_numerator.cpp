// Wrong: the numerator over the common denominator in 64 bits.
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    long long x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lld %lld %lld %lld %lld %lld", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const long long ux = x2 - x1, uy = y2 - y1;
    const long long along = ux * (xp - x1) + uy * (yp - y1), square = ux * ux + uy * uy;
    const long long hx = x1 * square + along * ux, hy = y1 * square + along * uy;
    const long long rx = 2 * hx - xp * square, ry = 2 * hy - yp * square;
    const double q = (double)square;
    std::printf("%.12f %.12f %.12f %.12f\n", (double)hx / q, (double)hy / q, (double)rx / q,
                (double)ry / q);
  }
}
