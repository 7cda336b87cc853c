#include "judge/validate/ctd_regex.hpp"

#include <gmock/gmock.h>

#include <random>
#include <regex>

namespace judge {
namespace {

using testing::HasSubstr;

constexpr std::uint64_t kPlenty = 1'000'000'000;

// How much of the text is matched, -1 for no match, -2 for an expression that is refused.
int length(std::string_view expression, std::string_view text) {
  Result<CtdRegex> regex = CtdRegex::parse(expression);
  if (!regex) return -2;
  std::uint64_t steps = kPlenty;
  const auto found = regex->match(text, steps);
  return found ? static_cast<int>(*found) : -1;
}

TEST(CtdRegex, MatchesAtTheStart) {
  const struct {
    const char* expression;
    const char* text;
    int length;
    const char* why;
  } rows[] = {
      {"", "a", 0, "nothing"},
      {"a", "a", 1, ""},
      {"a", "b", -1, ""},
      {"a", "ba", -1, "at the start only"},
      {"abc", "abcd", 3, "the rest is left"},
      {".", "\n", 1, "a newline too"},
      {".*", "a\nb\n", 4, ""},
      {"[a-z]*", "abcxyz9", 6, ""},
      {"[*+?]*", "+?*", 3, "no quantifiers inside a set"},
      {"[-]", "-", 1, ""},
      {"[--]", "-", 1, ""},
      {"[---]", "-", 1, "a range from - to -"},
      {"[-a-c-]", "b", 1, ""},
      {"[a-a-z]", "-", 1, "after a range it is no range again"},
      {"[a-a-z]", "b", -1, ""},
      {"[abc-]", "-", 1, "last"},
      {"[a-bd-e]+", "bd", 2, ""},
      {"[a\\-z]", "-", 1, "escaped"},
      {"[a\\-z]", "b", -1, ""},
      {"[^a]{9}", "+-?*][|/\\", 9, ""},
      {"[^a]", "a", -1, ""},
      {"[^a]", "\n", 1, ""},
      {"[\\]]", "]", 1, ""},
      {"[\\^]", "^", 1, ""},
      {"[a^b]", "^", 1, "^ is special first alone"},
      {"[a{1,2}]", ",", 1, ""},
      {"[:digit:]", "d", 1, "a set of six characters"},
      {"[[:digit:]]+", "12d", 2, "POSIX"},
      {"[^[:space:]]+", "ab c", 2, ""},
      {"[][,0-9]+", "[1,2]x", 5, "POSIX: a ] that comes first"},
      {"a{3}", "aaaa", 3, ""},
      {"a{3,4}", "aa", -1, ""},
      {"a{3,4}", "aaaaa", 4, "greedy"},
      {"a{,2}", "aaa", 2, ""},
      {"a{1,}", "aaa", 3, ""},
      {"a{,}", "aaa", 3, ""},
      {"a{0}", "a", 0, ""},
      {"a+", "", -1, ""},
      {"a?", "aa", 1, ""},
      {"a|b|c", "c", 1, ""},
      {"p|ps", "ps", 1, "the left one is preferred"},
      {"ps|p", "ps", 2, ""},
      {"(p|ps)s", "pss", 2, ""},
      {"(a|ab)(c|bcd)", "abcd", 4, "as a backtracking engine would"},
      {"(2|3|T)(c|d)", "Td", 2, ""},
      {"()?", "", 0, ""},
      {"(a*)*", "aaa", 3, "an empty round ends it"},
      {"(a|b*)+", "abba", 4, ""},
      {"(){5}", "a", 0, ""},
      {"(a{2}){2}", "aaaa", 4, ""},
      {"a{3,4}a{3}b", "aaaaaaab", 8, "gives back"},
      {"|a", "a", 0, "an empty alternative"},
      {"^abc$", "^abc$", 5, "no anchors"},
      {"^a", "a", -1, ""},
      {"\\d", "\\d", 2, "no classes"},
      {"\\.", "x", -1, "escaped"},
      {"\\?\\*\\+\\]\\[\\)\\(\\}\\{\\|\\.\\-\\^\\\\", "?*+][)(}{|.-^\\", 14, ""},
      {"]}-", "]}-", 3, "alone they stand for themselves"},
      {"[\x80-\xff]+", "\xc3\xa4", 2, "bytes"},
      {"[", "", -2, ""},
      {"[]", "]", -2, "no empty set"},
      {"[^]", "a", -2, ""},
      {"[z-a]", "a", -2, ""},
      {"(a", "a", -2, ""},
      {"a)", "a", -2, ""},
      {"*", "", -2, ""},
      {"a**", "", -2, ""},
      {"a+?", "", -2, "no lazy ones"},
      {"(|*)", "", -2, ""},
      {"a{", "", -2, ""},
      {"a{}", "", -2, ""},
      {"a{x}", "", -2, ""},
      {"a{1", "", -2, ""},
      {"a{2,1}", "", -2, ""},
      {"a{01}", "", -2, ""},
      {"a{1,9999999999}", "", -2, ""},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(length(row.expression, row.text), row.length)
        << row.expression << " on " << row.text << " " << row.why;
  }
}

// Against the standard library's backtracking engine, on expressions of the common syntax.
TEST(CtdRegex, FindsWhatABacktrackingEngineFinds) {
  std::mt19937 random(7);
  const auto below = [&](std::size_t n) { return random() % n; };
  const std::function<std::string(int)> expression = [&](int depth) -> std::string {
    std::string made;
    for (std::size_t i = 1 + below(3); i > 0; --i) {
      const char* atoms[] = {"a", "b", "c", "[ab]", "[^a]"};
      std::string atom =
          depth > 0 && below(3) == 0 ? "(" + expression(depth - 1) + ")" : atoms[below(5)];
      // An empty round of a repetition is where the engines differ.
      const bool may_be_empty = std::regex_match("", std::regex(atom));
      const char* counts[] = {"", "", "*", "+", "?", "{2}", "{1,3}", "{2,}"};
      made += atom + (may_be_empty ? "" : counts[below(8)]);
      if (depth > 0 && below(4) == 0) made += "|";
    }
    return made;
  };
  int matched = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string made = expression(2);
    std::string text;
    for (std::size_t i = below(9); i > 0; --i) text += static_cast<char>('a' + below(3));
    std::smatch found;
    const bool is_found =
        std::regex_search(text, found, std::regex(made), std::regex_constants::match_continuous);
    EXPECT_EQ(length(made, text), is_found ? static_cast<int>(found.length()) : -1)
        << made << " on " << text;
    matched += is_found;
  }
  EXPECT_GT(matched, 500);
}

TEST(CtdRegex, TakesLargeCounts) {
  EXPECT_EQ(length("[a-z]{1,1000000}", std::string(1'000'000, 'x') + "y"), 1'000'000);
  EXPECT_EQ(length("[a-z]{100000}", std::string(99'999, 'x')), -1);
  EXPECT_THAT(CtdRegex::parse("((a{1000}){1000}){1000}").error().message, HasSubstr("unfolds"));
  EXPECT_EQ(length("(((){999999999}){999999999}){999999999}", "a"), 0) << "and at once";
}

TEST(CtdRegex, IsBoundedByTheProductOfItsSizes) {
  std::uint64_t steps = kPlenty;
  Result<CtdRegex> regex = CtdRegex::parse("(a*)*b");
  ASSERT_TRUE(regex.has_value());
  EXPECT_FALSE(regex->match(std::string(100'000, 'a'), steps).has_value());
  EXPECT_LT(kPlenty - steps, 2'000'000u) << "where backtracking takes 2^100000";
  steps = 1000;
  EXPECT_FALSE(regex->match(std::string(100'000, 'a') + "b", steps).has_value());
  EXPECT_EQ(steps, 0u);
}

TEST(CtdRegex, RefusesDeepNesting) {
  EXPECT_EQ(length(std::string(100, '(') + std::string(100, ')'), ""), 0);
  EXPECT_EQ(length(std::string(100'000, '('), ""), -2);
}

}  // namespace
}  // namespace judge
