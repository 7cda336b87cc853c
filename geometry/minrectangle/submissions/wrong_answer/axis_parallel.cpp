// Only the rectangle whose sides are parallel to the axes, and its shorter side.

#include <algorithm>
#include <cstdio>

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  long long left = 1000000000, right = -left, low = left, high = right;
  while (n-- > 0) {
    long long x, y;
    std::scanf("%lld %lld", &x, &y);
    left = std::min(left, x);
    right = std::max(right, x);
    low = std::min(low, y);
    high = std::max(high, y);
  }
  std::printf("%lld %lld\n", (right - left) * (high - low), std::min(right - left, high - low));
}
