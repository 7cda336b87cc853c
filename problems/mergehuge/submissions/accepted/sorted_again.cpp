// Does not use that the arrays are sorted: more comparisons, and little of the time.

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
  merged.insert(merged.end(), b.begin(), b.end());
  std::sort(merged.begin(), merged.end());
  for (std::size_t k = 0; k < merged.size(); ++k) std::cout << (k > 0 ? " " : "") << merged[k];
  std::cout << '\n';
}
