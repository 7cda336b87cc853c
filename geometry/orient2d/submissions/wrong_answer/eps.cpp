// Wrong: in doubles, and what is small is called straight.
#include <cmath>
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    double ax, ay, bx, by, cx, cy;
    if (std::scanf("%lf %lf %lf %lf %lf %lf", &ax, &ay, &bx, &by, &cx, &cy) != 6) return 0;
    double v = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (std::fabs(v) < 1e-9) v = 0;
    std::puts(v > 0 ? "1" : v < 0 ? "-1" : "0");
  }
}
