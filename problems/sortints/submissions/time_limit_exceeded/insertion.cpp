// Moves each number down to its place: quadratic, except where nearly everything is in order.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> numbers(n);
  for (int& v : numbers) std::cin >> v;

  for (std::size_t i = 1; i < n; ++i) {
    const int v = numbers[i];
    std::size_t place = i;
    for (; place > 0 && numbers[place - 1] > v; --place) numbers[place] = numbers[place - 1];
    numbers[place] = v;
  }

  for (std::size_t i = 0; i < numbers.size(); ++i) std::cout << (i > 0 ? " " : "") << numbers[i];
  std::cout << '\n';
}
