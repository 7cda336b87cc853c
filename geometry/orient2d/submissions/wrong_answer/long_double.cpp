// Wrong: 64 bits are enough up to 1e9, not up to 4e18.
#include <cmath>
#include <cstdio>

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long double ax, ay, bx, by, cx, cy;
    if (std::scanf("%Lf %Lf %Lf %Lf %Lf %Lf", &ax, &ay, &bx, &by, &cx, &cy) != 6) return 0;
    const long double v = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    std::puts(v > 0 ? "1" : v < 0 ? "-1" : "0");
  }
}
