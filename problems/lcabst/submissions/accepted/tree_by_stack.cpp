// Builds the tree in linear time once the keys are sorted: it is the Cartesian tree of the times of
// insertion, whose right edge is kept on a stack. The queries by binary lifting.

#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n;
  std::vector<std::pair<int, int>> sorted(n);  // key, time
  for (int time = 0; time < n; ++time) {
    std::cin >> sorted[time].first;
    sorted[time].second = time;
  }
  std::sort(sorted.begin(), sorted.end());
  // Nodes are named by their time. What is popped hangs below the last one popped after it, or
  // below the new node; what stays hangs below its neighbour on the stack.
  std::vector<std::vector<int>> up(1, std::vector<int>(n));
  std::vector<int> stack, key(n), depth(n);
  for (const auto& [value, time] : sorted) {
    key[time] = value;
    int popped = -1;
    while (!stack.empty() && stack.back() > time) {
      if (popped >= 0) up[0][popped] = stack.back();
      popped = stack.back();
      stack.pop_back();
    }
    if (popped >= 0) up[0][popped] = time;
    stack.push_back(time);
  }
  for (std::size_t i = 1; i < stack.size(); ++i) up[0][stack[i]] = stack[i - 1];
  for (int v = 1; v < n; ++v) depth[v] = depth[up[0][v]] + 1;  // a parent was inserted before
  for (int k = 0; 1 << (k + 1) < n; ++k) {
    std::vector<int> next(n);
    for (int v = 0; v < n; ++v) next[v] = up[k][up[k][v]];
    up.push_back(std::move(next));
  }
  const auto node = [&](int value) {
    return std::lower_bound(sorted.begin(), sorted.end(), std::pair(value, 0))->second;
  };

  for (std::cin >> q; q > 0; --q) {
    int a, b;
    std::cin >> a >> b;
    int u = node(a), v = node(b);
    if (depth[u] < depth[v]) std::swap(u, v);
    for (std::size_t k = 0; k < up.size(); ++k) {
      if ((depth[u] - depth[v]) >> k & 1) u = up[k][u];
    }
    for (std::size_t k = up.size(); k-- > 0;) {
      if (up[k][u] == up[k][v]) continue;
      u = up[k][u];
      v = up[k][v];
    }
    std::cout << key[u == v ? u : up[0][u]] << '\n';
  }
}
