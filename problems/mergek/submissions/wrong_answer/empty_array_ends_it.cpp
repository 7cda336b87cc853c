// Stops to look for first numbers at the first empty array.

#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t k, total = 0;
  std::cin >> k;
  std::vector<std::vector<int>> arrays(k);
  for (std::vector<int>& array : arrays) {
    std::size_t length;
    std::cin >> length;
    array.resize(length);
    for (int& v : array) std::cin >> v;
    total += length;
  }
  using Front = std::pair<int, std::size_t>;  // a number, and which array it is of
  std::priority_queue<Front, std::vector<Front>, std::greater<>> fronts;
  for (std::size_t i = 0; i < k; ++i) {
    if (arrays[i].empty()) break;
    fronts.push({arrays[i][0], i});
  }
  std::vector<std::size_t> taken(k);
  std::cout << total << '\n';
  const char* separator = "";
  while (!fronts.empty()) {
    const auto [v, i] = fronts.top();
    fronts.pop();
    std::cout << separator << v;
    separator = " ";
    if (++taken[i] < arrays[i].size()) fronts.push({arrays[i][taken[i]], i});
  }
  std::cout << '\n';
}
