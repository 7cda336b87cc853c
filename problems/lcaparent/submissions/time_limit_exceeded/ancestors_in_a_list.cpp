// Keeps the ancestors of p in a list and looks through it for each ancestor of q.

#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

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
  std::vector<int> above = {p};
  while (parent.contains(above.back())) above.push_back(parent[above.back()]);
  while (std::find(above.begin(), above.end(), q) == above.end()) q = parent[q];
  std::cout << q << '\n';
}
