// Looks through all nodes for the parent at each step.

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
  std::vector<std::pair<int, int>> nodes(n);
  for (auto& [value, parent] : nodes) {
    std::string above;
    std::cin >> value >> above;
    parent = above == "null" ? kNone : std::stoi(above);
  }
  const auto parent_of = [&](int v) {
    for (const auto& [value, parent] : nodes) {
      if (value == v) return parent;
    }
    return kNone;
  };
  int p, q;
  std::cin >> p >> q;
  int u = p, v = q;
  while (u != v) {
    u = parent_of(u);
    if (u == kNone) u = q;
    v = parent_of(v);
    if (v == kNone) v = p;
  }
  std::cout << u << '\n';
}
