// arrays KIND M N V_MAX SEED: two sorted arrays. The kinds are those of sorted_arrays.hpp.

#include <cstdio>
#include <cstdlib>

#include "problems/kit/sorted_arrays.hpp"

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
  for (const auto* numbers : {&arrays.nums1, &arrays.nums2}) {
    for (std::size_t i = 0; i < numbers->size(); ++i) {
      std::printf(i > 0 ? " %lld" : "%lld", static_cast<long long>((*numbers)[i]));
    }
    std::printf("\n");
  }
}
