// Takes every 0 of nums1 for a placeholder.

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

  std::vector<int> numbers;
  for (const int v : nums1) {
    if (v != 0) numbers.push_back(v);
  }
  numbers.insert(numbers.end(), nums2.begin(), nums2.end());
  std::sort(numbers.begin(), numbers.end());
  nums1 = numbers;
  m = static_cast<int>(nums1.size());
  n = 0;

  for (int k = 0; k < m + n; ++k) std::cout << (k > 0 ? " " : "") << nums1[k];
  std::cout << '\n';
}
