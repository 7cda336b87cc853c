// A number is always taken to be left: behind the end of an array stands a 0.

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

  a.push_back(0);
  b.push_back(0);
  std::vector<int> merged;
  for (std::size_t i = 0, j = 0; i + j < m + n;) {
    const bool first = j == n + 1 || (i < m + 1 && a[i] <= b[j]);
    merged.push_back(first ? a[i++] : b[j++]);
  }
  for (std::size_t k = 0; k < merged.size(); ++k) std::cout << (k > 0 ? " " : "") << merged[k];
  std::cout << '\n';
}
