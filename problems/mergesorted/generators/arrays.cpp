// arrays KIND M N V_MAX SEED: two sorted arrays and the placeholders. The kinds are those of
// sorted_arrays.hpp; below 0 throughout (negative), the placeholders would come last.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "problems/kit/sorted_arrays.hpp"

namespace {

void print(const std::vector<std::int64_t>& values, std::size_t placeholders) {
  std::string line;
  for (const std::int64_t v : values) line += (line.empty() ? "" : " ") + std::to_string(v);
  for (std::size_t i = 0; i < placeholders; ++i) line += line.empty() ? "0" : " 0";
  std::printf("%s\n", line.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) {
    std::fprintf(stderr, "usage: arrays KIND M N V_MAX SEED\n");
    return 1;
  }
  const std::size_t m = std::strtoull(argv[2], nullptr, 10);
  const std::size_t n = std::strtoull(argv[3], nullptr, 10);
  kit::Random random(std::strtoull(argv[5], nullptr, 10));
  const kit::SortedArrays arrays(argv[1], m, n, std::strtoll(argv[4], nullptr, 10), random);
  std::printf("%zu %zu\n", m, n);
  print(arrays.nums1, n);
  print(arrays.nums2, 0);
}
