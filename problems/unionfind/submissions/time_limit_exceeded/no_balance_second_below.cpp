// As no_balance.cpp, but the second set hangs below the first.

#include <iostream>
#include <numeric>
#include <vector>

namespace {

struct Sets {
  std::vector<int> link;

  explicit Sets(int n) : link(n) { std::iota(link.begin(), link.end(), 0); }

  int root(int v) const {
    while (link[v] != v) v = link[v];
    return v;
  }
  void unite(int u, int v) { link[root(v)] = root(u); }
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
