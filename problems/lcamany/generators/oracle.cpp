// Climbs by jump pointers: a vertex keeps its parent and one ancestor farther up, where the jumps
// of its parent and of that one's target are of the same length (Myers 1983, skew-binary numbers).

#include <cstdio>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0;
  std::cin >> n >> q;
  std::vector<std::size_t> parent(n), jump(n), depth(n);
  for (std::size_t i = 1; i < n; ++i) {
    std::cin >> parent[i];
    const std::size_t p = parent[i], far = jump[p];
    depth[i] = depth[p] + 1;
    jump[i] = depth[p] - depth[far] == depth[far] - depth[jump[far]] ? jump[far] : p;
  }
  const auto climb_to = [&](std::size_t v, std::size_t wanted) {
    while (depth[v] > wanted) v = depth[jump[v]] >= wanted ? jump[v] : parent[v];
    return v;
  };
  for (; q > 0; --q) {
    std::size_t u = 0, v = 0;
    std::cin >> u >> v;
    if (depth[u] > depth[v]) u = climb_to(u, depth[v]);
    if (depth[v] > depth[u]) v = climb_to(v, depth[u]);
    while (u != v) {
      const bool far = jump[u] != jump[v];
      u = far ? jump[u] : parent[u];
      v = far ? jump[v] : parent[v];
    }
    std::printf("%zu\n", u);
  }
}
