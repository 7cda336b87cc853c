// Collects the numbers in a set, which keeps one of each.

#include <iostream>
#include <set>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  int m, n;
  std::cin >> m >> n;
  std::vector<int> nums1(m + n), nums2(n);
  for (int& v : nums1) std::cin >> v;
  for (int& v : nums2) std::cin >> v;

  std::set<int> numbers(nums1.begin(), nums1.begin() + m);
  numbers.insert(nums2.begin(), nums2.end());
  nums1.assign(numbers.begin(), numbers.end());
  m = static_cast<int>(nums1.size());
  n = 0;

  for (int k = 0; k < m + n; ++k) std::cout << (k > 0 ? " " : "") << nums1[k];
  std::cout << '\n';
}
