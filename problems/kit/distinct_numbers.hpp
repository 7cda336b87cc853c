#pragma once

#include <cstdint>
#include <vector>

#include "problems/kit/random.hpp"

namespace kit {

// n different numbers of [-v_max, v_max] in order: one in each of n equal intervals, the extremes
// among them. 2 * v_max >= n >= 1.
inline std::vector<std::int64_t> distinct_numbers(std::size_t n, std::int64_t v_max,
                                                  Random& random) {
  std::vector<std::int64_t> numbers(n);
  const std::int64_t step = 2 * v_max / static_cast<std::int64_t>(n);
  std::int64_t start = -v_max;
  for (std::int64_t& v : numbers) {
    v = start + random.between(0, step - 1);
    start += step;
  }
  numbers.front() = -v_max;
  if (n > 1) numbers.back() = v_max;
  return numbers;
}

}  // namespace kit
