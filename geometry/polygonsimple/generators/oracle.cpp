// Every pair of edges whose ranges of x and of y meet: no order of edges, no tree.

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
  bool operator==(const Point&) const = default;
};

int turn(Point a, Point b, Point c) {
  const Wide v = Wide{b.x - a.x} * (c.y - a.y) - Wide{b.y - a.y} * (c.x - a.x);
  return (v > 0) - (v < 0);
}
bool in_box(Point a, Point b, Point c) {
  return std::min(a.x, b.x) <= c.x && c.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= c.y &&
         c.y <= std::max(a.y, b.y);
}
bool meet(Point a, Point b, Point c, Point d) {
  const int s = turn(a, b, c), t = turn(a, b, d), u = turn(c, d, a), v = turn(c, d, b);
  if (s * t < 0 && u * v < 0) return true;
  return (s == 0 && in_box(a, b, c)) || (t == 0 && in_box(a, b, d)) ||
         (u == 0 && in_box(c, d, a)) || (v == 0 && in_box(c, d, b));
}

}  // namespace

int main() {
  std::size_t n = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 1;
  }
  const auto left = [&](std::size_t e) { return std::min(p[e].x, p[(e + 1) % n].x); };
  const auto right = [&](std::size_t e) { return std::max(p[e].x, p[(e + 1) % n].x); };
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t e, std::size_t f) { return left(e) < left(f); });
  for (std::size_t s = 0; s < n; ++s) {
    for (std::size_t t = s + 1; t < n && left(order[t]) <= right(order[s]); ++t) {
      const std::size_t i = std::min(order[s], order[t]), j = std::max(order[s], order[t]);
      const Point a = p[i], b = p[(i + 1) % n], c = p[j], d = p[(j + 1) % n];
      bool wrong = false;
      if (j == i + 1) {  // b == c
        wrong = a == b || c == d || (turn(a, b, d) == 0 && (in_box(a, b, d) || in_box(b, d, a)));
      } else if (i == 0 && j == n - 1) {  // d == a
        wrong = a == b || c == d || (turn(a, b, c) == 0 && (in_box(a, b, c) || in_box(a, c, b)));
      } else {
        wrong = meet(a, b, c, d);
      }
      if (wrong) {
        std::puts("0");
        return 0;
      }
    }
  }
  std::puts("1");
}
