// numbers KIND N V_MAX SEED: an array.
//
// Kinds: random; few (-3 to 3); equal; sorted; reversed; almost_sorted (a few numbers are moved);
// pipe (rising, then falling); saw (rising runs of 100); blocks (two sorted halves, the larger one
// first); extremes (only -V_MAX and V_MAX); permutation (1 to N).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "problems/kit/random.hpp"

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: numbers KIND N V_MAX SEED\n");
    return 1;
  }
  const std::string kind = argv[1];
  const std::size_t n = std::strtoull(argv[2], nullptr, 10);
  const std::int64_t v_max = std::strtoll(argv[3], nullptr, 10);
  kit::Random random(std::strtoull(argv[4], nullptr, 10));
  std::vector<std::int64_t> a(n);
  const std::int64_t constant = random.between(-v_max, v_max);
  for (std::size_t i = 0; i < n; ++i) {
    a[i] = kind == "few"           ? random.between(-3, 3)
           : kind == "equal"       ? constant
           : kind == "extremes"    ? random.between(0, 1) * 2 * v_max - v_max
           : kind == "permutation" ? static_cast<std::int64_t>(i) + 1
                                   : random.between(-v_max, v_max);
  }
  const auto middle = a.begin() + static_cast<std::ptrdiff_t>(n / 2);
  if (kind == "sorted" || kind == "almost_sorted") {
    std::sort(a.begin(), a.end());
    for (std::size_t i = 0; kind == "almost_sorted" && i < 20 && n > 0; ++i) {
      std::swap(a[random.below(n)], a[random.below(n)]);
    }
  } else if (kind == "reversed") {
    std::sort(a.rbegin(), a.rend());
  } else if (kind == "pipe") {
    std::sort(a.begin(), middle);
    std::sort(middle, a.end(), std::greater<>());
  } else if (kind == "saw") {
    for (std::size_t i = 0; i < n; i += 100) {
      std::sort(a.begin() + static_cast<std::ptrdiff_t>(i),
                a.begin() + static_cast<std::ptrdiff_t>(std::min(i + 100, n)));
    }
  } else if (kind == "blocks") {
    std::sort(a.begin(), a.end());
    std::rotate(a.begin(), middle, a.end());
  } else if (kind == "permutation") {
    random.shuffle(a);
  } else if (kind != "random" && kind != "few" && kind != "equal" && kind != "extremes") {
    std::fprintf(stderr, "no kind %s\n", kind.c_str());
    return 1;
  }
  std::printf("%zu\n", n);
  for (std::size_t i = 0; i < n; ++i) {
    std::printf(i > 0 ? " %lld" : "%lld", static_cast<long long>(a[i]));
  }
  std::printf("\n");
}
