// Sorts the bits as if they were unsigned: negative numbers come last.

#include <algorithm>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> numbers(n);
  for (int& v : numbers) std::cin >> v;

  std::sort(numbers.begin(), numbers.end(),
            [](int a, int b) { return static_cast<unsigned>(a) < static_cast<unsigned>(b); });

  for (std::size_t i = 0; i < numbers.size(); ++i) std::cout << (i > 0 ? " " : "") << numbers[i];
  std::cout << '\n';
}
