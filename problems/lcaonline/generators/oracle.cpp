// Climbs by jump pointers: a vertex keeps its parent and one ancestor farther up, where the jumps
// of its parent and of that one's target are of the same length (Myers 1983, skew-binary numbers).

#include <cstdio>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0, root = 0;
  std::cin >> n >> q >> root;
  std::vector<std::vector<std::size_t>> children(n);
  std::vector<std::size_t> parent(n, root), jump(n, root), depth(n), order = {root};
  for (std::size_t v = 0; v < n; ++v) {
    long long p = 0;
    std::cin >> p;
    if (v == root) continue;
    parent[v] = static_cast<std::size_t>(p);
    children[parent[v]].push_back(v);
  }
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t p = order[i], far = jump[p];
    for (const std::size_t v : children[p]) {
      depth[v] = depth[p] + 1;
      jump[v] = depth[p] - depth[far] == depth[far] - depth[jump[far]] ? jump[far] : p;
      order.push_back(v);
    }
  }
  const auto climb_to = [&](std::size_t v, std::size_t wanted) {
    while (depth[v] > wanted) v = depth[jump[v]] >= wanted ? jump[v] : parent[v];
    return v;
  };
  std::size_t last = 0;
  for (; q > 0; --q) {
    std::size_t u = 0, v = 0;
    std::cin >> u >> v;
    u ^= last;
    v ^= last;
    if (depth[u] > depth[v]) u = climb_to(u, depth[v]);
    v = climb_to(v, depth[u]);
    while (u != v) {
      const bool far = jump[u] != jump[v];
      u = far ? jump[u] : parent[u];
      v = far ? jump[v] : parent[v];
    }
    last = u;
    std::printf("%zu\n", last);
  }
}
