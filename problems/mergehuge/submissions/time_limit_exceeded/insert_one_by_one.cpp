// Inserts each number of the second array where it belongs: moves the rest of the first.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<int> a(m), b(n);
  for (int& v : a) std::cin >> v;
  for (int& v : b) std::cin >> v;

  std::vector<int> merged = a;
  for (const int v : b) merged.insert(std::upper_bound(merged.begin(), merged.end(), v), v);
  for (std::size_t k = 0; k < merged.size(); ++k) std::cout << (k > 0 ? " " : "") << merged[k];
  std::cout << '\n';
}
