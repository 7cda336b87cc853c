// Sorts everything, placeholders included, and keeps the last numbers.

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

  nums1.insert(nums1.end(), nums2.begin(), nums2.end());
  std::sort(nums1.begin(), nums1.end());
  nums1.erase(nums1.begin(), nums1.begin() + n);

  for (int k = 0; k < m + n; ++k) std::cout << (k > 0 ? " " : "") << nums1[k];
  std::cout << '\n';
}
