// A table of all ranges: N^2 / 2 numbers.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n, q;
  std::cin >> n >> q;
  std::vector<int> a(n);
  for (int& v : a) std::cin >> v;

  std::vector<std::vector<int>> least(n);  // by l, then by length
  for (std::size_t l = 0; l < n; ++l) {
    least[l].push_back(a[l]);
    for (std::size_t r = l + 1; r < n; ++r) least[l].push_back(std::min(least[l].back(), a[r]));
  }

  for (; q > 0; --q) {
    std::size_t l, r;
    std::cin >> l >> r;
    std::cout << least[l][r - l - 1] << '\n';
  }
}
