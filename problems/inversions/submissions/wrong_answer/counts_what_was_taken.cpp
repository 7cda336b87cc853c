// Adds how many of the left half were taken, not how many wait.

#include <cstddef>
#include <iostream>
#include <vector>

namespace {

// Sorts [begin, end) and returns its inversions; `spare` is as long as `a`.
long long sort_and_count(std::vector<int>& a, std::vector<int>& spare, std::size_t begin,
                         std::size_t end) {
  if (end - begin < 2) return 0;
  const std::size_t middle = begin + (end - begin) / 2;
  long long inversions =
      sort_and_count(a, spare, begin, middle) + sort_and_count(a, spare, middle, end);
  std::size_t left = begin, right = middle;
  for (std::size_t to = begin; to < end; ++to) {
    // Of two equal numbers the left one goes first: they are no inversion.
    if (right == end || (left < middle && a[left] <= a[right])) {
      spare[to] = a[left++];
    } else {
      spare[to] = a[right++];
      inversions += static_cast<long long>(left - begin);
    }
  }
  for (std::size_t i = begin; i < end; ++i) a[i] = spare[i];
  return inversions;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> a(n), spare(n);
  for (int& v : a) std::cin >> v;
  std::cout << sort_and_count(a, spare, 0, n) << '\n';
}
