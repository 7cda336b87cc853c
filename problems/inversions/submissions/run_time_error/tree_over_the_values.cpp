// A Fenwick tree over all values between the smallest and the largest, not over their ranks.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int n;
  std::cin >> n;
  std::vector<long long> a(n);
  for (long long& v : a) std::cin >> v;
  if (n == 0) {
    std::cout << "0\n";
    return 0;
  }
  const long long low = *std::min_element(a.begin(), a.end());
  const long long size = *std::max_element(a.begin(), a.end()) - low + 2;
  std::vector<int> tree(size);
  long long inversions = 0;
  for (int i = n - 1; i >= 0; --i) {
    const long long rank = a[i] - low + 1;
    for (long long r = rank - 1; r > 0; r &= r - 1) inversions += tree[r];
    for (long long r = rank; r < size; r += r & -r) ++tree[r];
  }
  std::cout << inversions << '\n';
}
