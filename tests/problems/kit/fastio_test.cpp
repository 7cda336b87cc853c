#include "problems/kit/fastio.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

#include "problems/kit/random.hpp"
#include "tests/problems/kit/descriptors.hpp"

namespace kit {
namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

// Around every power of ten and at the ends, of both signs.
std::vector<std::int64_t> numbers_of_every_length() {
  std::vector<std::int64_t> numbers = {0, kLeast, kLeast + 1, kMost - 1, kMost};
  for (std::int64_t power = 1; power <= kMost / 10; power *= 10) {
    for (const std::int64_t v : {power - 1, power, power + 1, 10 * power - 1, 5 * power}) {
      numbers.push_back(v);
      numbers.push_back(-v);
    }
  }
  return numbers;
}

std::vector<std::int64_t> random_numbers(int count) {
  Random random(1);
  std::vector<std::int64_t> numbers;
  for (int i = 0; i < count; ++i) {
    numbers.push_back(static_cast<std::int64_t>(random.bits()) >> random.below(64));
  }
  return numbers;
}

// With as many blanks between two numbers as `gap` gives.
template <class Gap>
std::string written(const std::vector<std::int64_t>& numbers, Gap gap) {
  std::string text;
  for (const std::int64_t v : numbers) text += std::to_string(v) + gap();
  return text;
}

void expect_numbers(Input& in, const std::vector<std::int64_t>& numbers) {
  for (const std::int64_t v : numbers) ASSERT_EQ(in.integer(), v);
}

TEST(Input, ReadsNumbersOfEveryLength) {
  const std::vector<std::int64_t> numbers = numbers_of_every_length();
  const TextFile file(written(numbers, [] { return " "; }));
  Input in(file.fd());
  expect_numbers(in, numbers);
  EXPECT_EQ(in.integer(), 0);
  EXPECT_EQ(in.byte(), -1);
}

TEST(Input, TheLastNumberMayEndTheFile) {
  for (const std::int64_t v : numbers_of_every_length()) {
    const TextFile file(std::to_string(v));
    Input in(file.fd());
    EXPECT_EQ(in.integer(), v);
    EXPECT_EQ(in.byte(), -1);
  }
}

// Numbers lie across the ends of blocks in every way, from a file and from a pipe.
TEST(Input, NumbersMayCrossBlocks) {
  const std::vector<std::int64_t> numbers = random_numbers(100000);
  Random random(2);
  const std::string text = written(
      numbers, [&] { return std::string(1 + random.below(3), random.below(2) == 0 ? ' ' : '\n'); });
  ASSERT_GT(text.size(), 4u << 17);
  {
    const TextFile file(text);
    Input in(file.fd());
    expect_numbers(in, numbers);
  }
  for (const std::size_t piece : {31u, 4096u, 100000u}) {
    SCOPED_TRACE(piece);
    const SlowPipe pipe(text, piece);
    Input in(pipe.fd());
    expect_numbers(in, numbers);
  }
}

TEST(Input, BlanksMayFillBlocks) {
  const std::string blanks(300000, ' ');
  const TextFile file(blanks + "12" + blanks + "-3" + blanks);
  Input in(file.fd());
  EXPECT_EQ(in.integer(), 12);
  EXPECT_EQ(in.integer(), -3);
  EXPECT_EQ(in.integer(), 0);
}

TEST(Input, BytesAndNumbersMix) {
  const TextFile file("[ 5,null,-17]\n8\n");
  Input in(file.fd());
  EXPECT_EQ(in.byte(), '[');
  EXPECT_EQ(in.integer(), 5);
  EXPECT_EQ(in.byte(), ',');
  EXPECT_EQ(in.peek(), 'n');
  EXPECT_EQ(in.peek(), 'n');
  in.skip(4);
  EXPECT_EQ(in.byte(), ',');
  EXPECT_EQ(in.integer(), -17);
  EXPECT_EQ(in.byte(), ']');
  EXPECT_EQ(in.integer(), 8);
  in.skip(Input::kAhead);  // over the end, and no further
  EXPECT_EQ(in.peek(), -1);
  EXPECT_EQ(in.byte(), -1);
}

TEST(Input, EveryByteEndsANumber) {
  for (int c = 0; c < 256; ++c) {
    if (c >= '0' && c <= '9') continue;
    SCOPED_TRACE(c);
    for (const char* number : {"1", "1234567", "12345678", "123456789"}) {
      const TextFile file(number + std::string(1, static_cast<char>(c)) + "99999999");
      Input in(file.fd());
      EXPECT_EQ(in.integer(), std::stoll(number));
      EXPECT_EQ(in.byte(), c);
    }
  }
}

TEST(Output, WritesNumbersOfEveryLength) {
  const TextFile file("");
  std::string expected;
  {
    Output out(file.fd());
    for (const std::int64_t v : numbers_of_every_length()) {
      out.integer(v);
      out.byte('\n');
      expected += std::to_string(v) + '\n';
    }
  }
  EXPECT_EQ(file.content(), expected);
}

TEST(Output, DigitsAreRightInEveryGroup) {
  const TextFile file("");
  std::string expected;
  {
    Output out(file.fd());
    for (std::int64_t v = 0; v < 10000; ++v) {  // as the last four, the first four, the middle
      for (const std::int64_t shown : {v, 10000 * v, 100000000 * v + 7, 1000000000000 * v + v}) {
        out.integer(shown);
        out.byte(' ');
        expected += std::to_string(shown) + ' ';
      }
    }
  }
  EXPECT_EQ(file.content(), expected);
}

TEST(Output, BlocksJoinWithoutASeam) {
  const TextFile file("");
  const std::vector<std::int64_t> numbers = random_numbers(50000);
  std::string expected;
  {
    Output out(file.fd());
    for (const std::int64_t v : numbers) {
      out.integer(v);
      out.text(", ", 2);
      expected += std::to_string(v) + ", ";
    }
  }
  ASSERT_GT(expected.size(), 4u << 17);
  EXPECT_EQ(file.content(), expected);
}

TEST(Output, FlushWritesAtOnce) {
  const TextFile file("");
  Output out(file.fd());
  out.integer(-5);
  EXPECT_EQ(file.content(), "");
  out.flush();
  EXPECT_EQ(file.content(), "-5");
}

}  // namespace
}  // namespace kit
