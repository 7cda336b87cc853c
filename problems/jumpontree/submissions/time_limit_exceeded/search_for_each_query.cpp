// Searches the tree from t for each query, and follows the way back from s.

#include <iostream>
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
  for (; q > 0; --q) {
    int s, t, i;
    std::cin >> s >> t >> i;
    std::vector<int> next(n, -1), order = {t};
    for (std::size_t at = 0; at < order.size(); ++at) {
      for (const int w : neighbours[order[at]]) {
        if (w == next[order[at]]) continue;
        next[w] = order[at];
        order.push_back(w);
      }
    }
    int v = s;
    for (; i > 0 && v >= 0; --i) v = v == t ? -1 : next[v];
    std::cout << v << '\n';
  }
}
