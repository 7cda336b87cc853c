#include "problems/kit/reader.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "tests/problems/kit/descriptors.hpp"

namespace kit {
namespace {

using testing::ExitedWithCode;

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

TEST(Reader, ReadsWhatIsWrittenCanonically) {
  const TextFile file("0 -1 7 1000000000\n-9223372036854775808 9223372036854775807\nword\n");
  Reader in(file.fd());
  EXPECT_EQ(in.integer(0, 0, "a"), 0);
  in.space();
  EXPECT_EQ(in.integer(-1, 1, "b"), -1);
  in.space();
  EXPECT_EQ(in.integer(7, 7, "c"), 7);
  in.space();
  EXPECT_EQ(in.integer(0, 1000000000, "d"), 1000000000);
  in.newline();
  EXPECT_EQ(in.integer(kLeast, kMost, "e"), kLeast);
  in.space();
  EXPECT_EQ(in.integer(kLeast, kMost, "f"), kMost);
  in.newline();
  EXPECT_EQ(in.peek(), 'w');
  EXPECT_EQ(in.token("g"), "word");
  in.newline();
  EXPECT_EQ(in.peek(), -1);
  in.end();
}

TEST(Reader, LeavesWhatFollowsANumber) {
  const TextFile file("12,x");
  Reader in(file.fd());
  EXPECT_EQ(in.integer(0, 99, "a"), 12);
  in.character(',');
  EXPECT_EQ(in.bytes(1, "b"), "x");
  in.end();
}

TEST(Reader, ReadsAPipeThatGivesLittleAtATime) {
  std::string text;
  for (int i = 0; i < 30000; ++i) text += std::to_string(i) + "\n";
  const SlowPipe pipe(text, 1000);
  Reader in(pipe.fd());
  for (int i = 0; i < 30000; ++i) {
    ASSERT_EQ(in.integer(0, 30000, "a"), i);
    in.newline();
  }
  in.end();
}

TEST(Reader, NulBytesAreBytes) {
  const TextFile file(std::string("a\0b", 3));
  Reader in(file.fd());
  EXPECT_EQ(in.token("a"), std::string_view("a\0b", 3));
}

TEST(Reader, SortedNumbersMayBeEqualOrNone) {
  const TextFile file("-3 -3 0 7\n\n5\n");
  Reader in(file.fd());
  in.sorted(4, -3, 7, "a");
  in.newline();
  in.sorted(0, -3, 7, "a");
  in.newline();
  in.sorted(1, -3, 7, "a");
  in.newline();
  in.end();
}

TEST(ReaderDeathTest, SortedNumbersDoNotFall) {
  const auto read = [](const char* text) {
    const TextFile file(text);
    Reader in(file.fd());
    in.sorted(2, -3, 7, "a");
  };
  EXPECT_EXIT(read("2 1"), testing::ExitedWithCode(43), "1:3: a is not in 2..7");
  EXPECT_EXIT(read("-4 1"), testing::ExitedWithCode(43), "1:1: a is not in -3..7");
  EXPECT_EXIT(read("1  2"), testing::ExitedWithCode(43), "1:3: a number is wanted for a");
  EXPECT_EXIT(read("1\n2"), testing::ExitedWithCode(43), "1:2: wanted a space");
}

// Every refusal: exit code 43, the place first, and then the reason.
TEST(ReaderDeathTest, RefusesNumbersThatAreNotCanonical) {
  const struct {
    const char* why;
    const char* text;
    const char* message;
  } cases[] = {
      {"nothing", "", "1:1: a number is wanted for n, found the end of the input"},
      {"a word", "x1", "1:1: a number is wanted for n, found 'x'"},
      {"a plus", "+1", "1:1: a number is wanted for n, found '\\+'"},
      {"a sign alone", "-", "1:1: a number is wanted for n"},
      {"a sign apart", "- 1", "1:1: a number is wanted for n"},
      {"two signs", "--1", "1:1: a number is wanted for n"},
      {"a space before", " 1", "1:1: a number is wanted for n, found a space"},
      {"a new line before", "\n1", "1:1: a number is wanted for n, found the end of the line"},
      {"a tab before", "\t1", "1:1: a number is wanted for n, found byte 0x09"},
      {"no ASCII digit", "\xD9\xA3", "1:1: a number is wanted for n, found byte 0xD9"},
      {"minus zero", "-0", "1:1: n is not in canonical form"},
      {"two zeros", "00", "1:1: n is not in canonical form"},
      {"a leading zero", "07", "1:1: n is not in canonical form"},
      {"a leading zero behind a sign", "-07", "1:1: n is not in canonical form"},
      {"one below", "-6", "1:1: n is not in -5\\.\\.5"},
      {"one above", "6", "1:1: n is not in -5\\.\\.5"},
      {"over 64 bits", "18446744073709551617", "1:1: n is not in -5\\.\\.5"},
      {"far over 64 bits", "-99999999999999999999999999999", "1:1: n is not in -5\\.\\.5"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const TextFile file(c.text);
    EXPECT_EXIT(Reader(file.fd()).integer(-5, 5, "n"), ExitedWithCode(43), c.message);
  }
}

TEST(ReaderDeathTest, OneBeyond64BitsIsOutOfTheWidestRange) {
  for (const char* text : {"9223372036854775808", "-9223372036854775809"}) {
    const TextFile file(text);
    EXPECT_EXIT(Reader(file.fd()).integer(kLeast, kMost, "n"), ExitedWithCode(43),
                "1:1: n is not in -9223372036854775808\\.\\.9223372036854775807");
  }
}

// Reads "1 2\n3 4\n" and nothing else.
void read_two_lines(int fd) {
  Reader in(fd);
  in.integer(1, 1, "a");
  in.space();
  in.integer(2, 2, "b");
  in.newline();
  in.integer(3, 3, "c");
  in.space();
  in.integer(4, 4, "d");
  in.newline();
  in.end();
  std::exit(42);
}

TEST(ReaderDeathTest, NamesTheLineAndTheColumn) {
  const struct {
    const char* why;
    const char* text;
    int code;
    const char* message;
  } cases[] = {
      {"as it should be", "1 2\n3 4\n", 42, ""},
      {"two spaces", "1  2\n3 4\n", 43, "1:3: a number is wanted for b, found a space"},
      {"a tab for a space", "1\t2\n3 4\n", 43, "1:2: wanted a space, found byte 0x09"},
      {"no space", "1", 43, "1:2: wanted a space, found the end of the input"},
      {"a space at the end of the line", "1 2 \n3 4\n", 43,
       "1:4: wanted the end of the line, found a space"},
      {"a carriage return", "1 2\r\n3 4\n", 43, "1:4: wanted the end of the line, found byte 0x0D"},
      {"an empty line between", "1 2\n\n3 4\n", 43,
       "2:1: a number is wanted for c, found the end of the line"},
      {"one line instead of two", "1 2 3 4\n", 43, "1:4: wanted the end of the line"},
      {"in the second line", "1 2\n3 x\n", 43, "2:3: a number is wanted for d, found 'x'"},
      {"in the second line, out of range", "1 2\n3 5\n", 43, "2:3: d is not in 4\\.\\.4"},
      {"no end of the last line", "1 2\n3 4", 43,
       "2:4: wanted the end of the line, found the end of the input"},
      {"an empty line at the end", "1 2\n3 4\n\n", 43,
       "3:1: wanted the end of the input, found the end of the line"},
      {"a zero byte at the end", nullptr, 43, "3:1: wanted the end of the input, found byte 0x00"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const TextFile file(c.text != nullptr ? std::string(c.text) : std::string("1 2\n3 4\n\0", 9));
    EXPECT_EXIT(read_two_lines(file.fd()), ExitedWithCode(c.code), c.message);
  }
}

TEST(ReaderDeathTest, RefusesMissingTokensAndBytes) {
  const TextFile empty(""), blank("\v"), short_file("abc");
  EXPECT_EXIT(Reader(empty.fd()).token("t"), ExitedWithCode(43),
              "1:1: a token is wanted for t, found the end of the input");
  EXPECT_EXIT(Reader(blank.fd()).token("t"), ExitedWithCode(43), "1:1: a token is wanted for t");
  EXPECT_EXIT(Reader(short_file.fd()).bytes(4, "b"), ExitedWithCode(43), "1:1: b is cut short");
}

TEST(ReaderDeathTest, AReadThatFailsIsNotTheInputsFault) {
  EXPECT_EXIT(Reader(-1), ExitedWithCode(1), "cannot read");
}

TEST(Arguments, AreFoundByName) {
  char program[] = "validate", a[] = "n_max", b[] = "1000", c[] = "v_max", d[] = "-5";
  char* argv[] = {program, a, b, c, d, nullptr};
  const Arguments arguments(5, argv);
  EXPECT_EQ(arguments.integer("n_max"), 1000);
  EXPECT_EQ(arguments.integer("v_max"), -5);
}

TEST(ArgumentsDeathTest, MissingOrMalformedOnesAreThePackagesFault) {
  char program[] = "validate", a[] = "n_max", b[] = "1e6", c[] = "v_max", empty[] = "";
  char* argv[] = {program, a, b, c, nullptr};
  const Arguments arguments(4, argv);
  EXPECT_EXIT(arguments.integer("n_max"), ExitedWithCode(1), "argument n_max is no number: 1e6");
  EXPECT_EXIT(arguments.integer("v_max"), ExitedWithCode(1), "no argument v_max");  // no value
  EXPECT_EXIT(arguments.integer("m_max"), ExitedWithCode(1), "no argument m_max");
  char* nothing[] = {program, a, empty, nullptr};
  EXPECT_EXIT(Arguments(3, nothing).integer("n_max"), ExitedWithCode(1), "is no number");
}

}  // namespace
}  // namespace kit
