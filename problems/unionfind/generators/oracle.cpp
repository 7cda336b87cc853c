// Every set is a list of its vertices, every vertex knows the name of its set. Of two sets the
// smaller one's vertices get the other's name: each is renamed at most log2 N times.

#include <cstdio>
#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0;
  std::cin >> n >> q;
  std::vector<std::size_t> name(n);
  std::iota(name.begin(), name.end(), std::size_t{0});
  std::vector<std::vector<std::size_t>> members(n);
  for (std::size_t v = 0; v < n; ++v) members[v] = {v};
  for (; q > 0; --q) {
    int ask = 0;
    std::size_t u = 0, v = 0;
    std::cin >> ask >> u >> v;
    std::size_t a = name[u], b = name[v];
    if (ask == 1) {
      std::printf("%d\n", a == b ? 1 : 0);
    } else if (a != b) {
      if (members[a].size() < members[b].size()) std::swap(a, b);
      for (const std::size_t w : members[b]) {
        name[w] = a;
        members[a].push_back(w);
      }
      members[b] = {};
    }
  }
}
