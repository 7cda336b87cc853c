// Cuts off one ear after another, and looks at all other vertices for each: O(n^2) and more.

#include <cstdio>
#include <vector>

struct Point {
  long long x, y;
};

// Below 2^63 for coordinates up to 1e9.
long long turn(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<Point> p(n);
  for (Point& q : p) std::scanf("%lld %lld", &q.x, &q.y);
  std::vector<int> left(n);
  for (int i = 0; i < n; ++i) left[i] = i;
  std::size_t at = 0;
  while (left.size() > 2) {
    const std::size_t m = left.size();
    at %= m;
    const int a = left[(at + m - 1) % m], v = left[at], b = left[(at + 1) % m];
    bool is_ear = turn(p[a], p[v], p[b]) > 0;
    for (std::size_t i = 0; i < m && is_ear; ++i) {
      const int q = left[i];
      if (q == a || q == v || q == b) continue;
      is_ear =
          turn(p[a], p[v], p[q]) < 0 || turn(p[v], p[b], p[q]) < 0 || turn(p[b], p[a], p[q]) < 0;
    }
    if (is_ear) {
      std::printf("%d %d %d\n", a, v, b);
      left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
    } else {
      ++at;
    }
  }
}
