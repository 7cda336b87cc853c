// The answer by counting each number in a map: nothing is merged here.

#include <cstdio>
#include <iostream>
#include <map>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t m = 0, n = 0;
  std::cin >> m >> n;
  std::map<long long, std::size_t> count;
  long long v = 0;
  for (std::size_t i = 0; i < m; ++i) std::cin >> v, ++count[v];
  for (std::size_t i = 0; i < n; ++i) std::cin >> v;
  for (std::size_t i = 0; i < n; ++i) std::cin >> v, ++count[v];
  bool first = true;
  for (const auto& [value, times] : count) {
    for (std::size_t i = 0; i < times; ++i) {
      std::printf(first ? "%lld" : " %lld", value);
      first = false;
    }
  }
  std::printf("\n");
}
