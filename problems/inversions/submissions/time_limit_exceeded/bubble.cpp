// Bubble sort: as many swaps as inversions.

#include <iostream>
#include <utility>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& v : a) std::cin >> v;
  long long swaps = 0;
  for (bool sorted = false; !sorted;) {
    sorted = true;
    for (std::size_t i = 1; i < n; ++i) {
      if (a[i - 1] <= a[i]) continue;
      std::swap(a[i - 1], a[i]);
      ++swaps;
      sorted = false;
    }
  }
  std::cout << swaps << '\n';
}
