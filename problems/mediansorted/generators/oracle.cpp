// Finds the numbers in the middle by halving the range of values: how many numbers are at most v?

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t m = 0, n = 0;
  std::cin >> m >> n;
  std::vector<long long> all(m + n);
  for (long long& v : all) std::cin >> v;
  // The smallest v that more than k numbers do not exceed.
  const auto of_rank = [&](std::size_t k) {
    long long low = -(1ll << 40), high = 1ll << 40;
    while (low < high) {
      const long long v = low + (high - low) / 2;
      const auto count = std::count_if(all.begin(), all.end(), [&](long long x) { return x <= v; });
      if (static_cast<std::size_t>(count) > k) {
        high = v;
      } else {
        low = v + 1;
      }
    }
    return low;
  };
  std::printf("%lld\n", of_rank((m + n - 1) / 2) + of_rank((m + n) / 2));
}
