// arrays KIND LENGTHS K N V_MAX SEED: N numbers in K sorted arrays.
//
// Kinds: random; few (-3 to 3); equal; blocks (each array lies above the next one); rising (each
// one lies above the one before); stripes (the merged array takes from each in turn). Lengths:
// even; random; one (nearly all numbers are in one array); empty (three of four are empty).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "problems/kit/random.hpp"

namespace {

[[noreturn]] void no_kind(const std::string& kind) {
  std::fprintf(stderr, "no kind %s\n", kind.c_str());
  std::exit(1);
}

std::vector<std::size_t> draw_lengths(const std::string& kind, std::size_t k, std::size_t n,
                                      kit::Random& random) {
  std::vector<std::size_t> lengths(k, 0);
  if (kind == "even") {
    for (std::size_t i = 0; i < n; ++i) ++lengths[i % k];
  } else if (kind == "random") {
    for (std::size_t i = 0; i < n; ++i) ++lengths[random.below(k)];
  } else if (kind == "one") {
    for (std::size_t i = 0; i + 1 < k && i < n; ++i) ++lengths[i];
    lengths[k / 2] += n - std::min(n, k - 1);
  } else if (kind == "empty") {
    for (std::size_t i = 0; i < n; ++i) ++lengths[random.below((k + 3) / 4) * 4 % k];
  } else {
    no_kind(kind);
  }
  return lengths;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: arrays KIND LENGTHS K N V_MAX SEED\n");
    return 1;
  }
  const std::string kind = argv[1];
  const std::size_t k = std::strtoull(argv[3], nullptr, 10);
  const std::size_t n = std::strtoull(argv[4], nullptr, 10);
  const std::int64_t v_max = std::strtoll(argv[5], nullptr, 10);
  kit::Random random(std::strtoull(argv[6], nullptr, 10));
  const auto lengths = draw_lengths(argv[2], k, n, random);
  std::vector<std::int64_t> numbers(n);
  const std::int64_t constant = random.between(-v_max, v_max);
  for (std::int64_t& v : numbers) {
    v = kind == "few"     ? random.between(-3, 3)
        : kind == "equal" ? constant
                          : random.between(-v_max, v_max);
  }
  std::sort(numbers.begin(), numbers.end());
  std::vector<std::vector<std::int64_t>> arrays(k);
  if (kind == "blocks" || kind == "rising") {
    auto next = numbers.begin();
    for (std::size_t i = 0; i < k; ++i) {
      const std::size_t j = kind == "rising" ? i : k - 1 - i;
      const auto end = next + static_cast<std::ptrdiff_t>(lengths[j]);
      arrays[j].assign(next, end);
      next = end;
    }
  } else if (kind == "stripes") {
    std::size_t j = 0;
    for (const std::int64_t v : numbers) {
      while (arrays[j % k].size() == lengths[j % k]) ++j;
      arrays[j++ % k].push_back(v);
    }
  } else if (kind == "random" || kind == "few" || kind == "equal") {
    random.shuffle(numbers);
    auto next = numbers.begin();
    for (std::size_t i = 0; i < k; ++i) {
      arrays[i].assign(next, next + static_cast<std::ptrdiff_t>(lengths[i]));
      std::sort(arrays[i].begin(), arrays[i].end());
      next += static_cast<std::ptrdiff_t>(lengths[i]);
    }
  } else {
    no_kind(kind);
  }
  std::printf("%zu\n", k);
  for (const auto& array : arrays) {
    std::printf("%zu", array.size());
    for (const std::int64_t v : array) std::printf(" %lld", static_cast<long long>(v));
    std::printf("\n");
  }
}
