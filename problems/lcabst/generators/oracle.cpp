// Builds the tree: a new key hangs below the later one of its neighbours among the keys so far.
// Then both climb by jump pointers (kit/ancestors.hpp).

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <map>
#include <vector>

#include "problems/kit/ancestors.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0;
  std::cin >> n;
  std::map<long long, std::size_t> node_of;
  std::vector<long long> key(n);
  kit::Ancestors tree(n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    std::cin >> key[i];
    const auto here = node_of.emplace(key[i], i).first;
    if (i == 0) continue;
    std::size_t parent = 0;
    if (here != node_of.begin()) parent = std::prev(here)->second;
    const auto next = std::next(here);
    if (next != node_of.end()) parent = std::max(parent, next->second);
    tree.add(i, parent);
  }
  for (std::cin >> q; q > 0; --q) {
    long long a = 0, b = 0;
    std::cin >> a >> b;
    std::printf("%lld\n", key[tree.lowest_common(node_of.at(a), node_of.at(b))]);
  }
}
