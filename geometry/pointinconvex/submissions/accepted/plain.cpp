// The chains below and above a point are found by binary search, points compared by x, then y; the
// point is inside when it is left of both edges. O(log n) a point.

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

bool operator<(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

int main() {
  std::size_t n = 0, q = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  std::rotate(p.begin(), std::min_element(p.begin(), p.end()), p.end());
  const auto top = std::max_element(p.begin(), p.end());
  const std::vector<Point> lower(p.begin(), top + 1);
  std::vector<Point> upper(top, p.end());
  upper.push_back(p.front());
  std::reverse(upper.begin(), upper.end());
  // Positive on the inner side of the chain's edge at c, 0 on it.
  const auto side = [](const std::vector<Point>& chain, Point c, bool is_lower) {
    auto end = std::upper_bound(chain.begin() + 1, chain.end() - 1, c);
    const long long turn = cross(*(end - 1), *end, c);
    return is_lower ? turn : -turn;
  };
  if (std::scanf("%zu", &q) != 1) return 0;
  while (q-- > 0) {
    Point c{};
    if (std::scanf("%lld %lld", &c.x, &c.y) != 2) return 0;
    if (c < lower.front() || lower.back() < c) {
      std::puts("0");
      continue;
    }
    const long long below = side(lower, c, true), above = side(upper, c, false);
    std::puts(below < 0 || above < 0 ? "0" : below == 0 || above == 0 ? "1" : "2");
  }
}
