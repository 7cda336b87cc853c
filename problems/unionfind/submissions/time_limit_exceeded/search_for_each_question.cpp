// Keeps lists of neighbours and walks through the graph for each question.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<std::vector<int>> neighbours(n);
  std::vector<int> seen(n, -1), open;
  for (; q > 0; --q) {
    int command, u, v;
    std::cin >> command >> u >> v;
    if (command == 0) {
      neighbours[u].push_back(v);
      neighbours[v].push_back(u);
      continue;
    }
    open = {u};
    seen[u] = q;
    while (!open.empty() && seen[v] != q) {
      const int x = open.back();
      open.pop_back();
      for (const int y : neighbours[x]) {
        if (seen[y] != q) open.push_back(y);
        seen[y] = q;
      }
    }
    std::cout << (seen[v] == q) << '\n';
  }
}
