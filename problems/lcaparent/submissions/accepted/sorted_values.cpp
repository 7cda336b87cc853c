// Nodes in order of their values, parents found by halving; then the deeper of the two climbs
// first. O(N log N), without a table of values.

#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  constexpr int kNone = 2000000000;
  std::vector<std::pair<int, int>> nodes(n);  // value, parent's value
  for (auto& [value, parent] : nodes) {
    std::string above;
    std::cin >> value >> above;
    parent = above == "null" ? kNone : std::stoi(above);
  }
  std::sort(nodes.begin(), nodes.end());
  const auto parent_of = [&](int value) {
    return std::lower_bound(nodes.begin(), nodes.end(), std::pair(value, -kNone))->second;
  };
  const auto depth_of = [&](int value) {
    int depth = 0;
    for (; value != kNone; value = parent_of(value)) ++depth;
    return depth;
  };
  int p, q;
  std::cin >> p >> q;
  int above = depth_of(p) - depth_of(q);
  for (; above > 0; --above) p = parent_of(p);
  for (; above < 0; ++above) q = parent_of(q);
  while (p != q) {
    p = parent_of(p);
    q = parent_of(q);
  }
  std::cout << p << '\n';
}
