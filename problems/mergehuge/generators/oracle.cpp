// The answer by sorting both arrays as one, as if nothing were known of them: nothing is merged.

#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
  std::size_t m = 0, n = 0;
  if (std::scanf("%zu %zu", &m, &n) != 2) return 1;
  std::vector<int> numbers(m + n);
  for (int& v : numbers) {
    if (std::scanf("%d", &v) != 1) return 1;
  }
  std::make_heap(numbers.begin(), numbers.end());
  std::sort_heap(numbers.begin(), numbers.end());
  for (std::size_t i = 0; i < numbers.size(); ++i) std::printf(i > 0 ? " %d" : "%d", numbers[i]);
  std::printf("\n");
}
