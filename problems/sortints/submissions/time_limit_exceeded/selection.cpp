// Looks for the smallest of the rest, n times: quadratic on everything.

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

  for (auto first = numbers.begin(); first != numbers.end(); ++first) {
    std::iter_swap(first, std::min_element(first, numbers.end()));
  }

  for (std::size_t i = 0; i < numbers.size(); ++i) std::cout << (i > 0 ? " " : "") << numbers[i];
  std::cout << '\n';
}
