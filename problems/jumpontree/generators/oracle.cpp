// Rooted at the last vertex. Climbs by jump pointers: a vertex keeps its parent and one ancestor
// farther up (Myers 1983, skew-binary numbers), which also answers what is d edges above.

#include <cstdio>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0;
  std::cin >> n >> q;
  std::vector<std::vector<std::size_t>> neighbours(n);
  for (std::size_t i = 1; i < n; ++i) {
    std::size_t a = 0, b = 0;
    std::cin >> a >> b;
    neighbours[a].push_back(b);
    neighbours[b].push_back(a);
  }
  std::vector<std::size_t> parent(n), jump(n), depth(n), order = {n - 1};
  parent[n - 1] = jump[n - 1] = n - 1;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t p = order[i], far = jump[p];
    for (const std::size_t v : neighbours[p]) {
      if (v == parent[p]) continue;
      parent[v] = p;
      depth[v] = depth[p] + 1;
      jump[v] = depth[p] - depth[far] == depth[far] - depth[jump[far]] ? jump[far] : p;
      order.push_back(v);
    }
  }
  const auto climb_to = [&](std::size_t v, std::size_t wanted) {
    while (depth[v] > wanted) v = depth[jump[v]] >= wanted ? jump[v] : parent[v];
    return v;
  };
  for (; q > 0; --q) {
    std::size_t s = 0, t = 0, i = 0;
    std::cin >> s >> t >> i;
    std::size_t u = s, v = t;
    if (depth[u] > depth[v]) u = climb_to(u, depth[v]);
    v = climb_to(v, depth[u]);
    while (u != v) {
      const bool far = jump[u] != jump[v];
      u = far ? jump[u] : parent[u];
      v = far ? jump[v] : parent[v];
    }
    const std::size_t up = depth[s] - depth[u], down = depth[t] - depth[u];
    if (i > up + down) {
      std::printf("-1\n");
    } else {
      std::printf("%zu\n", i <= up ? climb_to(s, depth[s] - i) : climb_to(t, depth[u] + (i - up)));
    }
  }
}
