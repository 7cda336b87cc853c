// Prints the middle number of an odd number of them once.

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
  long long before = 0, last = 0;
  for (std::size_t i = 0, j = 0; i + j <= (m + n) / 2;) {
    before = last;
    last = j == n || (i < m && a[i] <= b[j]) ? a[i++] : b[j++];
  }
  std::cout << ((m + n) % 2 == 1 ? last : before + last) << '\n';
}
