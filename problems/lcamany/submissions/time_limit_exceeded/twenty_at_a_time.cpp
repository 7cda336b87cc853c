// Every vertex keeps its ancestor about 20 edges above: still N / 20 jumps a query on a line.

#include <iostream>
#include <utility>
#include <vector>

int main() {
  constexpr int kJump = 20;
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<int> parent(n), jump(n), depth(n);
  for (int v = 1; v < n; ++v) {
    std::cin >> parent[v];
    depth[v] = depth[parent[v]] + 1;
  }
  for (int v = 1; v < n; ++v) {
    jump[v] = jump[parent[v]];
    if (depth[v] % kJump == 0) jump[v] = parent[v];
  }
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    // In pieces of a depth below a multiple of kJump, whose tops are compared.
    while (jump[u] != jump[v]) {
      if (depth[jump[u]] < depth[jump[v]]) std::swap(u, v);
      u = jump[u];
    }
    while (u != v) {
      if (depth[u] < depth[v]) std::swap(u, v);
      u = parent[u];
    }
    std::cout << u << '\n';
  }
}
