#include "problems/kit/text.hpp"

#include <gtest/gtest.h>

#include "tests/problems/kit/descriptors.hpp"

namespace kit {
namespace {

TEST(Text, WhiteSpaceIsSixBytes) {
  std::string spaces;
  for (int c = 0; c < 256; ++c) {
    if (is_space(static_cast<char>(c))) spaces += static_cast<char>(c);
  }
  EXPECT_EQ(spaces, "\t\n\v\f\r ");
}

TEST(Text, LeadingNumberTakesASignAndDigits) {
  const struct {
    const char* text;
    const char* number;
  } cases[] = {{"", ""},   {"-", ""},    {"x", ""},     {"+1", ""},      {"-x1", ""},
               {"7", "7"}, {"-7", "-7"}, {"12a", "12"}, {"-12-", "-12"}, {"007", "007"}};
  for (const auto& c : cases) EXPECT_EQ(leading_number(c.text), c.number) << c.text;
}

TEST(Text, OneWayToWriteANumberIsCanonical) {
  for (const char* number : {"0", "1", "-1", "10", "-10"}) EXPECT_TRUE(is_canonical(number));
  for (const char* number : {"-0", "00", "01", "-01"}) EXPECT_FALSE(is_canonical(number));
}

TEST(Text, ReadAllReadsFromWhereTheFileStands) {
  const TextFile file("0123456789");
  EXPECT_EQ(read_all(file.fd()), "0123456789");
  EXPECT_EQ(read_all(file.fd()), "");
  ASSERT_EQ(::lseek(file.fd(), 4, SEEK_SET), 4);
  EXPECT_EQ(read_all(file.fd()), "456789");
}

TEST(Text, ReadAllReadsAPipeToItsEnd) {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += static_cast<char>(i % 251);
  const SlowPipe pipe(text, 5000);
  EXPECT_EQ(read_all(pipe.fd()), text);
}

}  // namespace
}  // namespace kit
