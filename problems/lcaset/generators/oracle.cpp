// Folds each set, one vertex after another; each time by jump pointers (kit/ancestors.hpp).

#include <cstdio>
#include <iostream>

#include "problems/kit/ancestors.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0;
  std::cin >> n >> q;
  kit::Ancestors tree(n, 0);
  for (std::size_t v = 1; v < n; ++v) {
    std::size_t parent = 0;
    std::cin >> parent;
    tree.add(v, parent);
  }
  for (; q > 0; --q) {
    std::size_t k = 0, all = 0;
    std::cin >> k >> all;
    for (std::size_t i = 1; i < k; ++i) {
      std::size_t v = 0;
      std::cin >> v;
      all = tree.lowest_common(all, v);
    }
    std::printf("%zu\n", all);
  }
}
