#include "problems/kit/distinct_numbers.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kit {
namespace {

TEST(DistinctNumbers, RiseFromOneExtremeToTheOther) {
  Random random(1);
  for (const std::size_t n : {1, 2, 3, 10, 1000}) {
    for (const std::int64_t v_max : {std::int64_t{500}, std::int64_t{1000000000}}) {
      SCOPED_TRACE(testing::Message() << n << ' ' << v_max);
      const auto numbers = distinct_numbers(n, v_max, random);
      ASSERT_EQ(numbers.size(), n);
      EXPECT_EQ(numbers.front(), -v_max);
      if (n > 1) {
        EXPECT_EQ(numbers.back(), v_max);
      }
      const auto is_no_rise = [](std::int64_t a, std::int64_t b) { return a >= b; };
      EXPECT_EQ(std::adjacent_find(numbers.begin(), numbers.end(), is_no_rise), numbers.end());
    }
  }
}

}  // namespace
}  // namespace kit
