// Looks at all pairs: n^2 / 2 of them.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& v : a) std::cin >> v;
  long long inversions = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) inversions += a[i] > a[j];
  }
  std::cout << inversions << '\n';
}
