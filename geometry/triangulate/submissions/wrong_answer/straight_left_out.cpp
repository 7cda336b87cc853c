// Wrong: vertices of 180 degrees are left out.

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

// Edge e goes from vertex e to the next one. The interior is on its left, so edges to the right are
// below a gap, edges to the left above.
struct Gap {
  int below, above;
  Chain chain;
  // Where two gaps have met, the vertex between them waits for the next one of the gap: until then
  // it is the last of two chains, of what is below and above it.
  bool has_two = false;
  Chain upper = {};

  void add(int v, Side at) {
    if (has_two && at == low) {
      chain.add(v, low);  // the last of this part
      chain = std::move(upper);
    } else if (has_two) {
      upper.add(v, high);
    }
    has_two = false;
    chain.add(v, at);
  }
  void end(int v) {
    if (has_two) upper.add(v, high);
    chain.add(v, has_two || chain.side == high ? low : high);
  }
};

std::vector<Gap> gaps;

// Gaps from below; also against a vertex at the sweep line.
struct Below {
  using is_transparent = void;
  struct Vertex {
    int v;
  };
  bool operator()(int g, Vertex at) const {
    return turn(gaps[g].below, next(gaps[g].below), at.v) > 0;
  }
  bool operator()(int g, int h) const {
    const int a = gaps[g].below, b = gaps[h].below;
    if (a == b) return false;
    return p[a] < p[b] ? turn(a, next(a), b) > 0 : turn(b, next(b), a) < 0;
  }
};

int main() {
  if (std::scanf("%d", &n) != 1) return 1;
  p.resize(n);
  for (Point& v : p) std::scanf("%lld %lld", &v.x, &v.y);
  std::vector<int> names;
  for (int v = 0; v < n; ++v) {
    if (turn(previous(v), v, next(v)) != 0) names.push_back(v);
  }
  std::vector<Point> corners;
  for (const int v : names) corners.push_back(p[v]);
  p = corners;
  n = static_cast<int>(p.size());
  std::vector<int> order(n);
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [](int i, int j) { return p[i] < p[j]; });

  std::set<int, Below> active;
  std::vector<int> gap_at(n);  // of each edge under the sweep line
  const auto open = [&](int below, int above, Chain chain) {
    const int g = static_cast<int>(gaps.size());
    gaps.push_back({below, above, std::move(chain)});
    gap_at[below] = gap_at[above] = g;
    active.insert(g);
  };
  for (const int v : order) {
    const int before = previous(v), after = next(v);  // edges: before, which ends in v, and v
    const bool from_left = p[before] < p[v], to_right = p[v] < p[after];
    if (from_left && to_right) {
      Gap& gap = gaps[gap_at[v] = gap_at[before]];
      gap.below = v;
      gap.add(v, low);
    } else if (!from_left && !to_right) {
      Gap& gap = gaps[gap_at[before] = gap_at[v]];
      gap.above = before;
      gap.add(v, high);
    } else if (to_right && turn(before, v, after) > 0) {
      open(v, before, {low, {v}});
    } else if (to_right) {  // splits a gap
      const int g = *std::prev(active.lower_bound(Below::Vertex{v}));
      Gap& gap = gaps[g];
      Chain upper = {low, {gap.chain.vertices.back()}};
      if (gap.has_two) {
        upper = std::move(gap.upper);
      } else if (gap.chain.side == low) {
        std::swap(upper, gap.chain);
      }
      gap.has_two = false;
      gap.chain.add(v, high);
      upper.add(v, low);
      const int above = std::exchange(gap.above, before);
      gap_at[before] = g;
      open(v, above, std::move(upper));
    } else if (turn(before, v, after) > 0) {
      gaps[gap_at[v]].end(v);
      active.erase(gap_at[v]);
    } else {  // joins the gap below with the gap above
      const int g = gap_at[v], h = gap_at[before];
      gaps[g].add(v, high);
      gaps[h].add(v, low);
      active.erase(h);
      gaps[g].has_two = true;
      gaps[g].upper = std::move(gaps[h].chain);
      gaps[g].above = gaps[h].above;
      gap_at[gaps[g].above] = g;
    }
  }
  for (const auto& [a, b, c] : triangles) std::printf("%d %d %d\n", names[a], names[b], names[c]);
}
