// A sweep over the vertices by x, then y; the edges under the sweep line stand in order from below,
// and neighbours in that order are tested (Shamos and Hoey). O(n log n), exact in 64-bit integers.

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <numeric>
#include <set>
#include <vector>

struct Point {
  long long x, y;
};

bool operator<(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }
bool operator==(Point a, Point b) { return a.x == b.x && a.y == b.y; }

// 1 when a, b, c turn left, -1 when right, 0 when they are on a line.
int turn(Point a, Point b, Point c) {
  const long long v = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return (v > 0) - (v < 0);
}

std::size_t n;
std::vector<Point> p;

// Edge i goes from vertex i to the next.
std::size_t next(std::size_t i) { return i + 1 == n ? 0 : i + 1; }
Point left_end(std::size_t e) { return std::min(p[e], p[next(e)]); }
Point right_end(std::size_t e) { return std::max(p[e], p[next(e)]); }

// Which of two edges that the sweep line crosses is below.
struct Below {
  bool operator()(std::size_t e, std::size_t f) const {
    if (e == f) return false;
    const Point a = left_end(e), b = left_end(f);
    if (a == b) return turn(a, right_end(e), right_end(f)) > 0;
    return a < b ? turn(a, right_end(e), b) > 0 : turn(b, right_end(f), a) < 0;
  }
};

bool meet(std::size_t e, std::size_t f) {
  if (next(e) == f || next(f) == e) return false;  // they share a vertex, and do not fold
  const Point a = left_end(e), b = right_end(e), c = left_end(f), d = right_end(f);
  const int tc = turn(a, b, c), td = turn(a, b, d), ta = turn(c, d, a), tb = turn(c, d, b);
  if (tc * td < 0 && ta * tb < 0) return true;
  const auto between = [](Point s, Point t, Point q) { return !(q < s) && !(t < q); };
  return (tc == 0 && between(a, b, c)) || (td == 0 && between(a, b, d)) ||
         (ta == 0 && between(c, d, a)) || (tb == 0 && between(c, d, b));
}

bool is_simple() {
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [](std::size_t i, std::size_t j) { return p[i] < p[j]; });
  for (std::size_t i = 1; i < n; ++i) {
    if (p[order[i - 1]] == p[order[i]]) return false;
  }
  for (std::size_t i = 0; i < n; ++i) {
    const Point a = p[i], b = p[next(i)], c = p[next(next(i))];
    if (turn(a, b, c) == 0 && (a < b) != (b < c)) return false;  // folds back
  }
  std::set<std::size_t, Below> active;
  std::vector<std::set<std::size_t, Below>::iterator> place(n);
  for (const std::size_t v : order) {
    const std::size_t edges[] = {v, v == 0 ? n - 1 : v - 1};
    for (const std::size_t e : edges) {
      if (!(right_end(e) == p[v])) continue;
      const auto after = active.erase(place[e]);
      if (after != active.begin() && after != active.end() && meet(*std::prev(after), *after)) {
        return false;
      }
    }
    for (const std::size_t e : edges) {
      if (!(left_end(e) == p[v])) continue;
      const auto [at, is_new] = active.insert(e);
      if (!is_new) return false;  // on another edge
      place[e] = at;
      if (at != active.begin() && meet(*std::prev(at), e)) return false;
      if (std::next(at) != active.end() && meet(e, *std::next(at))) return false;
    }
  }
  return true;
}

int main() {
  if (std::scanf("%zu", &n) != 1) return 0;
  p.resize(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  std::puts(is_simple() ? "1" : "0");
}
