// Merges from the back, where the free room is.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t m, n;
  std::cin >> m >> n;
  std::vector<int> nums1(m + n), nums2(n);
  for (int& v : nums1) std::cin >> v;
  for (int& v : nums2) std::cin >> v;

  std::size_t i = m, j = n;  // how many numbers of each are still to be placed
  while (j > 0) {
    if (i > 0 && nums1[i - 1] > nums2[j - 1]) {
      nums1[i + j - 1] = nums1[i - 1];
      --i;
    } else {
      nums1[i + j - 1] = nums2[j - 1];
      --j;
    }
  }

  for (std::size_t k = 0; k < m + n; ++k) std::cout << (k > 0 ? " " : "") << nums1[k];
  std::cout << '\n';
}
