// Adds all edges first, and answers then: edges that come after a question count for it, too.

#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

namespace {

struct Sets {
  std::vector<int> link, size;

  explicit Sets(int n) : link(n), size(n, 1) { std::iota(link.begin(), link.end(), 0); }

  int root(int v) {
    while (link[v] != v) v = link[v] = link[link[v]];  // to the grandparent
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
  std::vector<std::pair<int, int>> questions;
  for (; q > 0; --q) {
    int command, u, v;
    std::cin >> command >> u >> v;
    if (command == 0) {
      sets.unite(u, v);
    } else {
      questions.push_back({u, v});
    }
  }
  for (const auto& [u, v] : questions) std::cout << (sets.root(u) == sets.root(v)) << '\n';
}
