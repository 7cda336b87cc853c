// The first search counts edges, not lengths.

#include <algorithm>
#include <iostream>
#include <vector>

namespace {

struct Edge {
  int to;
  int length;
};

class Tree {
 public:
  explicit Tree(int n) : edges_(n), previous(n), distance(n) {}

  void add(int a, int b, int length) {
    edges_[a].push_back({b, length});
    edges_[b].push_back({a, length});
  }
  // The vertex farthest from `start`; fills `previous`, the way back to it.
  int farthest_from(int start, bool by_length = true) {
    previous[start] = -1;
    distance[start] = 0;
    std::vector<int> order = {start};
    for (std::size_t i = 0; i < order.size(); ++i) {
      const int v = order[i];
      for (const Edge& edge : edges_[v]) {
        if (edge.to == previous[v]) continue;
        previous[edge.to] = v;
        distance[edge.to] = distance[v] + (by_length ? edge.length : 1);
        order.push_back(edge.to);
      }
    }
    return static_cast<int>(std::max_element(distance.begin(), distance.end()) - distance.begin());
  }

 private:
  std::vector<std::vector<Edge>> edges_;

 public:
  std::vector<int> previous;
  std::vector<long long> distance;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  Tree tree(n);
  for (int i = 1; i < n; ++i) {
    int a, b, c;
    std::cin >> a >> b >> c;
    tree.add(a, b, c);
  }
  const int end = tree.farthest_from(tree.farthest_from(0, false));
  std::vector<int> path;
  for (int v = end; v >= 0; v = tree.previous[v]) path.push_back(v);
  std::cout << tree.distance[end] << ' ' << path.size() << '\n';
  for (std::size_t i = 0; i < path.size(); ++i) std::cout << (i > 0 ? " " : "") << path[i];
  std::cout << '\n';
}
