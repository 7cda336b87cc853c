// Merges each array with all that came before it: the first numbers are copied k times.

#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t k;
  std::cin >> k;
  std::vector<int> all;
  for (; k > 0; --k) {
    std::size_t length;
    std::cin >> length;
    std::vector<int> array(length), merged;
    for (int& v : array) std::cin >> v;
    std::merge(all.begin(), all.end(), array.begin(), array.end(), std::back_inserter(merged));
    all.swap(merged);
  }
  std::cout << all.size() << '\n';
  for (std::size_t i = 0; i < all.size(); ++i) std::cout << (i > 0 ? " " : "") << all[i];
  std::cout << '\n';
}
