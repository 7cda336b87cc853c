// Bit by bit, from the highest: two numbers first differ in one bit, and are an inversion when the
// one that comes first has a 1 there. Numbers that agree so far stay together, in their order.

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <vector>

namespace {

using Numbers = std::vector<std::uint64_t>;

std::uint64_t count(const Numbers& numbers, int bit) {
  if (bit < 0 || numbers.size() < 2) return 0;
  Numbers zeros, ones;
  std::uint64_t inversions = 0;
  for (const std::uint64_t v : numbers) {
    if (v >> bit & 1) {
      ones.push_back(v);
    } else {
      zeros.push_back(v);
      inversions += ones.size();
    }
  }
  return inversions + count(zeros, bit - 1) + count(ones, bit - 1);
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t n = 0;
  std::cin >> n;
  Numbers numbers;
  for (std::size_t i = 0; i < n; ++i) {
    long long v = 0;
    std::cin >> v;
    numbers.push_back(static_cast<std::uint64_t>(v + (1ll << 40)));  // above 0, in the same order
  }
  std::printf("%llu\n", static_cast<unsigned long long>(count(numbers, 41)));
}
