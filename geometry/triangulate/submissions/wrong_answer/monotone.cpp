// Wrong: takes the polygon for one that an upright line meets in one piece.

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

struct Point {
  long long x, y;
  auto operator<=>(const Point&) const = default;
};

int n;
std::vector<Point> p;
std::vector<std::array<int, 3>> triangles;

int next(int v) { return v + 1 == n ? 0 : v + 1; }
int previous(int v) { return v == 0 ? n - 1 : v - 1; }

// 1 when a, b, c turn left, -1 when right, 0 when they are on a line.
int turn(int a, int b, int c) {
  const long long v = (p[b].x - p[a].x) * (p[c].y - p[a].y) - (p[b].y - p[a].y) * (p[c].x - p[a].x);
  return (v > 0) - (v < 0);
}

enum Side { low, high };

// Vertices along one side of a gap, from left to right; the first is on the other side as well. On
// the other side nothing follows the first.
struct Chain {
  Side side = low;
  std::vector<int> vertices;

  // v is the next vertex of the gap, on this side of it; it cuts off what it sees.
  void add(int v, Side at) {
    if (at == side || vertices.size() == 1) {
      while (vertices.size() > 1 && is_ear(v, at)) {
        cut(vertices.size() - 2, v);
        vertices.pop_back();
      }
    } else {
      for (std::size_t i = 0; i + 1 < vertices.size(); ++i) cut(i, v);
      vertices = {vertices.back()};
    }
    side = at;
    vertices.push_back(v);
  }

 private:
  bool is_ear(int v, Side at) const {
    return turn(vertices[vertices.size() - 2], vertices.back(), v) == (at == low ? 1 : -1);
  }
  void cut(std::size_t i, int v) const {
    const int a = vertices[i], b = vertices[i + 1];
    triangles.push_back(side == low ? std::array{a, b, v} : std::array{b, a, v});
  }
};

int main() {
  if (std::scanf("%d", &n) != 1) return 1;
  p.resize(n);
  for (Point& v : p) std::scanf("%lld %lld", &v.x, &v.y);
  std::vector<int> order(n);
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [](int i, int j) { return p[i] < p[j]; });

  Chain chain{low, {order[0]}};
  for (int i = 1; i < n; ++i) {
    const int v = order[i];
    if (i + 1 == n) {
      chain.add(v, chain.side == low ? high : low);
    } else {
      chain.add(v, p[previous(v)] < p[v] ? low : high);
    }
  }
  for (const auto& [a, b, c] : triangles) std::printf("%d %d %d\n", a, b, c);
}
