// Compares the texts of the numbers: 10 before 9.

#include <algorithm>
#include <array>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<std::array<char, 12>> a(m), b(n);
  for (auto& text : a) std::cin >> *reinterpret_cast<char(*)[12]>(text.data());
  for (auto& text : b) std::cin >> *reinterpret_cast<char(*)[12]>(text.data());

  for (std::size_t i = 0, j = 0; i < m || j < n;) {
    if (i + j > 0) std::cout << ' ';
    const bool first = j == n || (i < m && a[i] <= b[j]);
    std::cout << (first ? a[i++] : b[j++]).data();
  }
  std::cout << '\n';
}
