// Takes a range's minimum for that of everything up to its end.

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

  for (std::size_t i = 1; i < n; ++i) a[i] = std::min(a[i], a[i - 1]);

  for (; q > 0; --q) {
    std::size_t l, r;
    std::cin >> l >> r;
    std::cout << a[r - 1] << '\n';
  }
}
