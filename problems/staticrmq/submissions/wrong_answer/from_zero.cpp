// A running minimum that begins at 0, in a tree of minima.

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

  std::vector<int> tree(2 * n);
  std::copy(a.begin(), a.end(), tree.begin() + static_cast<std::ptrdiff_t>(n));
  for (std::size_t i = n - 1; i > 0; --i) tree[i] = std::min(tree[2 * i], tree[2 * i + 1]);

  for (; q > 0; --q) {
    std::size_t l, r;
    std::cin >> l >> r;
    int least = 0;
    for (l += n, r += n; l < r; l /= 2, r /= 2) {
      if (l % 2 == 1) least = std::min(least, tree[l++]);
      if (r % 2 == 1) least = std::min(least, tree[--r]);
    }
    std::cout << least << '\n';
  }
}
