#include "judge/package/ini.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace judge {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(Ini, KeysAndQuotedValues) {
  const std::string name(1000, 'x');
  const auto ini =
      parse_ini("; a comment\r\nname = 'It''s'\r\n  timelimit=\"0.5\"\ncolor = #ff0000\n" +
                    ("long = " + name) + "\n[other]\ntimelimit = 7",
                "i.ini");
  ASSERT_TRUE(ini) << ini.error().message;
  EXPECT_EQ(ini->at("name"), "It''s");
  EXPECT_EQ(ini->at("timelimit"), "0.5");
  EXPECT_EQ(ini->at("color"), "#ff0000");
  EXPECT_TRUE(name.starts_with(ini->at("long")));
  EXPECT_EQ(ini->size(), 4u);
}

TEST(Ini, WhatIsWrongIsNamedWithItsLine) {
  for (const char* wrong : {"a = 1\nno value\n", "a = 1\na = 2\n"}) {
    const auto ini = parse_ini(wrong, "i.ini");
    ASSERT_FALSE(ini) << wrong;
    EXPECT_THAT(ini.error().message, testing::StartsWith("i.ini:2: "));
  }
}

}  // namespace
}  // namespace judge
