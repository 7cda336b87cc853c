// Two searches by recursion: on a line the stack alone is larger than the memory limit.

#include <functional>
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
  std::vector<int> previous(n);
  long long longest = -1;
  int end = 0;
  const std::function<void(int, int, long long)> search = [&](int v, int from, long long distance) {
    previous[v] = from;
    if (distance > longest) {
      longest = distance;
      end = v;
    }
    for (const Edge& edge : edges[v]) {
      if (edge.to != from) search(edge.to, v, distance + edge.length);
    }
  };
  search(0, -1, 0);
  longest = -1;
  search(end, -1, 0);
  std::vector<int> path;
  for (int v = end; v >= 0; v = previous[v]) path.push_back(v);
  std::cout << longest << ' ' << path.size() << '\n';
  for (std::size_t i = 0; i < path.size(); ++i) std::cout << (i > 0 ? " " : "") << path[i];
  std::cout << '\n';
}
