// Takes from each array in turn.

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
  for (std::size_t i = 0; i < m || i < n; ++i) {
    if (i < m) merged.push_back(a[i]);
    if (i < n) merged.push_back(b[i]);
  }
  for (std::size_t k = 0; k < merged.size(); ++k) std::cout << (k > 0 ? " " : "") << merged[k];
  std::cout << '\n';
}
