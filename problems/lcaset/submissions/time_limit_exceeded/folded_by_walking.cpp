// Folds a set one vertex after another, each time by single edges.

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
    int k, all;
    std::cin >> k >> all;
    for (int i = 1; i < k; ++i) {
      int v;
      std::cin >> v;
      while (all != v) {
        if (all < v) {
          v = parent[v];
        } else {
          all = parent[all];
        }
      }
    }
    std::cout << all << '\n';
  }
}
