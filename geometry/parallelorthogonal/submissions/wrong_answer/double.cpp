// Wrong: in doubles, which round both products to one number.
#include <cstdint>
#include <cstdio>

int relation(double x1, double y1, double x2, double y2) {
  if (x1 * y2 - y1 * x2 == 0) return 2;
  return x1 * x2 + y1 * y2 == 0 ? 1 : 0;
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
