// Forgets to bring both vertices to the same depth before they climb together.

#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<std::vector<int>> up(1, std::vector<int>(n));
  std::vector<int> depth(n);
  for (int v = 1; v < n; ++v) {
    std::cin >> up[0][v];
    depth[v] = depth[up[0][v]] + 1;  // the parent's is known: it has a smaller number
  }
  for (int k = 0; 1 << (k + 1) < n; ++k) {
    std::vector<int> next(n);
    for (int v = 0; v < n; ++v) next[v] = up[k][up[k][v]];  // above the root there is the root
    up.push_back(std::move(next));
  }
  const int steps = static_cast<int>(up.size());

  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    if (depth[u] < depth[v]) std::swap(u, v);
    for (int k = steps - 1; k >= 0; --k) {
      if (up[k][u] != up[k][v]) {
        u = up[k][u];
        v = up[k][v];
      }
    }
    std::cout << (u == v ? u : up[0][u]) << '\n';
  }
}
