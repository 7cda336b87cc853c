// Binary lifting: up[k][v] is the vertex 2^k edges above v. It gives the lowest common ancestor,
// and with it both parts of the path, and then the vertex itself. O(N log N) to build, O(log N) a
// query.

#include <iostream>
#include <utility>
#include <vector>

namespace {

class Tree {
 public:
  explicit Tree(const std::vector<std::vector<int>>& neighbours)
      : depth(neighbours.size()), up_(1, std::vector<int>(neighbours.size())) {
    const int n = static_cast<int>(neighbours.size());
    std::vector<int> order = {0};  // breadth first: no recursion
    for (std::size_t i = 0; i < order.size(); ++i) {
      const int v = order[i];
      for (const int w : neighbours[v]) {
        if (w == up_[0][v]) continue;
        up_[0][w] = v;
        depth[w] = depth[v] + 1;
        order.push_back(w);
      }
    }
    for (int k = 0; 1 << (k + 1) < n; ++k) {
      std::vector<int> next(n);
      for (int v = 0; v < n; ++v) next[v] = up_[k][up_[k][v]];
      up_.push_back(std::move(next));
    }
  }

  int above(int v, int edges) const {
    for (std::size_t k = 0; k < up_.size(); ++k) {
      if (edges >> k & 1) v = up_[k][v];
    }
    return v;
  }
  int common_ancestor(int u, int v) const {
    if (depth[u] < depth[v]) std::swap(u, v);
    u = above(u, depth[u] - depth[v]);
    for (std::size_t k = up_.size(); k-- > 0;) {
      if (up_[k][u] == up_[k][v]) continue;
      u = up_[k][u];
      v = up_[k][v];
    }
    return u == v ? u : up_[0][u];
  }

  std::vector<int> depth;

 private:
  std::vector<std::vector<int>> up_;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<std::vector<int>> neighbours(n);
  for (int i = 1; i < n; ++i) {
    int a, b;
    std::cin >> a >> b;
    neighbours[a].push_back(b);
    neighbours[b].push_back(a);
  }
  const Tree tree(neighbours);
  for (; q > 0; --q) {
    int s, t, i;
    std::cin >> s >> t >> i;
    const int top = tree.common_ancestor(s, t);
    const int up = tree.depth[s] - tree.depth[top], down = tree.depth[t] - tree.depth[top];
    if (i > up + down) {
      std::cout << "-1\n";
    } else {
      std::cout << (i <= up ? tree.above(s, i) : tree.above(t, up + down - i)) << '\n';
    }
  }
}
