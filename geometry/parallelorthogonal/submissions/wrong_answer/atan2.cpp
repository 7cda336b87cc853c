// Wrong: compares angles in doubles.
#include <cmath>
#include <cstdint>
#include <cstdio>

constexpr double kPi = 3.14159265358979323846;

int relation(double x1, double y1, double x2, double y2) {
  if (std::fabs(std::remainder(std::atan2(y1, x1) - std::atan2(y2, x2), kPi)) < 1e-15) return 2;
  return std::fabs(std::remainder(std::atan2(y1, x1) - std::atan2(y2, x2) + kPi / 2, kPi)) < 1e-15
             ? 1
             : 0;
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long long v[8];
    for (long long& x : v) {
      if (std::scanf("%lld", &x) != 1) return 0;
    }
    std::printf("%d\n",
                relation(static_cast<double>(v[2] - v[0]), static_cast<double>(v[3] - v[1]),
                         static_cast<double>(v[6] - v[4]), static_cast<double>(v[7] - v[5])));
  }
}
