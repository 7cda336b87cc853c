// Never makes a number of a text, and compares the texts: 10 before 9.

#include <algorithm>
#include <array>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<std::array<char, 12>> numbers(n);
  for (auto& text : numbers) std::cin >> *reinterpret_cast<char(*)[12]>(text.data());

  std::sort(numbers.begin(), numbers.end());

  for (std::size_t i = 0; i < n; ++i) std::cout << (i > 0 ? " " : "") << numbers[i].data();
  std::cout << '\n';
}
