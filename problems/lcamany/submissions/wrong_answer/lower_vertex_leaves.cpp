// Of two paths the one of the lower vertex is left, in place of the one whose top is lower.

#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<int> parent(n, -1), size(n, 1), heavy(n, -1), top(n), depth(n);
  for (int v = 1; v < n; ++v) std::cin >> parent[v];
  for (int v = n - 1; v > 0; --v) {
    const int p = parent[v];
    size[p] += size[v];
    if (heavy[p] < 0 || size[v] > size[heavy[p]]) heavy[p] = v;
  }
  for (int v = 1; v < n; ++v) {
    depth[v] = depth[parent[v]] + 1;
    top[v] = heavy[parent[v]] == v ? top[parent[v]] : v;
  }

  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    while (top[u] != top[v]) {
      if (depth[u] < depth[v]) std::swap(u, v);
      u = parent[top[u]];
    }
    std::cout << (depth[u] < depth[v] ? u : v) << '\n';
  }
}
