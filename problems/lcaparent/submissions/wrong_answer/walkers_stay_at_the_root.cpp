// Climbs with both at once, and waits at the root: the ways may differ in length.

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
    if (above != "null") parent[value] = std::stoi(above);
  }
  int p, q;
  std::cin >> p >> q;
  int u = p, v = q;
  while (u != v) {
    const auto above_u = parent.find(u), above_v = parent.find(v);
    u = above_u == parent.end() ? u : above_u->second;
    v = above_v == parent.end() ? v : above_v->second;
  }
  std::cout << u << '\n';
}
