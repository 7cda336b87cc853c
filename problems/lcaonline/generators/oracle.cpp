// Climbs by jump pointers (kit/ancestors.hpp).

#include <cstdio>
#include <iostream>
#include <vector>

#include "problems/kit/ancestors.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0, root = 0;
  std::cin >> n >> q >> root;
  std::vector<std::vector<std::size_t>> children(n);
  for (std::size_t v = 0; v < n; ++v) {
    long long parent = 0;
    std::cin >> parent;
    if (v != root) children[static_cast<std::size_t>(parent)].push_back(v);
  }
  kit::Ancestors tree(n, root);
  std::vector<std::size_t> order = {root};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t parent = order[i];
    for (const std::size_t v : children[parent]) {
      tree.add(v, parent);
      order.push_back(v);
    }
  }
  std::size_t last = 0;
  for (; q > 0; --q) {
    std::size_t x = 0, y = 0;
    std::cin >> x >> y;
    last = tree.lowest_common(x ^ last, y ^ last);
    std::printf("%zu\n", last);
  }
}
