// Heavy paths: each vertex goes on to the child with the most vertices below it. Whoever is on the
// path with the lower top leaves it. O(N) memory, O(log N) a query, fewer on a line.

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
  std::vector<int> parent(n), size(n, 1), heavy(n, -1), top(n), depth(n);
  for (int& p : parent) std::cin >> p;
  const std::vector<int> order = parents_first(parent, root);
  for (int i = n - 1; i > 0; --i) {
    const int v = order[i], p = parent[v];
    size[p] += size[v];
    if (heavy[p] < 0 || size[v] > size[heavy[p]]) heavy[p] = v;
  }
  top[root] = root;
  for (int i = 1; i < n; ++i) {
    const int v = order[i], p = parent[v];
    depth[v] = depth[p] + 1;
    top[v] = heavy[p] == v ? top[p] : v;
  }

  int last = 0;
  for (; q > 0; --q) {
    int u, v;
    std::cin >> u >> v;
    u ^= last;
    v ^= last;
    while (top[u] != top[v]) {
      if (depth[top[u]] < depth[top[v]]) std::swap(u, v);
      u = parent[top[u]];
    }
    last = depth[u] < depth[v] ? u : v;
    std::cout << last << '\n';
  }
}
