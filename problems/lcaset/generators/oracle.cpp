// Folds each set, one vertex after another, with a lowest common ancestor by jump pointers: a
// vertex keeps its parent and one ancestor farther up (Myers 1983, skew-binary numbers).

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
    std::size_t k = 0, all = 0;
    std::cin >> k >> all;
    for (std::size_t i = 1; i < k; ++i) {
      std::size_t v = 0;
      std::cin >> v;
      if (depth[all] > depth[v]) all = climb_to(all, depth[v]);
      v = climb_to(v, depth[all]);
      while (all != v) {
        const bool far = jump[all] != jump[v];
        all = far ? jump[all] : parent[all];
        v = far ? jump[v] : parent[v];
      }
    }
    std::printf("%zu\n", all);
  }
}
