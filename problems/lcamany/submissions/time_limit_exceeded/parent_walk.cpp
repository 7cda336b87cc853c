// The one with the larger number climbs, by one edge, until the two meet: N edges a query on a
// line.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<int> parent(n);
  for (int v = 1; v < n; ++v) std::cin >> parent[v];
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    while (u != v) {
      if (u < v) {
        v = parent[v];
      } else {
        u = parent[u];
      }
    }
    std::cout << u << '\n';
  }
}
