// The longest path with its top at v is made of the two longest ways down from v through different
// children. Children before parents, in the reverse of a breadth-first order. O(N).

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  struct Edge {
    int to, length;
  };
  std::vector<std::vector<Edge>> edges(n);
  for (int i = 1; i < n; ++i) {
    int a, b, c;
    std::cin >> a >> b >> c;
    edges[a].push_back({b, c});
    edges[b].push_back({a, c});
  }
  std::vector<int> parent(n, -1), to_parent(n), order = {0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const int v = order[i];
    for (const Edge& edge : edges[v]) {
      if (edge.to == parent[v]) continue;
      parent[edge.to] = v;
      to_parent[edge.to] = edge.length;
      order.push_back(edge.to);
    }
  }
  std::vector<long long> down(n);
  std::vector<int> child(n, -1);  // through which the longest way leads
  long long longest = 0;
  int left = 0, right = -1;  // two ways down: from the top, and from a child of it
  for (int i = n - 1; i > 0; --i) {
    const int v = order[i], p = parent[v];
    const long long way = down[v] + to_parent[v];
    if (down[p] + way > longest) {
      longest = down[p] + way;
      left = child[p];  // -1: the path ends at p
      right = v;
    }
    if (way > down[p]) {
      down[p] = way;
      child[p] = v;
    }
  }
  // From the bottom of the left way to the top, and down on the right. Ways below `left` and
  // `right` are final: both come after the top in the order.
  std::vector<int> path, rest;
  if (right < 0) {
    path = {0};
  } else {
    for (int v = left; v >= 0; v = child[v]) rest.push_back(v);
    path.assign(rest.rbegin(), rest.rend());
    path.push_back(parent[right]);
    for (int v = right; v >= 0; v = child[v]) path.push_back(v);
  }
  std::cout << longest << ' ' << path.size() << '\n';
  for (std::size_t i = 0; i < path.size(); ++i) std::cout << (i > 0 ? " " : "") << path[i];
  std::cout << '\n';
}
