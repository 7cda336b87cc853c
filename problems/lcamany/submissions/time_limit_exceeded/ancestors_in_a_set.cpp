// Puts all ancestors of one vertex into a set, then climbs from the other until one is in it.

#include <iostream>
#include <unordered_set>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<int> parent(n, -1);
  for (int v = 1; v < n; ++v) std::cin >> parent[v];
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    std::unordered_set<int> above;
    for (; u >= 0; u = parent[u]) above.insert(u);
    while (!above.contains(v)) v = parent[v];
    std::cout << v << '\n';
  }
}
