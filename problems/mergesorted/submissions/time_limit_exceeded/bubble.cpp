// Appends nums2 and lets each number sink by swaps of neighbours: quadratic.

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

  for (int k = 0; k < n; ++k) {
    nums1[m + k] = nums2[k];
    for (int i = m + k; i > 0 && nums1[i - 1] > nums1[i]; --i) std::swap(nums1[i - 1], nums1[i]);
  }

  for (int k = 0; k < m + n; ++k) std::cout << (k > 0 ? " " : "") << nums1[k];
  std::cout << '\n';
}
