// Climbs by one edge at a time: N edges a query on a line.

#include <iostream>
#include <utility>
#include <vector>

namespace {

// The vertices, parents before children, without recursion.
std::vector<int> parents_first(const std::vector<int>& parent, int root) {
  const int n = static_cast<int>(parent.size());
  std::vector<int> first_child(n, -1), sibling(n, -1), order = {root};
  order.reserve(n);
  for (int v = 0; v < n; ++v) {
    if (v == root) continue;
    sibling[v] = first_child[parent[v]];
    first_child[parent[v]] = v;
  }
  for (int i = 0; i < n; ++i) {
    for (int v = first_child[order[i]]; v >= 0; v = sibling[v]) order.push_back(v);
  }
  return order;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q, root;
  std::cin >> n >> q >> root;
  std::vector<int> parent(n), depth(n);
  for (int& p : parent) std::cin >> p;
  for (const int v : parents_first(parent, root)) {
    if (v != root) depth[v] = depth[parent[v]] + 1;
  }
  int last = 0;
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    u ^= last;
    v ^= last;
    while (u != v) {
      if (depth[u] < depth[v]) std::swap(u, v);
      u = parent[u];
    }
    last = u;
    std::cout << last << '\n';
  }
}
