// Wrong: the second points are taken for directions, as if every line began at the origin.
#include <cstdint>
#include <cstdio>

int relation(long long x1, long long y1, long long x2, long long y2) {
  if (x1 * y2 == y1 * x2) return 2;
  return x1 * x2 == -y1 * y2 ? 1 : 0;
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long long v[8];
    for (long long& x : v) {
      if (std::scanf("%lld", &x) != 1) return 0;
    }
    std::printf("%d\n", relation(v[2], v[3], v[6], v[7]));
  }
}
