// Short ways alone: sets hang below each other as they come, every walk points all that it passed
// to the root. O((N + Q) log N) in all (Tarjan and van Leeuwen 1984).

#include <iostream>
#include <numeric>
#include <vector>

namespace {

struct Sets {
  std::vector<int> link;

  explicit Sets(int n) : link(n) { std::iota(link.begin(), link.end(), 0); }

  int root(int v) {
    int top = v;
    while (link[top] != top) top = link[top];
    while (link[v] != top) {
      const int above = link[v];
      link[v] = top;
      v = above;
    }
    return top;
  }
  void unite(int u, int v) { link[root(u)] = root(v); }
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
