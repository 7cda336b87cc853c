// Keeps the first two children of a node, as a binary tree has.

#include <iostream>
#include <string>
#include <unordered_map>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  std::unordered_map<int, int> parent, children;
  parent.reserve(n);
  for (; n > 0; --n) {
    int value;
    std::string above;
    std::cin >> value >> above;
    if (above != "null" && ++children[std::stoi(above)] <= 2) parent[value] = std::stoi(above);
  }
  int p, q;
  std::cin >> p >> q;
  int u = p, v = q;
  for (int i = 0; i < 4000000 && u != v; ++i) {
    const auto above_u = parent.find(u), above_v = parent.find(v);
    u = above_u == parent.end() ? q : above_u->second;
    v = above_v == parent.end() ? p : above_v->second;
  }
  std::cout << u << '\n';
}
