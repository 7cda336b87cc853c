// Looks at the first number of every array for each number that it takes: O(n k).

#include <iostream>
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
  std::cout << total << '\n';
  std::vector<std::size_t> taken(k);
  for (std::size_t n = 0; n < total; ++n) {
    std::size_t best = k;
    for (std::size_t i = 0; i < k; ++i) {
      if (taken[i] == arrays[i].size()) continue;
      if (best == k || arrays[i][taken[i]] < arrays[best][taken[best]]) best = i;
    }
    std::cout << (n > 0 ? " " : "") << arrays[best][taken[best]++];
  }
  std::cout << '\n';
}
