// arrays KIND M N SEED: two sorted arrays and the placeholders.
//
// Kinds: random; few_values (many repeated); alternating (the merged array takes from each in
// turn); runs (blocks from one array, then from the other); nums1_below, nums2_below (one array
// lies wholly below the other); equal (one number everywhere).

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "problems/kit/random.hpp"

namespace {

constexpr std::int64_t kMost = 1000000000;

void print(const std::vector<std::int64_t>& values, std::size_t zeros) {
  std::string line;
  for (const std::int64_t v : values) line += (line.empty() ? "" : " ") + std::to_string(v);
  for (std::size_t i = 0; i < zeros; ++i) line += line.empty() ? "0" : " 0";
  std::printf("%s\n", line.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::fprintf(stderr, "usage: arrays KIND M N SEED\n");
    return 1;
  }
  const std::string kind = argv[1];
  const auto m = static_cast<std::size_t>(std::atoi(argv[2]));
  const auto n = static_cast<std::size_t>(std::atoi(argv[3]));
  kit::Random random(std::strtoull(argv[4], nullptr, 10));

  // The merged array first, then who gets which number.
  std::vector<std::int64_t> all(m + n);
  const std::int64_t constant = random.between(-kMost, kMost);
  for (std::int64_t& v : all) {
    v = kind == "few_values" ? random.between(-5, 5)
        : kind == "equal"    ? constant
                             : random.between(-kMost, kMost);
  }
  std::sort(all.begin(), all.end());
  if (kind == "random" && m + n > 1) {
    all.front() = -kMost;
    all.back() = kMost;
  }

  std::vector<char> second(m + n, 0);  // whether nums2 gets it
  if (kind == "alternating") {
    std::size_t left = n;
    for (std::size_t i = 1; i < m + n && left > 0; i += 2, --left) second[i] = 1;
    for (std::size_t i = 0; left > 0; ++i) {
      left -= second[i] ? 0 : 1;
      second[i] = 1;
    }
  } else if (kind == "nums2_below") {
    std::fill(second.begin(), second.begin() + static_cast<std::ptrdiff_t>(n), 1);
  } else if (kind == "nums1_below") {
    std::fill(second.end() - static_cast<std::ptrdiff_t>(n), second.end(), 1);
  } else if (kind == "runs") {
    std::size_t left = n;
    for (std::size_t i = 0; left > 0;) {
      const std::size_t skip = 1 + random.below(20), take = 1 + random.below(20);
      i = i + skip >= m + n ? 0 : i + skip;
      for (std::size_t k = 0; k < take && i < m + n && left > 0; ++k, ++i) {
        left -= second[i] ? 0 : 1;
        second[i] = 1;
      }
    }
  } else {
    std::fill(second.begin(), second.begin() + static_cast<std::ptrdiff_t>(n), 1);
    random.shuffle(second);
  }

  std::vector<std::int64_t> first_values, second_values;
  for (std::size_t i = 0; i < all.size(); ++i) {
    (second[i] ? second_values : first_values).push_back(all[i]);
  }
  std::printf("%zu %zu\n", m, n);
  print(first_values, n);
  print(second_values, 0);
}
