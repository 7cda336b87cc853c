// Each vertex once, in preorder; the answer is the highest of the parents between the two, by a
// sparse table over the parents' numbers in preorder. O(N log N) memory, O(1) a query.

#include <algorithm>
#include <bit>
#include <iostream>
#include <utility>
#include <vector>

namespace {

// The vertices, parents before children, without recursion.
std::vector<int> parents_first(const std::vector<int>& parent, int root) {
  const int n = static_cast<int>(parent.size());
  std::vector<int> first_child(n, -1), sibling(n, -1), order = {root};
  order.reserve(n);
  for (int v = 0; v < n; ++v) {
    if (v == root) continue;
    sibling[v] = first_child[parent[v]];
    first_child[parent[v]] = v;
  }
  for (int i = 0; i < n; ++i) {
    for (int v = first_child[order[i]]; v >= 0; v = sibling[v]) order.push_back(v);
  }
  return order;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q, root;
  std::cin >> n >> q >> root;
  std::vector<int> place(n), vertex_at(n);
  std::vector<std::vector<int>> table(1, std::vector<int>(n));
  {
    std::vector<int> parent(n), size(n, 1), free_place(n, 1);
    for (int& p : parent) std::cin >> p;
    const std::vector<int> order = parents_first(parent, root);
    for (int i = n - 1; i > 0; --i) size[parent[order[i]]] += size[order[i]];
    vertex_at[0] = root;
    for (int i = 1; i < n; ++i) {
      const int v = order[i], p = parent[v];
      place[v] = free_place[p];
      free_place[p] += size[v];
      free_place[v] = place[v] + 1;
      vertex_at[place[v]] = v;
      table[0][place[v]] = place[p];
    }
  }
  for (int half = 1; 2 * half <= n; half *= 2) {
    const std::vector<int>& last = table.back();
    std::vector<int> row(last.size() - half);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = std::min(last[i], last[i + half]);
    table.push_back(std::move(row));
  }

  int last = 0;
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    u ^= last;
    v ^= last;
    if (u != v) {
      const auto [l, r] = std::minmax(place[u], place[v]);
      const int k = std::bit_width(static_cast<unsigned>(r - l)) - 1;
      u = vertex_at[std::min(table[k][l + 1], table[k][r + 1 - (1 << k)])];
    }
    last = u;
    std::cout << last << '\n';
  }
}
