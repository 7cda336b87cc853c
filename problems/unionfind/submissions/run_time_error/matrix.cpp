// A table of all pairs: N^2 bytes.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n, q;
  std::cin >> n >> q;
  std::vector<std::vector<char>> connected(n, std::vector<char>(n, 0));
  for (std::size_t v = 0; v < n; ++v) connected[v][v] = 1;
  for (; q > 0; --q) {
    std::size_t command, u, v;
    std::cin >> command >> u >> v;
    if (command == 1) {
      std::cout << int{connected[u][v]} << '\n';
      continue;
    }
    if (connected[u][v]) continue;
    const std::vector<char> with_u = connected[u], with_v = connected[v];
    for (std::size_t x = 0; x < n; ++x) {
      for (std::size_t y = 0; with_u[x] && y < n; ++y) {
        if (with_v[y]) connected[x][y] = connected[y][x] = 1;
      }
    }
  }
}
