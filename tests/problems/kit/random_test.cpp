// The expected numbers come from a Python program written from the published definitions of
// splitmix64 and xoshiro256**, itself checked against the vectors that circulate for them (seed
// 1234567, state 1 2 3 4): generated data depend on every bit.

#include "problems/kit/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace kit {
namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

TEST(Random, GivesTheRecordedBits) {
  const struct {
    std::uint64_t seed;
    std::array<std::uint64_t, 4> bits;
  } cases[] = {
      {0, {0x99ec5f36cb75f2b4, 0xbf6e1f784956452a, 0x1a5f849d4933e6e0, 0x6aa594f1262d2d2c}},
      {1, {0xb3f2af6d0fc710c5, 0x853b559647364cea, 0x92f89756082a4514, 0x642e1c7bc266a3a7}},
      {kMost, {0x8f5520d52a7ead08, 0xc476a018caa1802d, 0x81de31c0d260469e, 0xbf658d7e065f3c2f}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.seed);
    Random random(c.seed);
    for (const std::uint64_t expected : c.bits) EXPECT_EQ(random.bits(), expected);
  }
}

TEST(Random, DrawsAndShufflesAsRecorded) {
  Random random(7);
  for (const std::uint64_t expected : {994u, 674u, 638u, 664u, 664u, 721u}) {
    EXPECT_EQ(random.below(1000), expected);
  }
  std::vector<int> values(8);
  std::iota(values.begin(), values.end(), 0);
  random.shuffle(values);
  EXPECT_EQ(values, (std::vector<int>{0, 6, 1, 3, 5, 7, 2, 4}));
  // Nearly half of all words are thrown away for this bound.
  for (const std::uint64_t expected :
       {7025456533006481942u, 1123021458441024074u, 2792030678799872683u}) {
    EXPECT_EQ(random.below((std::uint64_t{1} << 63) + 1), expected);
  }
}

TEST(Random, BelowStaysBelow) {
  Random random(2);
  for (const std::uint64_t n : {std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{3},
                                std::uint64_t{1} << 32, (std::uint64_t{1} << 63) + 1, kMost}) {
    for (int i = 0; i < 1000; ++i) ASSERT_LT(random.below(n), n);
  }
}

TEST(Random, BetweenReachesBothEndsAndNoFurther) {
  constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  Random random(3);
  bool low = false, high = false;
  for (int i = 0; i < 200; ++i) {
    const std::int64_t v = random.between(-2, 2);
    ASSERT_GE(v, -2);
    ASSERT_LE(v, 2);
    low |= v == -2;
    high |= v == 2;
  }
  EXPECT_TRUE(low && high);
  EXPECT_EQ(random.between(5, 5), 5);
  EXPECT_EQ(random.between(least, least), least);
  EXPECT_EQ(random.between(most, most), most);
  // The whole range: a span that does not fit is no division by zero.
  int negative = 0;
  for (int i = 0; i < 200; ++i) negative += random.between(least, most) < 0;
  EXPECT_GT(negative, 50);
  EXPECT_LT(negative, 150);
}

// Chi-squared with k - 1 degrees of freedom has mean k - 1 and variance 2 (k - 1); ten standard
// deviations are never left by chance, and a modulo of too few bits leaves them at once.
TEST(Random, BelowIsUniform) {
  constexpr int kDraws = 300000;
  for (const std::uint64_t n : {2u, 3u, 10u, 256u, 1000u}) {
    SCOPED_TRACE(n);
    Random random(n);
    std::vector<double> count(n);
    for (int i = 0; i < kDraws; ++i) ++count[random.below(n)];
    const double expected = static_cast<double>(kDraws) / static_cast<double>(n);
    double chi_squared = 0;
    for (const double c : count) chi_squared += (c - expected) * (c - expected) / expected;
    const double freedom = static_cast<double>(n - 1);
    EXPECT_NEAR(chi_squared, freedom, 10 * std::sqrt(2 * freedom));
  }
}

TEST(Random, UnitIsInTheHalfOpenInterval) {
  Random random(4);
  double sum = 0;
  for (int i = 0; i < 100000; ++i) {
    const double v = random.unit();
    ASSERT_GE(v, 0.0);
    ASSERT_LT(v, 1.0);
    sum += v;
  }
  EXPECT_NEAR(sum / 100000, 0.5, 10 * std::sqrt(1.0 / 12 / 100000));
}

TEST(Random, ShuffleReachesEveryOrderEquallyOften) {
  constexpr int kDraws = 60000;
  Random random(5);
  std::vector<int> seen(216);
  for (int i = 0; i < kDraws; ++i) {
    std::vector<int> v = {0, 1, 2};
    random.shuffle(v);
    ASSERT_TRUE(std::is_permutation(v.begin(), v.end(), std::vector<int>{0, 1, 2}.begin()));
    ++seen[static_cast<std::size_t>(36 * v[0] + 6 * v[1] + v[2])];
  }
  EXPECT_EQ(std::count(seen.begin(), seen.end(), 0), 216 - 6);
  const double expected = kDraws / 6.0;
  for (const int count : seen) {
    if (count == 0) continue;
    EXPECT_NEAR(count, expected, 10 * std::sqrt(expected));
  }
}

TEST(Random, ShuffleOfNothingAndOfOne) {
  Random random(6);
  std::vector<int> none, one = {9};
  random.shuffle(none);
  random.shuffle(one);
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(one, std::vector<int>{9});
}

}  // namespace
}  // namespace kit
