// A list of all ancestors for each vertex: N^2 / 2 numbers on a line, far more than memory.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<std::vector<int>> above(n);
  above[0] = {0};
  for (int v = 1; v < n; ++v) {
    int parent;
    std::cin >> parent;
    above[v] = above[parent];
    above[v].push_back(v);
  }
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    std::size_t i = 0;
    while (i + 1 < above[u].size() && i + 1 < above[v].size() && above[u][i + 1] == above[v][i + 1])
      ++i;
    std::cout << above[u][i] << '\n';
  }
}
