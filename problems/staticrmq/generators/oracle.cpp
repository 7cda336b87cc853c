// The queries in order of their right ends, the numbers in a map from position to value that keeps
// only those with nothing smaller or equal behind them: the first at or behind l is the smallest.

#include <cstdio>
#include <iostream>
#include <map>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0, q = 0;
  std::cin >> n >> q;
  std::vector<long long> numbers(n), answers(q);
  for (long long& v : numbers) std::cin >> v;
  std::vector<std::vector<std::pair<std::size_t, std::size_t>>> ending(n + 1);  // l, query
  for (std::size_t i = 0; i < q; ++i) {
    std::size_t l = 0, r = 0;
    std::cin >> l >> r;
    ending[r].push_back({l, i});
  }
  std::map<std::size_t, long long> smaller_than_all_behind;
  for (std::size_t r = 1; r <= n; ++r) {
    auto& kept = smaller_than_all_behind;
    while (!kept.empty() && kept.rbegin()->second >= numbers[r - 1])
      kept.erase(kept.rbegin()->first);
    kept[r - 1] = numbers[r - 1];
    for (const auto& [l, query] : ending[r]) answers[query] = kept.lower_bound(l)->second;
  }
  for (const long long answer : answers) std::printf("%lld\n", answer);
}
