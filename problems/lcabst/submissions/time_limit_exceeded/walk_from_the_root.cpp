// Builds the tree well, then walks down from the root for each query: n steps when the keys come in
// order.

#include <iostream>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n, q;
  std::cin >> n;
  std::map<int, int> time;
  std::vector<int> key(n), left(n, -1), right(n, -1);
  for (int i = 0; i < n; ++i) {
    std::cin >> key[i];
    const auto here = time.emplace(key[i], i).first;
    if (i == 0) continue;
    // Below the later one of its neighbours.
    const auto after = std::next(here);
    const int smaller = here == time.begin() ? -1 : std::prev(here)->second;
    const int larger = after == time.end() ? -1 : after->second;
    if (smaller > larger) {
      right[smaller] = i;
    } else {
      left[larger] = i;
    }
  }
  for (std::cin >> q; q > 0; --q) {
    int p, r;
    std::cin >> p >> r;
    if (p > r) std::swap(p, r);
    int v = 0;
    while (key[v] < p || key[v] > r) v = key[v] < p ? right[v] : left[v];
    std::cout << key[v] << '\n';
  }
}
