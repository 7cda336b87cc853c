#include "judge/package/xml.hpp"

#include <gmock/gmock.h>

namespace judge {
namespace {

using testing::HasSubstr;

TEST(Xml, ReadsElementsAttributesAndPlaces) {
  const auto root = Xml::parse(
      "<?xml version='1.0'?>\n<a>\n  <b n='1' x='&lt;'/>\n  <b n='2'> text &amp; more\n</b>\n</a>",
      "p/a.xml");
  ASSERT_TRUE(root.has_value()) << root.error().message;
  EXPECT_EQ(root->name(), "a");
  EXPECT_EQ(root->place(), "p/a.xml:2");
  const std::vector<Xml> all = root->all("b");
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].place(), "p/a.xml:3");
  EXPECT_EQ(*all[0].integer("n"), 1);
  EXPECT_EQ(all[0].attribute("x"), "<");
  EXPECT_EQ(all[1].place(), "p/a.xml:4");
  EXPECT_EQ(all[1].content(), "text & more");
  EXPECT_EQ(*all[1].number("n"), 2.0);
}

TEST(Xml, WhatIsNotThereHasAPlaceAndNothingElse) {
  const Xml root = *Xml::parse("<a>\n<b/></a>", "a.xml");
  const Xml absent = root["b"]["c"]["d"];
  EXPECT_FALSE(absent);
  EXPECT_EQ(absent.name(), "");
  EXPECT_EQ(absent.content(), "");
  EXPECT_TRUE(absent.all("e").empty());
  EXPECT_EQ(absent.attribute("n"), std::nullopt);
  EXPECT_EQ(absent.wanted("n").error().message, "a.xml:2: an attribute 'n' is wanted here");
}

TEST(Xml, RefusesWhatIsNoXml) {
  const struct {
    const char* why;
    std::string content;
    const char* message;
  } rows[] = {
      {"empty", "", "a.xml:1: no XML"},
      {"text", "hello", "a.xml:1: no XML"},
      {"only a comment", "<!-- a -->", "a.xml:1: no XML"},
      {"not closed", "<a>\n<b>\n</a>", "a.xml:3: no XML"},
      {"a zero byte", std::string("<a>\0</a>", 8), "a zero byte"},
      {"UTF-16", std::string("\xff\xfe<\0a\0/\0>\0", 10), "a.xml"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    const auto root = Xml::parse(row.content, "a.xml");
    ASSERT_FALSE(root.has_value());
    EXPECT_THAT(root.error().message, HasSubstr(row.message));
  }
  const Xml root = *Xml::parse("<a n='x' m='1.5'/>", "a.xml");
  EXPECT_EQ(root.integer("n").error().message, "a.xml:1: 'x' is no whole number (n)");
  EXPECT_EQ(root.integer("m").error().message, "a.xml:1: '1.5' is no whole number (m)");
  EXPECT_EQ(root.number("n").error().message, "a.xml:1: 'x' is no number (n)");
}

TEST(Xml, ReplacesNoEntityOfTheFile) {
  const auto root = Xml::parse(
      "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'><!ENTITY f '&e;&e;'>]><a "
      "n='&e;'>&f;</a>",
      "a.xml");
  ASSERT_TRUE(root.has_value()) << root.error().message;
  EXPECT_EQ(root->content(), "&f;");
  EXPECT_EQ(root->attribute("n"), "&e;");
}

// No recursion that a deep file could exhaust.
TEST(Xml, ReadsDeepFiles) {
  std::string deep;
  for (int i = 0; i < 1'000'000; ++i) deep += "<a>";
  EXPECT_FALSE(Xml::parse(deep, "a.xml").has_value());
  for (int i = 0; i < 1'000'000; ++i) deep += "</a>";
  EXPECT_TRUE(Xml::parse(deep, "a.xml").has_value());
}

}  // namespace
}  // namespace judge
