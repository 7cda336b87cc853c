// Compares without the signs.

#include <cstdlib>
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

  std::vector<int> merged;
  for (std::size_t i = 0, j = 0; i < m || j < n;) {
    const bool first = j == n || (i < m && std::abs(a[i]) <= std::abs(b[j]));
    merged.push_back(first ? a[i++] : b[j++]);
  }
  for (std::size_t k = 0; k < merged.size(); ++k) std::cout << (k > 0 ? " " : "") << merged[k];
  std::cout << '\n';
}
