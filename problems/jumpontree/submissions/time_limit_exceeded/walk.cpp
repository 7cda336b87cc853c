// Climbs edge by edge: N steps a query on a line.

#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<std::vector<int>> neighbours(n);
  for (int i = 1; i < n; ++i) {
    int a, b;
    std::cin >> a >> b;
    neighbours[a].push_back(b);
    neighbours[b].push_back(a);
  }
  std::vector<int> parent(n, -1), depth(n), order = {0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const int v = order[i];
    for (const int w : neighbours[v]) {
      if (w == parent[v]) continue;
      parent[w] = v;
      depth[w] = depth[v] + 1;
      order.push_back(w);
    }
  }
  for (; q > 0; --q) {
    int s, t, i;
    std::cin >> s >> t >> i;
    int u = s, v = t;
    while (u != v) {
      if (depth[u] < depth[v]) std::swap(u, v);
      u = parent[u];
    }
    const int up = depth[s] - depth[u], length = up + depth[t] - depth[u];
    int answer = i <= up ? s : t;
    for (int left = i <= up ? i : length - i; left > 0; --left) answer = parent[answer];
    std::cout << (i > length ? -1 : answer) << '\n';
  }
}
