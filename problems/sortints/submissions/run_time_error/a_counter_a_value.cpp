// Counts each value in a table for all of them: eight gigabytes.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> numbers(n);
  for (int& v : numbers) std::cin >> v;

  constexpr int kMost = 1000000000;
  std::vector<int> count(2 * std::size_t{kMost} + 1);
  for (const int v : numbers) ++count[static_cast<std::size_t>(v + kMost)];
  numbers.clear();
  for (std::size_t i = 0; i < count.size(); ++i) {
    numbers.insert(numbers.end(), static_cast<std::size_t>(count[i]), static_cast<int>(i) - kMost);
  }

  for (std::size_t i = 0; i < numbers.size(); ++i) std::cout << (i > 0 ? " " : "") << numbers[i];
  std::cout << '\n';
}
