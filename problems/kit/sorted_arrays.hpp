#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "problems/kit/random.hpp"

namespace kit {

// Two sorted arrays for the problems that merge: m + n numbers are drawn and put in order, then
// each is given to one of the arrays.
//
// Kinds: random (the extremes among the numbers); negative (all below 0); few_values (many
// repeated, 0 among them); equal (one number everywhere); extremes (only -v_max and v_max);
// alternating (the merged array takes from each in turn); runs (blocks from one array, then from
// the other); nums1_below, nums2_below (one array lies wholly below the other).
class SortedArrays {
 public:
  // An unknown kind ends the program with exit code 1.
  SortedArrays(const std::string& kind, std::size_t m, std::size_t n, std::int64_t v_max,
               Random& random) {
    const char* kinds[] = {"random",      "negative", "few_values",  "equal",      "extremes",
                           "alternating", "runs",     "nums1_below", "nums2_below"};
    if (std::find(std::begin(kinds), std::end(kinds), kind) == std::end(kinds)) {
      std::fprintf(stderr, "no kind %s\n", kind.c_str());
      std::exit(1);
    }
    const auto merged = sorted_numbers(kind, m + n, v_max, random);
    const std::vector<char> second = owners(kind, m, n, random);
    for (std::size_t i = 0; i < m + n; ++i) (second[i] ? nums2 : nums1).push_back(merged[i]);
  }

  std::vector<std::int64_t> nums1, nums2;

 private:
  static std::vector<std::int64_t> sorted_numbers(const std::string& kind, std::size_t count,
                                                  std::int64_t v_max, Random& random) {
    std::vector<std::int64_t> numbers(count);
    const std::int64_t constant = random.between(-v_max, v_max);
    for (std::int64_t& v : numbers) {
      v = kind == "few_values" ? random.between(-5, 5)
          : kind == "equal"    ? constant
          : kind == "extremes" ? random.between(0, 1) * 2 * v_max - v_max
          : kind == "negative" ? random.between(-v_max, -1)
                               : random.between(-v_max, v_max);
    }
    std::sort(numbers.begin(), numbers.end());
    if (kind == "random" && count > 1) {
      numbers.front() = -v_max;
      numbers.back() = v_max;
    }
    return numbers;
  }

  // Of the m + n numbers in order, which n are those of nums2.
  static std::vector<char> owners(const std::string& kind, std::size_t m, std::size_t n,
                                  Random& random) {
    std::vector<char> second(m + n, 0);
    if (kind == "alternating") {
      std::size_t left = n;
      for (std::size_t i = 1; i < m + n && left > 0; i += 2, --left) second[i] = 1;
      for (std::size_t i = 0; left > 0; i += 2, --left) second[i] = 1;
    } else if (kind == "nums2_below") {
      std::fill_n(second.begin(), n, char{1});
    } else if (kind == "nums1_below") {
      std::fill_n(second.rbegin(), n, char{1});
    } else if (kind == "runs") {
      // Runs of 1 to 20, as long as there are numbers for both.
      for (std::size_t i = 0, left = n; left > 0;) {
        i += std::min(1 + random.below(20), m + n - i - left);
        for (auto run = 1 + random.below(20); run > 0 && left > 0; --run, --left) second[i++] = 1;
      }
    } else {
      std::fill_n(second.begin(), n, char{1});
      random.shuffle(second);
    }
    return second;
  }
};

// The main of a generator `arrays KIND M N V_MAX SEED`: a line of m and n, and one of each array.
inline int write_sorted_arrays(int argc, char** argv) {
  if (argc != 6) {
    std::fprintf(stderr, "usage: arrays KIND M N V_MAX SEED\n");
    return 1;
  }
  const std::size_t m = std::strtoull(argv[2], nullptr, 10);
  const std::size_t n = std::strtoull(argv[3], nullptr, 10);
  Random random(std::strtoull(argv[5], nullptr, 10));
  const SortedArrays arrays(argv[1], m, n, std::strtoll(argv[4], nullptr, 10), random);
  std::printf("%zu %zu\n", m, n);
  for (const auto* numbers : {&arrays.nums1, &arrays.nums2}) {
    for (std::size_t i = 0; i < numbers->size(); ++i) {
      std::printf(i > 0 ? " %lld" : "%lld", static_cast<long long>((*numbers)[i]));
    }
    std::printf("\n");
  }
  return 0;
}

}  // namespace kit
