// Balance alone: the smaller set hangs below the larger one, so no way is longer than log2 N,
// though none is ever shortened. O(N + Q log N).

#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

namespace {

struct Sets {
  std::vector<int> link, size;

  explicit Sets(int n) : link(n), size(n, 1) { std::iota(link.begin(), link.end(), 0); }

  int root(int v) const {
    while (link[v] != v) v = link[v];
    return v;
  }
  void unite(int u, int v) {
    u = root(u);
    v = root(v);
    if (u == v) return;
    if (size[u] < size[v]) std::swap(u, v);
    link[v] = u;
    size[u] += size[v];
  }
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  Sets sets(n);
  for (; q > 0; --q) {
    int command, u, v;
    std::cin >> command >> u >> v;
    if (command == 0) {
      sets.unite(u, v);
    } else {
      std::cout << (sets.root(u) == sets.root(v)) << '\n';
    }
  }
}
