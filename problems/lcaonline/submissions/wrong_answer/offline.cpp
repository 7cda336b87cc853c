// Answers all queries together, as they are written: what they mean is not known then.

#include <iostream>
#include <vector>

namespace {

// The top of the set of v; the way there is halved.
int find(std::vector<int>& link, int v) {
  while (link[v] != v) v = link[v] = link[link[v]];
  return v;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q, root;
  std::cin >> n >> q >> root;
  std::vector<int> parent(n, -1), next(n, -1), sibling(n, -1);
  for (int v = 0; v < n; ++v) {
    std::cin >> parent[v];
    if (v == root) continue;
    sibling[v] = next[parent[v]];
    next[parent[v]] = v;
  }
  // The queries at a vertex are a list: entry 2i is query i at its u, 2i + 1 at its v.
  std::vector<int> vertex(2 * q), list(n, -1), link_of_entry(2 * q);
  for (int i = 0; i < 2 * q; ++i) {
    std::cin >> vertex[i];
    vertex[i] %= n;
    link_of_entry[i] = list[vertex[i]];
    list[vertex[i]] = i;
  }
  std::vector<int> link(n), answer(q);
  std::vector<char> entered(n, 0);
  for (int v = 0; v < n; ++v) link[v] = v;
  for (int v = root; v >= 0;) {
    if (!entered[v]) {
      entered[v] = 1;
      for (int e = list[v]; e >= 0; e = link_of_entry[e]) {
        const int other = vertex[e ^ 1];
        if (entered[other]) answer[e / 2] = find(link, other);
      }
    }
    if (next[v] >= 0) {
      const int child = next[v];
      next[v] = sibling[child];
      v = child;
    } else {
      if (parent[v] >= 0) link[v] = parent[v];
      v = parent[v];
    }
  }
  for (const int a : answer) std::cout << a << '\n';
}
