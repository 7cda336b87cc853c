// Wrong: compares distances from the centre, which is computed by division.

#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    double ax, ay, bx, by, cx, cy, dx, dy;
    if (std::scanf("%lf %lf %lf %lf %lf %lf %lf %lf", &ax, &ay, &bx, &by, &cx, &cy, &dx, &dy) !=
        8) {
      return 0;
    }
    bx -= ax, by -= ay, cx -= ax, cy -= ay, dx -= ax, dy -= ay;
    const double turn = bx * cy - by * cx;
    if (turn == 0) {
      const double side = (bx * bx + by * by + cx * cx + cy * cy) * (bx * dy - by * dx);
      std::puts(side > 0 ? "-1" : side < 0 ? "1" : "0");
      continue;
    }
    const double b2 = bx * bx + by * by, c2 = cx * cx + cy * cy;
    const double x = (cy * b2 - by * c2) / (2 * turn), y = (bx * c2 - cx * b2) / (2 * turn);
    const double inside = x * x + y * y - (dx - x) * (dx - x) - (dy - y) * (dy - y);
    const double value = turn > 0 ? inside : -inside;
    std::puts(value > 0 ? "1" : value < 0 ? "-1" : "0");
  }
}
