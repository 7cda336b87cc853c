// For each query counts, in every subtree, the vertices of the set: N steps a query.

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
    int k;
    std::cin >> k;
    std::vector<int> count(n);
    for (int i = 0; i < k; ++i) {
      int v;
      std::cin >> v;
      ++count[v];
    }
    int answer = n - 1;
    for (; count[answer] < k; --answer) count[parent[answer]] += count[answer];
    std::cout << answer << '\n';
  }
}
