#include "problems/kit/batches.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

#include "problems/kit/random.hpp"
#include "tests/problems/kit/descriptors.hpp"

namespace kit {
namespace {

// Both paths; the wide one is skipped where the processor has it not.
class Batches : public testing::TestWithParam<Width> {
 protected:
  void SetUp() override {
    if (!supported(GetParam())) GTEST_SKIP() << "this processor has no AVX-512 VBMI2";
  }

  template <class T>
  static std::vector<T> read(const std::string& text, std::size_t count) {
    const TextFile file(text);
    Input in(file.fd());
    std::vector<T> numbers(count);
    read_integers(in, numbers.data(), count, GetParam());
    return numbers;
  }
};

INSTANTIATE_TEST_SUITE_P(Kit, Batches, testing::Values(Width::one, Width::avx512),
                         [](const auto& param) {
                           return param.param == Width::one ? "one" : "avx512";
                         });

std::string joined(const std::vector<std::int64_t>& numbers, Random& random) {
  std::string text;
  for (const std::int64_t v : numbers) {
    text += std::to_string(v);
    for (std::uint64_t i = 1 + random.below(3); i > 0; --i) text += random.below(2) ? ' ' : '\n';
  }
  return text;
}

TEST_P(Batches, ReadsNumbersOfEveryLength) {
  Random random(1);
  for (const int most : {10, 31, 50, 63}) {
    SCOPED_TRACE(most);
    std::vector<std::int64_t> numbers = {0, 0, 0, std::numeric_limits<std::int64_t>::min(),
                                         std::numeric_limits<std::int64_t>::max()};
    if (most < 63) numbers.resize(3);
    for (int i = 0; i < 60000; ++i) {
      numbers.push_back(
          static_cast<std::int64_t>(random.bits()) >>
          (64 - static_cast<int>(1 + random.below(static_cast<std::uint64_t>(most)))));
    }
    EXPECT_EQ(read<std::int64_t>(joined(numbers, random), numbers.size()), numbers);
  }
}

TEST_P(Batches, ReadsFewAndLeavesTheRest) {
  Random random(2);
  std::string text;
  for (int i = 0; i < 3000; ++i) text += std::to_string(i - 1500) + " ";
  for (std::size_t count = 0; count < 300; ++count) {
    const TextFile file(text);
    Input in(file.fd());
    std::vector<std::int32_t> numbers(count);
    read_integers(in, numbers.data(), count, GetParam());
    for (std::size_t i = 0; i < count; ++i) ASSERT_EQ(numbers[i], static_cast<int>(i) - 1500);
    ASSERT_EQ(in.byte(), count == 0 ? '-' : ' ') << "the place behind the last number";
    ASSERT_EQ(in.integer(), count == 0 ? 1500 : static_cast<int>(count) - 1500);
  }
}

TEST_P(Batches, ReadsThroughAPipe) {
  Random random(3);
  std::vector<std::int64_t> numbers;
  for (int i = 0; i < 50000; ++i) {
    numbers.push_back(static_cast<std::int64_t>(random.bits()) >> random.below(64));
  }
  for (const std::size_t piece : {31u, 4096u, 100000u}) {
    SCOPED_TRACE(piece);
    const SlowPipe pipe(joined(numbers, random), piece);
    Input in(pipe.fd());
    std::vector<std::int64_t> got(numbers.size());
    read_integers(in, got.data(), got.size(), GetParam());
    EXPECT_EQ(got, numbers);
  }
}

// Whatever stands between and inside numbers, and where the input ends: as one after another.
TEST_P(Batches, ReadsWhatIsNoNumberAsInputDoes) {
  Random random(4);
  const std::string alphabets[] = {"0123456789 -", "0123456789      \n\n-", "01 ,;x\xff\x2f\x3a",
                                   "-- 5", "0123456789"};
  for (int round = 0; round < 3000; ++round) {
    const std::string& alphabet = alphabets[random.below(std::size(alphabets))];
    std::string text;
    const std::uint64_t size = random.below(2000);
    for (std::uint64_t i = 0; i < size; ++i) text += alphabet[random.below(alphabet.size())];
    const std::size_t count = random.below(400);
    const TextFile one(text), many(text);
    Input expected(one.fd()), got(many.fd());
    std::vector<std::int64_t> numbers(count, -1);
    read_integers(got, numbers.data(), count, GetParam());
    for (std::size_t i = 0; i < count; ++i) {
      ASSERT_EQ(numbers[i], expected.integer()) << i << " of " << text;
    }
    if (count == 0) continue;
    for (int c = expected.byte();; c = expected.byte()) {
      ASSERT_EQ(got.byte(), c) << text;
      if (c < 0) break;
    }
  }
}

TEST_P(Batches, WritesEveryNumber) {
  Random random(5);
  for (const std::size_t count : {0u, 1u, 7u, 8u, 9u, 511u, 512u, 513u, 100000u}) {
    std::vector<std::int32_t> numbers;
    std::string expected;
    for (std::size_t i = 0; i < count; ++i) {
      std::int32_t v = static_cast<std::int32_t>(random.bits()) >> random.below(32);
      if (i % 97 == 0) v = std::numeric_limits<std::int32_t>::min();
      if (i % 89 == 0) v = std::numeric_limits<std::int32_t>::max();
      numbers.push_back(v);
      expected += std::to_string(v) + '\n';
    }
    const TextFile file("");
    {
      Output out(file.fd());
      write_integers(out, numbers.data(), count, '\n', GetParam());
    }
    EXPECT_EQ(file.content(), expected) << count;
  }
}

}  // namespace
}  // namespace kit
