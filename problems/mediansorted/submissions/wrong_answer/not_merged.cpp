// Takes the middle of the two arrays one after the other, as if that were sorted.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<long long> all(m + n);
  for (long long& v : all) std::cin >> v;
  std::cout << all[(m + n - 1) / 2] + all[(m + n) / 2] << '\n';
}
