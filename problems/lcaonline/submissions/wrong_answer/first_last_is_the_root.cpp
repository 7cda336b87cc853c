// Takes the root for the answer before the first query.

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
  std::vector<std::vector<int>> up(1, std::vector<int>(n));
  for (int& parent : up[0]) std::cin >> parent;
  up[0][root] = root;
  std::vector<int> depth(n);
  for (const int v : parents_first(up[0], root)) {
    if (v != root) depth[v] = depth[up[0][v]] + 1;
  }
  for (int k = 0; 1 << (k + 1) < n; ++k) {
    std::vector<int> next(n);
    for (int v = 0; v < n; ++v) next[v] = up[k][up[k][v]];  // above the root there is the root
    up.push_back(std::move(next));
  }
  const int steps = static_cast<int>(up.size());

  int last = root;
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    u = (u ^ last) % n;
    v = (v ^ last) % n;
    if (depth[u] < depth[v]) std::swap(u, v);
    for (int k = 0; k < steps; ++k) {
      if ((depth[u] - depth[v]) >> k & 1) u = up[k][u];
    }
    for (int k = steps - 1; k >= 0; --k) {
      if (up[k][u] != up[k][v]) {
        u = up[k][u];
        v = up[k][v];
      }
    }
    last = u == v ? u : up[0][u];
    std::cout << last << '\n';
  }
}
