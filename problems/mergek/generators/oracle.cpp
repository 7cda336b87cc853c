// Counts the numbers by their lowest 16 bits, then by the others: a radix sort, which does not care
// which array a number comes from.

#include <array>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  std::size_t k = 0;
  std::cin >> k;
  std::vector<std::uint32_t> all;
  for (; k > 0; --k) {
    std::size_t length = 0;
    std::cin >> length;
    for (; length > 0; --length) {
      long long v = 0;
      std::cin >> v;
      all.push_back(static_cast<std::uint32_t>(v + (1ll << 31)));  // in the same order
    }
  }
  std::vector<std::uint32_t> sorted(all.size());
  for (const int shift : {0, 16}) {
    std::vector<std::size_t> start((1 << 16) + 1);
    for (const std::uint32_t v : all) ++start[(v >> shift & 0xFFFF) + 1];
    for (std::size_t i = 0; i < 1 << 16; ++i) start[i + 1] += start[i];
    for (const std::uint32_t v : all) sorted[start[v >> shift & 0xFFFF]++] = v;
    all.swap(sorted);
  }
  std::printf("%zu\n", all.size());
  const char* separator = "";
  for (const std::uint32_t v : all) {
    std::printf("%s%lld", separator, static_cast<long long>(v) - (1ll << 31));
    separator = " ";
  }
  std::printf("\n");
}
