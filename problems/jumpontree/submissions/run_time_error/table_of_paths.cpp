// The list of all ancestors for each vertex: N^2 / 2 numbers on a line.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<std::vector<int>> neighbours(n), way(n);
  for (int i = 1; i < n; ++i) {
    int a, b;
    std::cin >> a >> b;
    neighbours[a].push_back(b);
    neighbours[b].push_back(a);
  }
  way[0] = {0};
  std::vector<int> order = {0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const int v = order[i];
    for (const int w : neighbours[v]) {
      if (!way[w].empty()) continue;
      way[w] = way[v];
      way[w].push_back(w);
      order.push_back(w);
    }
  }
  for (; q > 0; --q) {
    int s, t, i;
    std::cin >> s >> t >> i;
    std::size_t shared = 0;
    while (shared < way[s].size() && shared < way[t].size() && way[s][shared] == way[t][shared]) {
      ++shared;
    }
    const int up = static_cast<int>(way[s].size() - shared);
    const int length = up + static_cast<int>(way[t].size() - shared);
    if (i > length) {
      std::cout << "-1\n";
    } else if (i <= up) {
      std::cout << way[s][way[s].size() - 1 - i] << '\n';
    } else {
      std::cout << way[t][shared - 1 + i - up] << '\n';
    }
  }
}
