#include "judge/base/text.hpp"

#include <gtest/gtest.h>

namespace judge {
namespace {

TEST(GlobMatch, StaysInsideOneName) {
  const struct {
    const char *glob, *name;
    bool match;
  } rows[] = {
      {"secret/*", "secret/01", true},
      {"secret/*", "secret/a/01", false},
      {"*", "sample/1", false},
      {"secret/0?-*", "secret/03-chain", true},
      {"secret/0?-*", "secret/3-c", false},
      {"{a,b}/*.cpp", "b/x.cpp", true},
      {"{a,b}/*.cpp", "c/x.cpp", false},
      {"a{1,{2,3}}", "a3", true},
      {"a{1,{2,3}}", "a4", false},
      {"", "", true},
      {"**", "ab", true},
      {"a*c*/x", "abcd/x", true},
      {"a*/x", "a/b/x", false},
      {"[a]", "a", false},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(std::string(row.glob) + " " + row.name);
    EXPECT_EQ(glob_match(row.glob, row.name), row.match);
  }
}

TEST(GlobMatch, TakesNoLongerForManyStars) {
  std::string glob;
  for (int i = 0; i < 60; ++i) glob += "*a";
  EXPECT_TRUE(glob_match(glob, std::string(200, 'a')));
  EXPECT_FALSE(glob_match(glob + "b", std::string(200, 'a')));
}

TEST(GlobCovers, AFolderCoversWhatIsInIt) {
  EXPECT_TRUE(glob_covers("secret", "secret/03-chain"));
  EXPECT_TRUE(glob_covers("s*", "secret/a/b"));
  EXPECT_TRUE(glob_covers("secret/0*", "secret/03-chain"));
  EXPECT_FALSE(glob_covers("sec", "secret/03-chain"));
}

TEST(EscapeUnsafe, LeavesNothingThatSteersATerminal) {
  EXPECT_EQ(escape_unsafe("a\x1b[31mb"), "a\\x1b[31mb");
  EXPECT_EQ(escape_unsafe("中文 ok"), "中文 ok");
  EXPECT_EQ(escape_unsafe("\xff\xfe"), "\\xff\\xfe");
  EXPECT_EQ(escape_unsafe("a\nb\tc"), "a\\x0ab\\x09c");
  EXPECT_EQ(escape_unsafe("a\nb\tc\r", true), "a\nb\tc\\x0d");
  EXPECT_EQ(escape_unsafe("\xe2\x80\xae"), "\\xe2\\x80\\xae") << "right-to-left override";
  EXPECT_EQ(escape_unsafe(std::string_view("\0x", 2)), "\\x00x");
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(display_width("abc"), 3u);
  EXPECT_EQ(display_width("通过"), 4u);
  EXPECT_EQ(display_width("é"), 1u);
  EXPECT_EQ(fit_width("通过了", 5), "通过…");
  EXPECT_EQ(fit_width("abc", 3), "abc");
  EXPECT_EQ(fit_width("abcd", 3), "ab…");
}

TEST(NearMisses, FindsTypingSlips) {
  const std::vector<std::string> names = {"lca", "lcamany", "mergesorted", "convexhull"};
  EXPECT_EQ(near_misses("mergsorted", names).front(), "mergesorted");
  EXPECT_EQ(near_misses("hull", names).front(), "convexhull");
  EXPECT_TRUE(near_misses("zzzzzz", names).empty());
}

TEST(ParseNumber, TakesTheWholeText) {
  EXPECT_EQ(parse_integer("42"), 42);
  EXPECT_FALSE(parse_integer("42 "));
  EXPECT_FALSE(parse_integer(""));
  EXPECT_EQ(parse_number("1.5"), 1.5);
  EXPECT_FALSE(parse_number("inf"));
  EXPECT_FALSE(parse_number("1.5x"));
}

TEST(Text, HasBothLanguages) {
  EXPECT_EQ(text("interrupted"), "interrupted");
  set_ui_language(UiLanguage::zh);
  EXPECT_EQ(text("interrupted"), "已中断");
  set_ui_language(UiLanguage::en);
}

}  // namespace
}  // namespace judge
