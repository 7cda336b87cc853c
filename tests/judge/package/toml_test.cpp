#include "judge/package/toml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace judge {
namespace {

TEST(Toml, ValuesKnowTheirLineAndHowTheyWereWritten) {
  const Yaml toml = *parse_toml("a = 'x'\nb = 1_000\n[c]\nd = 2.0\n\n[[e]]\nf = true\n", "i.toml");
  EXPECT_TRUE(toml["a"].is_quoted());
  EXPECT_EQ(*toml["a"].string(), "x");
  EXPECT_FALSE(toml["b"].is_quoted());
  EXPECT_EQ(*toml["b"].string(), "1000");
  EXPECT_EQ(*toml["c"]["d"].string(), "2.0");
  EXPECT_EQ(toml["c"]["d"].place(), "i.toml:4");
  ASSERT_EQ(toml["e"].items().size(), 1u);
  EXPECT_EQ(*toml["e"].items()[0]["f"].boolean(), true);
}

TEST(Toml, WhatIsWrongIsNamedWithItsLine) {
  for (const char* wrong : {"ok = 1\na = \n", "ok = 1\nok = 2\n", "ok = 1\n'\xff'\n"}) {
    const Result<Yaml> toml = parse_toml(wrong, "i.toml");
    ASSERT_FALSE(toml) << wrong;
    EXPECT_THAT(toml.error().message, testing::StartsWith("i.toml:2: no TOML: "));
  }
}

}  // namespace
}  // namespace judge
