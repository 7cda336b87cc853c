// A vertical line sweeps from left to right; the edges that it crosses stand in order from below.
// The first edge that is not below a point decides. O((n + q) log n).

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <map>
#include <set>
#include <vector>

struct Point {
  long long x, y;
};

bool operator<(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

// Positive when a, b, c turn left; below 2^63.
long long cross(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// An edge that is not vertical. The inside is above it, or below.
struct Edge {
  Point left, right;
  bool inside_above;
};

// Two edges over one x, from below; they have at most a left end in common.
struct Below {
  using is_transparent = void;
  bool operator()(const Edge* e, Point c) const { return cross(e->left, e->right, c) > 0; }
  bool operator()(const Edge* e, const Edge* f) const {
    if (e->left.x == f->left.x && e->left.y == f->left.y)
      return cross(e->left, e->right, f->right) > 0;
    return e->left < f->left ? cross(e->left, e->right, f->left) > 0
                             : cross(f->left, f->right, e->left) < 0;
  }
};

int main() {
  std::size_t n = 0, q = 0;
  if (std::scanf("%zu", &n) != 1) return 0;
  std::vector<Point> p(n);
  for (Point& v : p) {
    if (std::scanf("%lld %lld", &v.x, &v.y) != 2) return 0;
  }
  __extension__ __int128 area = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const Point a = p[i], b = p[(i + 1) % n];
    area += a.x * b.y - b.x * a.y;
  }
  if (area < 0) std::reverse(p.begin(), p.end());  // counter-clockwise now

  std::vector<Edge> edges;
  std::map<long long, std::vector<std::pair<long long, long long>>> verticals;  // x -> ranges of y
  for (std::size_t i = 0; i < n; ++i) {
    const Point a = p[i], b = p[(i + 1) % n];
    if (a.x < b.x) edges.push_back({a, b, true});
    if (a.x > b.x) edges.push_back({b, a, false});
    // A vertex is a vertical range of its own.
    verticals[a.x].push_back({a.y, a.y});
    if (a.x == b.x) verticals[a.x].push_back(std::minmax(a.y, b.y));
  }
  for (auto& [x, ranges] : verticals) {
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 1; i < ranges.size(); ++i) {  // the farthest end so far
      ranges[i].second = std::max(ranges[i].second, ranges[i - 1].second);
    }
  }
  const auto on_vertical = [&](Point c) {
    const auto column = verticals.find(c.x);
    if (column == verticals.end()) return false;
    const auto& ranges = column->second;
    // The last range that begins at c or below it: the farthest end so far reaches c only if one of
    // those ranges does, for ranges are closed.
    auto range = std::upper_bound(ranges.begin(), ranges.end(), std::pair(c.y, 4000000000LL));
    return range != ranges.begin() && std::prev(range)->second >= c.y;
  };

  std::vector<const Edge*> enter, leave;
  for (const Edge& e : edges) enter.push_back(&e);
  leave = enter;
  std::sort(enter.begin(), enter.end(),
            [](const Edge* e, const Edge* f) { return e->left.x < f->left.x; });
  std::sort(leave.begin(), leave.end(),
            [](const Edge* e, const Edge* f) { return e->right.x < f->right.x; });
  if (std::scanf("%zu", &q) != 1) return 0;
  std::vector<std::pair<Point, std::size_t>> queries(q);
  for (std::size_t i = 0; i < q; ++i) {
    queries[i].second = i;
    if (std::scanf("%lld %lld", &queries[i].first.x, &queries[i].first.y) != 2) return 0;
  }
  std::sort(queries.begin(), queries.end(),
            [](const auto& a, const auto& b) { return a.first.x < b.first.x; });

  std::set<const Edge*, Below> over;  // edges with left.x <= x < right.x
  std::vector<int> answer(q);
  std::size_t entered = 0, left = 0;
  // Vertices in order, so that no edge enters beside one that should have left.
  const auto go_to = [&](long long x) {
    while (left < leave.size() || entered < enter.size()) {
      const long long next_leave = left < leave.size() ? leave[left]->right.x : 4000000000LL;
      const long long next_enter = entered < enter.size() ? enter[entered]->left.x : 4000000000LL;
      if (std::min(next_leave, next_enter) > x) return;
      if (next_leave <= next_enter) {
        over.erase(leave[left++]);
      } else {
        over.insert(enter[entered++]);
      }
    }
  };
  for (const auto& [c, index] : queries) {
    go_to(c.x);
    if (on_vertical(c)) {
      answer[index] = 1;
      continue;
    }
    const auto at = over.lower_bound(c);  // the first edge not below c
    if (at == over.end()) continue;
    if (cross((*at)->left, (*at)->right, c) == 0) {
      answer[index] = 1;
    } else {
      answer[index] = (*at)->inside_above ? 0 : 2;
    }
  }
  for (const int a : answer) std::printf("%d\n", a);
}
