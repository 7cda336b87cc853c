// Each vertex once, in depth-first order, which two loops over the parents give. For u before v in
// that order, the vertices in (u, v] that are children of the answer lead to v; the answer is the
// smallest of their parents. Half the table of an Euler tour.
// O(N log N) memory, O(1) a query.

#include <algorithm>
#include <bit>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n >> q;
  std::vector<int> parent(n), size(n, 1), place(n), free_place(n, 1);
  for (int v = 1; v < n; ++v) std::cin >> parent[v];
  for (int v = n - 1; v > 0; --v) size[parent[v]] += size[v];
  std::vector<std::vector<int>> table(1, std::vector<int>(n));
  for (int v = 1; v < n; ++v) {
    place[v] = free_place[parent[v]];
    free_place[parent[v]] += size[v];
    free_place[v] = place[v] + 1;
    table[0][place[v]] = parent[v];
  }
  for (int half = 1; 2 * half <= n; half *= 2) {
    const std::vector<int>& last = table.back();
    std::vector<int> row(last.size() - half);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = std::min(last[i], last[i + half]);
    table.push_back(std::move(row));
  }

  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    if (u != v) {
      const auto [l, r] = std::minmax(place[u], place[v]);
      const int k = std::bit_width(static_cast<unsigned>(r - l)) - 1;
      u = std::min(table[k][l + 1], table[k][r + 1 - (1 << k)]);
    }
    std::cout << u << '\n';
  }
}
