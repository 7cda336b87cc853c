// Quicksort with the first number as its pivot: sorted input leaves one side empty every time. Only
// the shorter side is a call, so the stack stays small.

#include <algorithm>
#include <iostream>
#include <vector>

void quicksort(int* first, int* last) {
  while (last - first > 1) {
    const int pivot = *first;
    int* const middle = std::partition(first + 1, last, [&](int v) { return v < pivot; }) - 1;
    std::iter_swap(first, middle);
    if (middle - first < last - middle) {
      quicksort(first, middle);
      first = middle + 1;
    } else {
      quicksort(middle + 1, last);
      last = middle;
    }
  }
}

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> numbers(n);
  for (int& v : numbers) std::cin >> v;

  quicksort(numbers.data(), numbers.data() + n);

  for (std::size_t i = 0; i < numbers.size(); ++i) std::cout << (i > 0 ? " " : "") << numbers[i];
  std::cout << '\n';
}
