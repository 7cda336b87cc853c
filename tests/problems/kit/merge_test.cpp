#include "problems/kit/merge.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

#include "problems/kit/random.hpp"

namespace kit {
namespace {

class MergeSorted : public testing::TestWithParam<Width> {
 protected:
  void SetUp() override {
    if (!supported(GetParam())) GTEST_SKIP() << "this processor has no AVX-512 VBMI2";
  }
  static void expect_merged(const std::vector<std::int32_t>& a,
                            const std::vector<std::int32_t>& b) {
    std::vector<std::int32_t> expected = a;
    expected.insert(expected.end(), b.begin(), b.end());
    std::sort(expected.begin(), expected.end());
    constexpr std::int32_t kGuard = 123456789;
    std::vector<std::int32_t> merged(expected.size() + 16, kGuard);
    merge_sorted(a.data(), a.data() + a.size(), b.data(), b.data() + b.size(), merged.data(),
                 GetParam());
    for (std::size_t i = expected.size(); i < merged.size(); ++i) ASSERT_EQ(merged[i], kGuard);
    merged.resize(expected.size());
    ASSERT_EQ(merged, expected) << a.size() << " and " << b.size();
  }
};

INSTANTIATE_TEST_SUITE_P(Kit, MergeSorted, testing::Values(Width::one, Width::avx512),
                         [](const auto& param) {
                           return param.param == Width::one ? "one" : "avx512";
                         });

TEST_P(MergeSorted, EverySize) {
  Random random(1);
  for (std::size_t n = 0; n < 140; ++n) {
    for (std::size_t m = 0; m < 140; m += 1 + n % 3) {
      std::vector<std::int32_t> a(n), b(m);
      const std::uint64_t range = 1 + random.below(200);
      for (auto& v : a) v = static_cast<std::int32_t>(random.below(range));
      for (auto& v : b) v = static_cast<std::int32_t>(random.below(range));
      std::sort(a.begin(), a.end());
      std::sort(b.begin(), b.end());
      expect_merged(a, b);
    }
  }
}

// One before the other, one inside the other, alternating, equal, with the largest number there is.
TEST_P(MergeSorted, EveryShape) {
  constexpr std::int32_t kMost = std::numeric_limits<std::int32_t>::max();
  constexpr std::int32_t kLeast = std::numeric_limits<std::int32_t>::min();
  std::vector<std::int32_t> low, high, even, odd, equal(1000, 7), most(500, kMost),
      least(333, kLeast), ends = {kLeast, 5, kMost};
  for (std::int32_t i = 0; i < 1000; ++i) {
    low.push_back(i);
    high.push_back(5000 + i);
    even.push_back(2 * i);
    odd.push_back(2 * i + 1);
  }
  const std::vector<std::int32_t> none;
  const auto all = {low, high, even, odd, equal, most, least, ends, none};
  for (const auto& a : all) {
    for (const auto& b : all) expect_merged(a, b);
  }
}

TEST_P(MergeSorted, RandomNumbersOfEveryMagnitude) {
  Random random(2);
  for (int round = 0; round < 200; ++round) {
    std::vector<std::int32_t> a(random.below(3000)), b(random.below(3000));
    for (auto* numbers : {&a, &b}) {
      for (auto& v : *numbers) v = static_cast<std::int32_t>(random.bits()) >> random.below(32);
      std::sort(numbers->begin(), numbers->end());
    }
    expect_merged(a, b);
  }
}

}  // namespace
}  // namespace kit
