// Every edge against every point, in 128 bits; of a large polygon only the edges whose range of x
// holds the point's, found by sorting, since the others cannot decide.

#include <algorithm>
#include <cstdio>
#include <vector>

__extension__ using Wide = __int128;

struct Point {
  long long x, y;
};

struct Edge {
  Point a, b;
};

int main() {
  std::size_t n = 0, q = 0;
  if (std::scanf("%zu", &n) != 1) return 1;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 1;
  }
  // Of a column of x: the edges over it. Convexity lets few of them be there at once.
  std::vector<Edge> edges;
  for (std::size_t i = 0; i < n; ++i) edges.push_back({p[i], p[(i + 1) % n]});
  const auto low = [](const Edge& e) { return std::min(e.a.x, e.b.x); };
  const auto high = [](const Edge& e) { return std::max(e.a.x, e.b.x); };
  std::sort(edges.begin(), edges.end(),
            [&](const Edge& e, const Edge& f) { return low(e) < low(f); });
  if (std::scanf("%zu", &q) != 1) return 1;
  std::vector<std::pair<Point, std::size_t>> queries(q);
  for (std::size_t i = 0; i < q; ++i) {
    queries[i].second = i;
    if (std::scanf("%lld %lld", &queries[i].first.x, &queries[i].first.y) != 2) return 1;
  }
  std::sort(queries.begin(), queries.end(),
            [](const auto& s, const auto& t) { return s.first.x < t.first.x; });
  std::vector<Edge> over;
  std::vector<int> answer(q);
  std::size_t next = 0;
  for (const auto& [c, index] : queries) {
    while (next < n && low(edges[next]) <= c.x) over.push_back(edges[next++]);
    std::erase_if(over, [&, x = c.x](const Edge& e) { return high(e) < x; });
    int least = over.empty() ? -1 : 1;
    bool on = false;
    for (const Edge& e : over) {
      const Wide side = Wide{e.b.x - e.a.x} * (c.y - e.a.y) - Wide{e.b.y - e.a.y} * (c.x - e.a.x);
      least = std::min(least, side < 0 ? -1 : side == 0 ? 0 : 1);
      on = on || (side == 0 && std::min(e.a.y, e.b.y) <= c.y && c.y <= std::max(e.a.y, e.b.y));
    }
    answer[index] = on ? 1 : least > 0 ? 2 : 0;
  }
  for (const int a : answer) std::printf("%d\n", a);
}
