// For each number counts those below it in both arrays.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<long long> all(m + n);
  for (long long& v : all) std::cin >> v;
  long long sum = 0;
  for (const std::size_t rank : {(m + n - 1) / 2, (m + n) / 2}) {
    for (const long long v : all) {
      std::size_t below = 0, equal = 0;
      for (const long long w : all) {
        below += w < v;
        equal += w == v;
      }
      if (below <= rank && rank < below + equal) {
        sum += v;
        break;
      }
    }
  }
  std::cout << sum << '\n';
}
