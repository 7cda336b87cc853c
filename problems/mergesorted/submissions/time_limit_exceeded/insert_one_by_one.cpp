// Inserts each number of nums2 where it belongs: moves up to m numbers every time.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int m, n;
  std::cin >> m >> n;
  std::vector<int> nums1(m + n), nums2(n);
  for (int& v : nums1) std::cin >> v;
  for (int& v : nums2) std::cin >> v;

  nums1.resize(m);
  for (const int v : nums2) nums1.insert(std::upper_bound(nums1.begin(), nums1.end(), v), v);

  for (int k = 0; k < m + n; ++k) std::cout << (k > 0 ? " " : "") << nums1[k];
  std::cout << '\n';
}
