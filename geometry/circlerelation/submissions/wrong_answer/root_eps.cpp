// Wrong: the distance by a square root, compared with an EPS.
#include <cmath>
#include <cstdint>
#include <cstdio>

int tangents(long long x, long long y, long long r1, long long r2) {
  if (x == 0 && y == 0 && r1 == r2) return -1;
  const double d = std::sqrt(static_cast<double>(x) * static_cast<double>(x) +
                             static_cast<double>(y) * static_cast<double>(y));
  const double sum = static_cast<double>(r1 + r2),
               difference = std::fabs(static_cast<double>(r1 - r2));
  constexpr double kEps = 1e-9;
  if (std::fabs(d - sum) < kEps) return 3;
  if (std::fabs(d - difference) < kEps) return 1;
  return d > sum ? 4 : d > difference ? 2 : 0;
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long long v[6];
    for (long long& x : v) {
      if (std::scanf("%lld", &x) != 1) return 0;
    }
    std::printf("%d\n", tangents(v[0] - v[3], v[1] - v[4], v[2], v[5]));
  }
}
