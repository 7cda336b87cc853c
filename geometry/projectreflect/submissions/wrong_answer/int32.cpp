// Wrong: dot products in 32 bits.
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 1;
  while (count-- > 0) {
    int x1, y1, x2, y2, xp, yp;
    if (std::scanf("%d %d %d %d %d %d", &x1, &y1, &x2, &y2, &xp, &yp) != 6) return 1;
    const int ux = x2 - x1, uy = y2 - y1;
    const int along = ux * (xp - x1) + uy * (yp - y1), square = ux * ux + uy * uy;
    const double t = (double)along / square;
    const double hx = x1 + t * ux, hy = y1 + t * uy;
    std::printf("%.12f %.12f %.12f %.12f\n", hx, hy, 2 * hx - xp, 2 * hy - yp);
  }
}
