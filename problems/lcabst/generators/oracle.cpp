// Builds the tree: a new key hangs below the later one of its neighbours among the keys so far.
// Then both climb by jump pointers (Myers 1983, skew-binary numbers).

#include <cstdio>
#include <iostream>
#include <map>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0;
  std::cin >> n;
  std::map<long long, std::size_t> node_of;
  std::vector<long long> key(n);
  std::vector<std::size_t> parent(n), jump(n), depth(n);
  for (std::size_t i = 0; i < n; ++i) {
    std::cin >> key[i];
    const auto here = node_of.emplace(key[i], i).first;
    if (i == 0) continue;
    std::size_t p = 0;
    if (here != node_of.begin()) p = std::prev(here)->second;
    if (const auto next = std::next(here); next != node_of.end()) p = std::max(p, next->second);
    const std::size_t far = jump[p];
    parent[i] = p;
    depth[i] = depth[p] + 1;
    jump[i] = depth[p] - depth[far] == depth[far] - depth[jump[far]] ? jump[far] : p;
  }
  const auto climb_to = [&](std::size_t v, std::size_t wanted) {
    while (depth[v] > wanted) v = depth[jump[v]] >= wanted ? jump[v] : parent[v];
    return v;
  };
  for (std::cin >> q; q > 0; --q) {
    long long a = 0, b = 0;
    std::cin >> a >> b;
    std::size_t u = node_of.at(a), v = node_of.at(b);
    if (depth[u] > depth[v]) u = climb_to(u, depth[v]);
    v = climb_to(v, depth[u]);
    while (u != v) {
      const bool far = jump[u] != jump[v];
      u = far ? jump[u] : parent[u];
      v = far ? jump[v] : parent[v];
    }
    std::printf("%lld\n", key[u]);
  }
}
