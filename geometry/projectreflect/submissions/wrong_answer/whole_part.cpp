// Wrong: divides the integers before the conversion.
#include <cstdio>

using Wide = __int128;

double divided(Wide p, long long q) { return (double)(p / q); }

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    long long x1, y1, x2, y2, xp, yp;
    if (std::scanf("%lld %lld %lld %lld %lld %lld", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const long long ux = x2 - x1, uy = y2 - y1;
    // Both at most 8e18. The foot is p1 + along / square * u.
    const long long along = ux * (xp - x1) + uy * (yp - y1), square = ux * ux + uy * uy;
    const Wide hx = Wide{x1} * square + Wide{along} * ux;
    const Wide hy = Wide{y1} * square + Wide{along} * uy;
    // The image: 2 H - p.
    const Wide rx = 2 * hx - Wide{xp} * square;
    const Wide ry = 2 * hy - Wide{yp} * square;
    std::printf("%.12f %.12f %.12f %.12f\n", divided(hx, square), divided(hy, square),
                divided(rx, square), divided(ry, square));
  }
}
