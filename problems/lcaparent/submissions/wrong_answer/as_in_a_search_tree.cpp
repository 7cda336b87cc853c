// Climbs from p until a value lies between p and q, as if the tree were a search tree.

#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  std::unordered_map<int, int> parent;
  for (; n > 0; --n) {
    int value;
    std::string above;
    std::cin >> value >> above;
    if (above != "null") parent[value] = std::stoi(above);
  }
  int p, q;
  std::cin >> p >> q;
  const auto [low, high] = std::minmax(p, q);
  int answer = p;
  for (int v = p; parent.contains(v);) {
    v = parent[v];
    if (v >= low && v <= high) answer = v;
  }
  std::cout << answer << '\n';
}
