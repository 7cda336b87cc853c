// Wrong: p0 itself is taken for a point behind it.
#include <cstdint>
#include <cstdio>

const char* place(long long x1, long long y1, long long x2, long long y2) {
  const long long cross = x1 * y2 - y1 * x2, dot = x1 * x2 + y1 * y2;
  if (cross > 0) return "COUNTER_CLOCKWISE";
  if (cross < -0) return "CLOCKWISE";
  if (dot <= 0) return "ONLINE_BACK";
  if (x1 * x1 + y1 * y1 < x2 * x2 + y2 * y2) return "ONLINE_FRONT";
  return "ON_SEGMENT";
}

int main() {
  long count = 0;
  if (std::scanf("%ld", &count) != 1) return 0;
  while (count-- > 0) {
    long long v[6];
    for (long long& x : v) {
      if (std::scanf("%lld", &x) != 1) return 0;
    }
    std::puts(place(v[2] - v[0], v[3] - v[1], v[4] - v[0], v[5] - v[1]));
  }
}
