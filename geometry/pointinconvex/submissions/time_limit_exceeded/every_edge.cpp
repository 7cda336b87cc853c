// Too slow: every edge for every point.

#include <algorithm>
#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

// Positive when a, b, c turn left.
long long cross(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main() {
  std::size_t n = 0, q = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  if (std::scanf("%zu", &q) != 1) return 0;
  while (q-- > 0) {
    Point c{};
    if (std::scanf("%lld %lld", &c.x, &c.y) != 2) return 0;
    int answer = 2;
    for (std::size_t i = 0; i < n; ++i) {
      const long long turn = cross(p[i], p[(i + 1) % n], c);
      if (turn <= 0) answer = std::min(answer, turn == 0 ? 1 : 0);
    }
    std::printf("%d\n", answer);
  }
}
