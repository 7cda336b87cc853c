// Wrong: one product is exact and the other rounded, as compilers fuse it: straight triples turn.
#include <cmath>
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    double ax, ay, bx, by, cx, cy;
    if (std::scanf("%lf %lf %lf %lf %lf %lf", &ax, &ay, &bx, &by, &cx, &cy) != 6) return 0;
    const double v = std::fma(bx - ax, cy - ay, -((by - ay) * (cx - ax)));
    std::puts(v > 0 ? "1" : v < 0 ? "-1" : "0");
  }
}
