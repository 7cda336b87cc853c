// Takes leaves off one after another. What is left of a longest way that ends at a leaf is handed
// to its one neighbour; two such ways that meet at a vertex are a path.

#include <cstdio>
#include <iostream>
#include <vector>

namespace {

struct Way {
  long long length = 0;
  std::size_t from = 0;  // the vertex it came through
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0;
  std::cin >> n;
  struct Edge {
    std::size_t to;
    long long length;
  };
  std::vector<std::vector<Edge>> edges(n);
  for (std::size_t i = 1; i < n; ++i) {
    std::size_t a = 0, b = 0;
    long long c = 0;
    std::cin >> a >> b >> c;
    edges[a].push_back({b, c});
    edges[b].push_back({a, c});
  }
  std::vector<std::size_t> degree(n), leaves;
  std::vector<Way> longest(n);
  std::vector<char> gone(n, 0);
  for (std::size_t v = 0; v < n; ++v) {
    degree[v] = edges[v].size();
    longest[v].from = v;
    if (degree[v] == 1) leaves.push_back(v);
  }
  long long best = 0;
  std::size_t top = 0, other = 0;  // the path: the way of `top`, and that of `other` before it
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const std::size_t v = leaves[i];
    gone[v] = 1;
    for (const Edge& edge : edges[v]) {
      const std::size_t w = edge.to;
      if (gone[w]) continue;
      const long long length = longest[v].length + edge.length;
      if (longest[w].length + length > best) {
        best = longest[w].length + length;
        // The way that w has now may be replaced: the path is found again below from its ends.
        top = w;
        other = v;
      }
      if (length > longest[w].length) longest[w] = {length, v};
      if (--degree[w] == 1) leaves.push_back(w);
    }
  }
  // One end: down from `other`. The other end: the vertex farthest from that one.
  std::size_t end = other;
  while (longest[end].from != end) end = longest[end].from;
  if (best == 0) end = top;
  std::vector<std::size_t> back(n, n), order = {end};
  std::vector<long long> distance(n);
  back[end] = end;
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const Edge& edge : edges[order[i]]) {
      if (back[edge.to] != n) continue;
      back[edge.to] = order[i];
      distance[edge.to] = distance[order[i]] + edge.length;
      order.push_back(edge.to);
    }
  }
  std::size_t far = end;
  for (std::size_t v = 0; v < n; ++v) {
    if (distance[v] > distance[far]) far = v;
  }
  if (distance[far] != best) return 1;  // the two ways of finding the length agree
  std::vector<std::size_t> path = {far};
  while (path.back() != end) path.push_back(back[path.back()]);
  std::printf("%lld %zu\n", best, path.size());
  for (std::size_t i = 0; i < path.size(); ++i) std::printf(i > 0 ? " %zu" : "%zu", path[i]);
  std::printf("\n");
}
