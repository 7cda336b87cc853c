// From the last number to the first: how many that are smaller came already? A Fenwick tree over
// the ranks keeps the counts. O(n log n).

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& v : a) std::cin >> v;
  std::vector<int> values = a;
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());

  std::vector<int> tree(values.size() + 1);  // of [1, rank] the count, by the binary digits of rank
  long long inversions = 0;
  for (int i = n - 1; i >= 0; --i) {
    const int rank =
        static_cast<int>(std::lower_bound(values.begin(), values.end(), a[i]) - values.begin()) + 1;
    for (int r = rank - 1; r > 0; r &= r - 1) inversions += tree[r];
    for (int r = rank; r < static_cast<int>(tree.size()); r += r & -r) ++tree[r];
  }
  std::cout << inversions << '\n';
}
