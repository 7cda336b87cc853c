// Rooted at the last vertex; climbs by jump pointers (kit/ancestors.hpp).

#include <cstdio>
#include <iostream>
#include <vector>

#include "problems/kit/ancestors.hpp"

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
  kit::Ancestors tree(n, n - 1);
  std::vector<std::size_t> parent(n, n - 1), order = {n - 1};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t p = order[i];
    for (const std::size_t v : neighbours[p]) {
      if (v == parent[p]) continue;
      parent[v] = p;
      tree.add(v, p);
      order.push_back(v);
    }
  }
  for (; q > 0; --q) {
    std::size_t s = 0, t = 0, i = 0;
    std::cin >> s >> t >> i;
    const std::size_t top = tree.depth(tree.lowest_common(s, t));
    const std::size_t up = tree.depth(s) - top, down = tree.depth(t) - top;
    if (i > up + down) {
      std::printf("-1\n");
    } else {
      const std::size_t vertex =
          i <= up ? tree.at_depth(s, tree.depth(s) - i) : tree.at_depth(t, top + (i - up));
      std::printf("%zu\n", vertex);
    }
  }
}
