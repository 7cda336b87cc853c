// Wrong: vertices on the sides of a triangle are not in it, so a diagonal may pass through one.

#include <algorithm>
#include <array>
#include <cstdio>
#include <deque>
#include <numeric>
#include <vector>

namespace {

struct Point {
  long long x, y;
};

// Below 2^63 for coordinates up to 1e9.
long long turn(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// Points that can be taken out.
class Tree {
 public:
  explicit Tree(const std::vector<Point>& points) : points_(points), order_(points.size()) {
    std::iota(order_.begin(), order_.end(), 0);
    leaf_.resize(points.size());
    nodes_.reserve(points.size());
    build(0, static_cast<int>(points.size()), -1);
  }

  void take(int i) {
    int at = leaf_[i];
    Node& leaf = nodes_[at];
    const auto begin = order_.begin() + leaf.begin;
    std::iter_swap(std::find(begin, begin + leaf.left, i), begin + leaf.left - 1);
    for (; at >= 0; at = nodes_[at].parent) --nodes_[at].left;
  }

  // A point in the closed triangle, which turns left, that is none of its corners; or -1.
  int find(int a, int b, int c) const { return find(0, {a, b, c}); }

 private:
  static constexpr int kLeaf = 8;
  struct Node {
    Point low, high;
    int begin, left, parent, first = -1, second = -1;  // of the points `left` are there
  };

  int build(int begin, int end, int parent) {
    const int at = static_cast<int>(nodes_.size());
    nodes_.push_back({points_[order_[begin]], points_[order_[begin]], begin, end - begin, parent});
    Point low = nodes_[at].low, high = low;
    for (int i = begin; i < end; ++i) {
      const Point p = points_[order_[i]];
      low = {std::min(low.x, p.x), std::min(low.y, p.y)};
      high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    nodes_[at].low = low;
    nodes_[at].high = high;
    if (end - begin <= kLeaf) {
      for (int i = begin; i < end; ++i) leaf_[order_[i]] = at;
      return at;
    }
    const int middle = (begin + end) / 2;
    const bool by_x = high.x - low.x > high.y - low.y;
    std::nth_element(order_.begin() + begin, order_.begin() + middle, order_.begin() + end,
                     [&](int i, int j) {
                       return by_x ? points_[i].x < points_[j].x : points_[i].y < points_[j].y;
                     });
    const int first = build(begin, middle, at), second = build(middle, end, at);
    nodes_[at].first = first;
    nodes_[at].second = second;
    return at;
  }

  int find(int at, const std::array<int, 3>& t) const {
    const Node& node = nodes_[at];
    if (node.left == 0) return -1;
    for (int k = 0; k < 3; ++k) {
      const Point a = points_[t[k]], b = points_[t[(k + 1) % 3]];
      // The corner of the box that is farthest to the left of the side.
      const Point far{b.y > a.y ? node.low.x : node.high.x, b.x > a.x ? node.high.y : node.low.y};
      if (turn(a, b, far) < 0) return -1;
    }
    if (node.first >= 0) {
      const int found = find(node.first, t);
      return found >= 0 ? found : find(node.second, t);
    }
    for (int i = node.begin; i < node.begin + node.left; ++i) {
      const int p = order_[i];
      if (p == t[0] || p == t[1] || p == t[2]) continue;
      bool is_inside = true;
      for (int k = 0; k < 3; ++k) {
        is_inside = is_inside && turn(points_[t[k]], points_[t[(k + 1) % 3]], points_[p]) > 0;
      }
      if (is_inside) return p;
    }
    return -1;
  }

  const std::vector<Point>& points_;
  std::vector<int> order_, leaf_;
  std::vector<Node> nodes_;
};

}  // namespace

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::vector<Point> p(n);
  for (Point& q : p) {
    if (std::scanf("%lld %lld", &q.x, &q.y) != 2) return 1;
  }
  Tree tree(p);
  std::vector<int> before(n), after(n);
  std::vector<char> is_gone(n);
  std::vector<std::vector<int>> waits(n);  // for the vertex to be cut off
  std::deque<int> queue;
  for (int i = 0; i < n; ++i) {
    before[i] = (i + n - 1) % n;
    after[i] = (i + 1) % n;
    queue.push_back(i);
  }
  int left = n;
  while (left > 2 && !queue.empty()) {
    const int v = queue.front();
    queue.pop_front();
    if (is_gone[v]) continue;
    const int a = before[v], b = after[v];
    if (turn(p[a], p[v], p[b]) <= 0) continue;
    if (const int found = tree.find(a, v, b); found >= 0) {
      waits[found].push_back(v);
      continue;
    }
    std::printf("%d %d %d\n", a, v, b);
    is_gone[v] = 1;
    tree.take(v);
    after[a] = b;
    before[b] = a;
    --left;
    queue.insert(queue.end(), {a, b});
    queue.insert(queue.end(), waits[v].begin(), waits[v].end());
  }
}
