// Squares in 64-bit integers, no root.
#include <cstdint>
#include <cstdio>

int tangents(long long dx, long long dy, long long r1, long long r2) {
  const long long square = dx * dx + dy * dy, sum = r1 + r2, difference = r1 - r2;
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
    std::printf("%d\n", tangents(v[0] - v[3], v[1] - v[4], v[2], v[5]));
  }
}
