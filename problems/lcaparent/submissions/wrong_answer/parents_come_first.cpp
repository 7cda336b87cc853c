// Takes the depth of the parent while reading, which is not known when the parent comes later.

#include <iostream>
#include <string>
#include <unordered_map>
#include <utility>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  std::unordered_map<int, int> parent, depth;
  for (; n > 0; --n) {
    int value;
    std::string above;
    std::cin >> value >> above;
    parent[value] = above == "null" ? value : std::stoi(above);
    depth[value] = above == "null" ? 0 : depth[parent[value]] + 1;
  }
  int p, q;
  std::cin >> p >> q;
  while (p != q) {
    if (depth[p] < depth[q]) std::swap(p, q);
    if (parent[p] == p) std::swap(p, q);
    p = parent[p];
  }
  std::cout << p << '\n';
}
