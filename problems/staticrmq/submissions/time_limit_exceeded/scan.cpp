// Looks at every number of the range.

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

  for (; q > 0; --q) {
    std::size_t l, r;
    std::cin >> l >> r;
    std::cout << *std::min_element(a.data() + l, a.data() + r) << '\n';
  }
}
