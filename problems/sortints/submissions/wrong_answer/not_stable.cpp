// Radix sort that fills its buckets from the back and reads from the front: equals change places.

#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t n;
  std::cin >> n;
  std::vector<int> numbers(n);
  for (int& v : numbers) std::cin >> v;

  std::vector<int> moved(n);
  const auto pass = [&](int shift) {
    std::vector<std::size_t> place(257);
    const auto digit = [&](int v) {
      return ((static_cast<unsigned>(v) ^ 1u << 31) >> shift) & 255;
    };
    for (const int v : numbers) ++place[digit(v) + 1];
    for (std::size_t d = 1; d < 257; ++d) place[d] += place[d - 1];
    for (const int v : numbers) moved[--place[digit(v) + 1]] = v;
    numbers.swap(moved);
  };
  for (int shift = 0; shift < 32; shift += 8) pass(shift);

  for (std::size_t i = 0; i < numbers.size(); ++i) std::cout << (i > 0 ? " " : "") << numbers[i];
  std::cout << '\n';
}
