// Merges from the front into nums1 itself and overwrites what it still needs.

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

  int i = 0, j = 0;
  for (int k = 0; k < m + n; ++k) {
    if (j >= n || (i < m && nums1[i] <= nums2[j])) {
      nums1[k] = nums1[i++];
    } else {
      nums1[k] = nums2[j++];
    }
  }

  for (int k = 0; k < m + n; ++k) std::cout << (k > 0 ? " " : "") << nums1[k];
  std::cout << '\n';
}
