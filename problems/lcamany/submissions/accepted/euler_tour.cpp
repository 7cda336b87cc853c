// The Euler tour passes 2N - 1 vertices: each one when it is entered and after each of its
// children. Between two vertices of the tour the highest one is their lowest common ancestor: a
// range minimum over the numbers, since a parent has a smaller number than all below it.
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
  std::vector<int> parent(n, -1), first_child(n, -1), sibling(n, -1);
  for (int v = 1; v < n; ++v) {
    std::cin >> parent[v];
    sibling[v] = first_child[parent[v]];
    first_child[parent[v]] = v;
  }
  // Without recursion: down to the first child not yet visited, else up.
  std::vector<int> tour, first(n, -1), next = first_child;
  for (int v = 0; v >= 0;) {
    if (first[v] < 0) first[v] = static_cast<int>(tour.size());
    tour.push_back(v);
    const int child = next[v];
    if (child >= 0) {
      next[v] = sibling[child];
      v = child;
    } else {
      v = parent[v];
    }
  }
  std::vector<std::vector<int>> table = {std::move(tour)};
  for (std::size_t half = 1; 2 * half <= table[0].size(); half *= 2) {
    const std::vector<int>& last = table.back();
    std::vector<int> row(last.size() - half);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = std::min(last[i], last[i + half]);
    table.push_back(std::move(row));
  }

  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    const auto [l, r] = std::minmax(first[u], first[v]);
    const int k = std::bit_width(static_cast<unsigned>(r - l + 1)) - 1;
    std::cout << std::min(table[k][l], table[k][r + 1 - (1 << k)]) << '\n';
  }
}
