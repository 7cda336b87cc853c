// Counts those behind a number's place in a balanced tree, by walking to the tree's end.

#include <iostream>
#include <iterator>
#include <set>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::multiset<int> seen;
  long long inversions = 0;
  for (; n > 0; --n) {
    int v;
    std::cin >> v;
    inversions += std::distance(seen.upper_bound(v), seen.end());
    seen.insert(v);
  }
  std::cout << inversions << '\n';
}
