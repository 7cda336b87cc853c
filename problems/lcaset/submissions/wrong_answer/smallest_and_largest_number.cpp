// Takes the vertices with the smallest and the largest number, not those in preorder.

#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<std::vector<int>> up(1, std::vector<int>(n));
  std::vector<int>& parent = up[0];
  std::vector<int> depth(n);
  for (int v = 1; v < n; ++v) {
    std::cin >> parent[v];
    depth[v] = depth[parent[v]] + 1;
  }
  for (int k = 0; 1 << (k + 1) < n; ++k) {
    std::vector<int> next(n);
    for (int v = 0; v < n; ++v) next[v] = up[k][up[k][v]];
    up.push_back(std::move(next));
  }
  const int steps = static_cast<int>(up.size());

  for (; q > 0; --q) {
    int k, u, v;
    std::cin >> k >> u;
    v = u;
    for (int i = 1; i < k; ++i) {
      int w;
      std::cin >> w;
      if (w < u) u = w;
      if (w > v) v = w;
    }
    if (depth[u] < depth[v]) std::swap(u, v);
    for (int s = 0; s < steps; ++s) {
      if ((depth[u] - depth[v]) >> s & 1) u = up[s][u];
    }
    for (int s = steps - 1; s >= 0; --s) {
      if (up[s][u] != up[s][v]) {
        u = up[s][u];
        v = up[s][v];
      }
    }
    std::cout << (u == v ? u : up[0][u]) << '\n';
  }
}
