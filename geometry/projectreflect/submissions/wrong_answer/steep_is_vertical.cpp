// Wrong: a line that is steep enough counts as vertical, a flat one as horizontal.
#include <cmath>
#include <cstdio>

using Wide = __int128;

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    long long x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lld %lld %lld %lld %lld %lld", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const long long ux = x2 - x1, uy = y2 - y1;
    const double kEps = 1e-8;
    double hx, hy;
    if (std::fabs((double)ux) < kEps * std::fabs((double)uy)) {
      hx = (double)x1, hy = (double)yp;
    } else if (std::fabs((double)uy) < kEps * std::fabs((double)ux)) {
      hx = (double)xp, hy = (double)y1;
    } else {
      const long long along = ux * (xp - x1) + uy * (yp - y1), square = ux * ux + uy * uy;
      hx = (double)(Wide{x1} * square + Wide{along} * ux) / (double)square;
      hy = (double)(Wide{y1} * square + Wide{along} * uy) / (double)square;
    }
    std::printf("%.12f %.12f %.12f %.12f\n", hx, hy, 2 * hx - (double)xp, 2 * hy - (double)yp);
  }
}
