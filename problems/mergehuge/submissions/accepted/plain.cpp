// Prints the smaller of the two first numbers, again and again.

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

  std::size_t i = 0, j = 0;  // how many of each are printed
  while (i < m || j < n) {
    if (i + j > 0) std::cout << ' ';
    const bool first = j == n || (i < m && a[i] <= b[j]);
    std::cout << (first ? a[i++] : b[j++]);
  }
  std::cout << '\n';
}
