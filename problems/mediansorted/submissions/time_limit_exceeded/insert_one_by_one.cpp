// Inserts the numbers of the second array into the first, one after another.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<long long> a(m);
  for (long long& v : a) std::cin >> v;
  for (std::size_t i = 0; i < n; ++i) {
    long long v;
    std::cin >> v;
    a.insert(std::lower_bound(a.begin(), a.end(), v), v);
  }
  std::cout << a[(m + n - 1) / 2] + a[(m + n) / 2] << '\n';
}
