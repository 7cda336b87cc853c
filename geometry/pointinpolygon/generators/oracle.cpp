// Winding numbers, edge by edge, in 128 bits: no parity, no sweep. Edges are kept in buckets of x,
// so that a point looks at those above its bucket alone.

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
};

int turn(Point a, Point b, Point c) {
  const Wide v = Wide{b.x - a.x} * (c.y - a.y) - Wide{b.y - a.y} * (c.x - a.x);
  return (v > 0) - (v < 0);
}

constexpr long long kLow = -1000000000;
constexpr int kBuckets = 4096;
int bucket(long long x) { return static_cast<int>((x - kLow) * kBuckets / 2000000001); }

}  // namespace

int main() {
  std::size_t n = 0, q = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 1;
  }
  std::vector<std::vector<std::size_t>> edges(kBuckets);
  for (std::size_t i = 0; i < n; ++i) {
    const auto [low, high] = std::minmax(p[i].x, p[(i + 1) % n].x);
    for (int b = bucket(low); b <= bucket(high); ++b)
      edges[static_cast<std::size_t>(b)].push_back(i);
  }
  if (std::scanf("%zu", &q) != 1) return 1;
  while (q-- > 0) {
    Point c{};
    if (std::scanf("%lld %lld", &c.x, &c.y) != 2) return 1;
    int winding = 0;
    bool on = false;
    for (const std::size_t i : edges[static_cast<std::size_t>(bucket(c.x))]) {
      const Point a = p[i], b = p[(i + 1) % n];
      const int side = turn(a, b, c);
      if (side == 0 && std::min(a.x, b.x) <= c.x && c.x <= std::max(a.x, b.x) &&
          std::min(a.y, b.y) <= c.y && c.y <= std::max(a.y, b.y)) {
        on = true;
      }
      if (a.x <= c.x && c.x < b.x && side < 0) ++winding;  // passes above, to the right
      if (b.x <= c.x && c.x < a.x && side > 0) --winding;  // passes above, to the left
    }
    std::puts(on ? "1" : winding != 0 ? "2" : "0");
  }
}
