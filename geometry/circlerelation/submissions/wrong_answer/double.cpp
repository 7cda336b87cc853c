// Wrong: squares in doubles, which have 53 bits.
#include <cstdint>
#include <cstdio>

int tangents(double dx, double dy, double r1, double r2) {
  const double square = dx * dx + dy * dy, sum = r1 + r2, difference = r1 - r2;
  if (square == 0 && difference == 0) return -1;
  if (square > sum * sum) return 4;
  if (square == sum * sum) return 3;
  if (square > difference * difference) return 2;
  return square == difference * difference ? 1 : 0;
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long long v[6];
    for (long long& x : v) {
      if (std::scanf("%lld", &x) != 1) return 0;
    }
    std::printf("%d\n", tangents(static_cast<double>(v[0] - v[3]), static_cast<double>(v[1] - v[4]),
                                 static_cast<double>(v[2]), static_cast<double>(v[5])));
  }
}
