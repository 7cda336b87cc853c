#include "judge/validate/default_validator.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <random>

namespace judge {
namespace {

using namespace std::string_literals;
using Kind = Difference::Kind;

ValidatorOptions options(const std::vector<std::string>& arguments) {
  const auto parsed = parse_validator_options(arguments, true);
  EXPECT_TRUE(parsed.has_value());
  return parsed.value_or(ValidatorOptions{});
}

bool accepted(std::string_view output, std::string_view answer,
              const std::vector<std::string>& arguments = {}) {
  return compare(output, answer, options(arguments)).accepted;
}

TEST(Compare, ComparesTheSequencesOfTokens) {
  const struct {
    const char* why;
    std::string output, answer;
    bool expected;
  } cases[] = {
      {"both empty", "", "", true},
      {"white space alone is empty", " \t\n\v\f\r", "", true},
      {"equal", "1 2\n3\n", "1 2\n3\n", true},
      {"no newline at the end", "1 2\n3", "1 2\n3\n", true},
      {"another newline at the end", "1 2\n3\n\n", "1 2\n3\n", true},
      {"other separators", "1\n2 3", "1 2\n3\n", true},
      {"white space in front", "  1", "1", true},
      {"CR LF lines", "1 2\r\n3\r\n", "1 2\n3\n", true},
      {"all six white bytes separate", "a b\tc\nd\ve\ff\rg", "a b c d e f g", true},
      {"another value", "1 2 4", "1 2 3", false},
      {"a token is missing", "1 2", "1 2 3", false},
      {"the output is empty", "", "1", false},
      {"a token too many", "1 2 3", "1 2", false},
      {"something for an empty answer", "0", "", false},
      {"two tokens joined", "12", "1 2", false},
      {"one token split", "1 2", "12", false},
      {"letters are folded", "Yes NO", "YES no", true},
      {"only ASCII is folded", "É", "é", false},
      {"no numbers without a tolerance", "1.0", "1", false},
      {"minus zero is another token", "-0", "0", false},
      {"leading zeros are another token", "007", "7", false},
      {"NUL is no white space", "1\0"s, "1", false},
      {"NUL between tokens joins them", "1\0002"s, "1 2", false},
      {"NUL is an ordinary byte", "a\0b"s, "A\0B"s, true},
      {"a byte order mark belongs to its token",
       "\xef\xbb\xbf"
       "1",
       "1", false},
      {"no-break space is no white space",
       "1\xc2\xa0"
       "2",
       "1 2", false},
      {"invalid UTF-8 is compared byte by byte", "\xff\xfe", "\xff\xfe", true},
      {"0x85 is no white space",
       "1\x85"
       "2",
       "1 2", false},
      {"equal but for the last byte of a long line", std::string(5000, 'x') + "a",
       std::string(5000, 'x') + "b", false},
      {"many empty lines", std::string(500000, '\n') + "1", "1", true},
      {"a token after many empty lines", "1" + std::string(500000, '\n') + "2", "1", false},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(accepted(c.output, c.answer), c.expected);
  }
}

TEST(Compare, CaseSensitiveComparesBytes) {
  EXPECT_TRUE(accepted("Yes", "Yes", {"case_sensitive"}));
  EXPECT_FALSE(accepted("yes", "Yes", {"case_sensitive"}));
}

TEST(Compare, SpaceSensitiveWantsEveryWhiteByte) {
  const struct {
    const char* why;
    const char* output;
    const char* answer;
    bool expected;
  } cases[] = {
      {"equal", "1 2\n", "1 2\n", true},
      {"tab for space", "1\t2\n", "1 2\n", false},
      {"two spaces", "1  2\n", "1 2\n", false},
      {"one space for two", "1 2\n", "1  2\n", false},
      {"no newline at the end", "1 2", "1 2\n", false},
      {"an extra newline at the end", "1 2\n\n", "1 2\n", false},
      {"a space before the newline at the end", "1 2 \n", "1 2\n", false},
      {"a space in front", " 1 2\n", "1 2\n", false},
      {"white space for an empty answer", "\n", "", false},
      {"nothing for a white answer", "", "\n", false},
      {"CR LF", "1 2\r\n", "1 2\n", false},
      {"letters are folded still", "Yes No\n", "YES NO\n", true},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(accepted(c.output, c.answer, {"space_change_sensitive"}), c.expected);
  }
}

TEST(Compare, ReadsNumbersByTheGrammar) {
  const std::vector<std::string> how = {"float_tolerance", "1e-6"};
  const struct {
    const char* why;
    std::string output, answer;
    bool expected;
  } cases[] = {
      {"integers count as numbers", "3.0000001", "3", true},
      {"no digit before the point", ".5", "0.5", true},
      {"no digit after the point", "5.", "5", true},
      {"a plus sign", "+5", "5", true},
      {"an exponent", "1e3", "1000", true},
      {"an exponent with signs", "-1.5E+1", "-15", true},
      {"an exponent after a point", "5.e-1", "0.5", true},
      {"minus zero", "-0", "0", true},
      {"minus zero in the answer", "0.0", "-0", true},
      {"a lone point", ".", "0", false},
      {"a lone sign", "-", "0", false},
      {"two signs", "--1", "1", false},
      {"two points", "1.0.0", "1", false},
      {"an exponent without digits", "1e", "1", false},
      {"an exponent of a sign", "1e+", "1", false},
      {"a fraction in the exponent", "1e1.0", "10", false},
      {"hexadecimal", "0x1", "1", false},
      {"a hexadecimal float", "0x1p0", "1", false},
      {"a comma", "1,5", "1.5", false},
      {"a group mark", "1'000", "1000", false},
      {"letters behind", "1f", "1", false},
      {"NUL behind", "1\0"s, "1", false},
      {"a word for a number", "one", "1", false},
      {"a number for a word", "1", "one", false},
      {"words still compare as words", "Impossible", "IMPOSSIBLE", true},
      {"a lone point in the answer is a word", "0", ".", false},
      {"thirty digits each side", "123456789012345678901234567890.123456789012345678901234567890",
       "123456789012345678901234567890.123456789012345678901234567891", true},
      {"an infinity of another spelling", "Infinity", "inf", true},
      {"the other infinity", "-inf", "inf", false},
      {"an infinity for a number", "inf", "1e300", false},
      {"a number for an infinity", "1e300", "inf", false},
      {"nan equals nan", "-NaN", "nan", true},
      {"nan for a number", "nan", "1", false},
      {"a number for nan", "1", "nan", false},
      {"nan with letters behind", "nan(1)", "1", false},
      {"beyond a double", "1e400", "1.0000000001e400", true},
      {"beyond a double, another value", "1e400", "1.1e400", false},
      {"too large for the answer's finite value", "1e999999999999999999999", "1", false},
      {"too large in both, byte by byte", "1e5000", "1e5000", true},
      {"too large in both, another spelling", "10e4999", "1e5000", false},
      {"denormal, far below the absolute tolerance", "4.9e-324", "0", true},
      {"vanishes", "1e-999999999999999999999", "0", true},
      {"zero with a large exponent", "0e999999999999999999999", "0", true},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(accepted(c.output, c.answer, how), c.expected);
  }
}

TEST(Compare, AcceptsAtTheTolerance) {
  const struct {
    const char* why;
    std::vector<std::string> how;
    const char* output;
    const char* answer;
    bool expected;
  } cases[] = {
      {"at the absolute tolerance", {"float_absolute_tolerance", "0.5"}, "1.5", "1", true},
      {"over it", {"float_absolute_tolerance", "0.5"}, "1.5000001", "1", false},
      {"on the other side", {"float_absolute_tolerance", "0.5"}, "0.5", "1", true},
      {"at the relative tolerance", {"float_relative_tolerance", "0.25"}, "125", "100", true},
      {"over it, though small", {"float_relative_tolerance", "0.25"}, "0.000126", "0.0001", false},
      {"it is relative to the answer", {"float_relative_tolerance", "0.25"}, "100", "125", true},
      {"and not to the output", {"float_relative_tolerance", "0.24"}, "125", "100", false},
      {"of a negative answer", {"float_relative_tolerance", "0.25"}, "-125", "-100", true},
      {"zero has no relative room", {"float_relative_tolerance", "0.25"}, "1e-30", "0", false},
      {"zero equals zero", {"float_relative_tolerance", "0.25"}, "0.0", "0", true},
      {"either is enough: absolute", {"float_tolerance", "0.01"}, "0.009", "0", true},
      {"either is enough: relative", {"float_tolerance", "0.01"}, "1010", "1000", true},
      {"a tolerance of zero still reads numbers", {"float_tolerance", "0"}, "1.0", "1", true},
      {"a tolerance of zero", {"float_tolerance", "0"}, "1.0000000000000001", "1", false},
      {"beside case_sensitive", {"case_sensitive", "float_tolerance", "1"}, "1.5", "1", true},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    EXPECT_EQ(accepted(c.output, c.answer, c.how), c.expected);
  }
}

// 2^-64 apart relative to 1: more bits than a double has, as the long double promises.
TEST(Compare, KeepsTheBitsOfALongDouble) {
  const std::vector<std::string> how = {"float_absolute_tolerance", "1e-18"};
  EXPECT_TRUE(accepted("1.0000000000000000005", "1", how));
  EXPECT_FALSE(accepted("1.000000000000000002", "1", how));
}

// The fast way for short numbers and the slow way for long ones give the same value: a number and
// the same number with forty zeros behind it are within a tolerance of zero.
TEST(Compare, ReadsShortAndLongSpellingsAlike) {
  std::mt19937_64 random(20250901);
  for (int i = 0; i < 20000; ++i) {
    const std::string digits = std::to_string(random() >> (random() % 60));
    const std::size_t point = random() % (digits.size() + 1);
    const std::string number = digits.substr(0, point) + "." + digits.substr(point);
    const std::string exponent = "e" + std::to_string(static_cast<int>(random() % 40) - 20);
    const std::string zeros(40, '0');
    ASSERT_TRUE(accepted(number + exponent, number + zeros + exponent, {"float_tolerance", "0"}))
        << number << exponent;
  }
}

TEST(Compare, TakesTokensOfAMillionDigits) {
  const std::string digits(1000000, '7');
  EXPECT_TRUE(accepted(digits, digits));
  EXPECT_FALSE(accepted(digits, digits + "7"));
  const std::vector<std::string> how = {"float_tolerance", "1e-9"};
  EXPECT_TRUE(accepted("0." + digits, "0.77777777777", how));
  EXPECT_FALSE(accepted("1." + digits, "0.77777777777", how));
  EXPECT_TRUE(accepted(std::string(1000000, '0') + "5", "5", how));
  EXPECT_TRUE(accepted("0." + std::string(1000000, '0') + "5e1000001", "5", how));
  EXPECT_TRUE(accepted("5" + std::string(1000000, '0') + "e-1000000", "5", how));
  EXPECT_FALSE(accepted(digits, "5", how));
}

// Whatever is compared in one go, the judgement is that of a plain walk over split tokens.
TEST(Compare, AgreesWithASplitOnRandomTexts) {
  std::mt19937 random(7);
  const auto text = [&](std::size_t size) {
    std::string made;
    for (std::size_t i = 0; i < size; ++i) made += "aA1  \n\r\t"[random() % 8];
    return made;
  };
  const auto tokens = [](const std::string& of) {
    std::vector<std::string> all(1);
    for (const char c : of) {
      if (std::string_view(" \t\n\v\f\r").find(c) == std::string_view::npos) {
        all.back() += c == 'A' ? 'a' : c;
      } else if (!all.back().empty()) {
        all.emplace_back();
      }
    }
    if (all.back().empty()) all.pop_back();
    return all;
  };
  int equal = 0;
  for (int i = 0; i < 30000; ++i) {
    const std::string answer = text(random() % 200);
    std::string output = answer;
    for (std::size_t changes = random() % 4; changes > 0 && !output.empty(); --changes) {
      const std::size_t at = random() % output.size();
      if (random() % 2 == 0)
        output[at] = "aA1 \n"[random() % 5];
      else
        output.insert(at, 1, "aA1 \n"[random() % 5]);
    }
    const bool expected = tokens(output) == tokens(answer);
    equal += expected;
    ASSERT_EQ(accepted(output, answer), expected)
        << testing::PrintToString(output) << " for " << testing::PrintToString(answer);
    ASSERT_EQ(accepted(output, answer, {"case_sensitive", "space_change_sensitive"}),
              output == answer);
  }
  EXPECT_GT(equal, 3000);
  EXPECT_LT(equal, 27000);
}

TEST(Compare, NamesTheFirstDifference) {
  struct Row {
    const char* why;
    std::vector<std::string> how;
    std::string output, answer;
    std::size_t line, token;
    std::string expected, got;
    Kind kind;
  };
  const std::string many(1000, 'y');
  const Row rows[] = {
      {"a value", {}, "1 2\n1 2 3 3 5", "1 2\n1 2 3 2 5", 2, 4, "2", "3", Kind::value},
      {"the line is the output's", {}, "1\n\n\n2 9", "1 2 3", 4, 2, "3", "9", Kind::value},
      {"the first of two", {}, "9 9", "1 2", 1, 1, "1", "9", Kind::value},
      {"a prefix", {}, "12", "123", 1, 1, "123", "12", Kind::value},
      {"too few", {}, "1 2\n", "1 2 3\n", 2, 1, "3", "", Kind::missing},
      {"nothing at all", {}, "", "1", 1, 1, "1", "", Kind::missing},
      {"too many", {}, "1 2 3\n", "1 2\n", 1, 3, "", "3", Kind::extra},
      {"letters alone", {"case_sensitive"}, "yes", "Yes", 1, 1, "Yes", "yes", Kind::letter_case},
      {"letters and more", {"case_sensitive"}, "yet", "Yes", 1, 1, "Yes", "yet", Kind::value},
      {"a space", {"space_change_sensitive"}, "1  2", "1 2", 1, 2, " ", "  ", Kind::space},
      {"a newline", {"space_change_sensitive"}, "1 2\n", "1\n2\n", 1, 2, "\\n", " ", Kind::space},
      {"none at the end", {"space_change_sensitive"}, "1 2", "1 2\n", 1, 3, "\\n", "", Kind::space},
      {"two at the end",
       {"space_change_sensitive"},
       "1\n\n",
       "1\n",
       2,
       1,
       "\\n",
       "\\n\\n",
       Kind::space},
      {"a missing token is no space",
       {"space_change_sensitive"},
       "1",
       "1 2",
       1,
       2,
       "2",
       "",
       Kind::missing},
      {"no number", {"float_tolerance", "1"}, "nan", "1", 1, 1, "1", "nan", Kind::value},
      {"long tokens, near the start",
       {},
       "x" + many,
       many,
       1,
       1,
       std::string(30, 'y') + "…",
       "x" + std::string(29, 'y') + "…",
       Kind::value},
      {"long tokens, far inside",
       {},
       many + "a" + many,
       many + "b" + many,
       1,
       1,
       "…" + std::string(10, 'y') + "b" + std::string(19, 'y') + "…",
       "…" + std::string(10, 'y') + "a" + std::string(19, 'y') + "…",
       Kind::value},
      {"long tokens, at the end",
       {},
       many,
       many + "z",
       1,
       1,
       "…" + std::string(10, 'y') + "z",
       "…" + std::string(10, 'y'),
       Kind::value},
      {"unsafe bytes are escaped", {}, "\x1b[31mred", "1", 1, 1, "1", "\\x1b[31mred", Kind::value},
      {"NUL", {}, "1\0"s, "1", 1, 1, "1", "1\\x00", Kind::value},
      {"whole characters, cut after 30 bytes",
       {},
       "中中中中中中中中中中中",
       "a",
       1,
       1,
       "a",
       "中中中中中中中中中中…",
       Kind::value},
      {"whole characters, cut before",
       {},
       "中中中中中中中中中中中x",
       "中中中中中中中中中中中y",
       1,
       1,
       "…中中中中y",
       "…中中中中x",
       Kind::value},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.why);
    const ValidatorResult result = compare(row.output, row.answer, options(row.how));
    EXPECT_FALSE(result.accepted);
    ASSERT_TRUE(result.difference.has_value());
    EXPECT_EQ(result.difference->line, row.line);
    EXPECT_EQ(result.difference->token, row.token);
    EXPECT_EQ(result.difference->expected, row.expected);
    EXPECT_EQ(result.difference->got, row.got);
    EXPECT_EQ(result.difference->kind, row.kind);
    EXPECT_FALSE(result.difference->absolute_error.has_value());
  }
}

TEST(Compare, TellsBothErrorsOfANumber) {
  const auto result = compare("1 250.5", "1 250", options({"float_tolerance", "1e-6"}));
  ASSERT_TRUE(result.difference.has_value());
  EXPECT_EQ(result.difference->kind, Kind::number);
  EXPECT_EQ(result.difference->token, 2u);
  EXPECT_DOUBLE_EQ(result.difference->absolute_error.value(), 0.5);
  EXPECT_DOUBLE_EQ(result.difference->relative_error.value(), 0.002);

  const auto zero = compare("0.5", "0", options({"float_tolerance", "1e-6"}));
  EXPECT_DOUBLE_EQ(zero.difference.value().absolute_error.value(), 0.5);
  EXPECT_FALSE(zero.difference->relative_error.has_value()) << "there is none beside zero";
}

TEST(Compare, StaysLinear) {
  // Each is 8 MB of what could make a careless walk quadratic; minutes where it is.
  const std::size_t size = 8 << 20;
  std::string letters, pairs_output, pairs_answer;
  while (pairs_output.size() < size) {
    pairs_output += "12345\r\n";
    pairs_answer += "12345\n";
  }
  const auto start = std::chrono::steady_clock::now();
  EXPECT_TRUE(accepted(pairs_output, pairs_answer));
  EXPECT_TRUE(accepted(std::string(size, 'a'), std::string(size, 'A')));
  EXPECT_TRUE(accepted(std::string(size, '\n'), std::string(size / 2, ' ')));
  EXPECT_FALSE(accepted(std::string(size, '1'), std::string(size, '1') + "1"));
  EXPECT_TRUE(accepted(std::string(size, '1') + "e-8388608", "0.1111111111111111111111",
                       {"float_tolerance", "1e-9"}));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(ParseValidatorOptions, ReadsEveryArgument) {
  const ValidatorOptions all =
      options({"case_sensitive", "space_change_sensitive", "float_absolute_tolerance", "1e-3",
               "float_relative_tolerance", ".25"});
  EXPECT_TRUE(all.case_sensitive);
  EXPECT_TRUE(all.space_change_sensitive);
  EXPECT_EQ(all.absolute_tolerance.value(), 1e-3L);
  EXPECT_EQ(all.relative_tolerance.value(), 0.25L);
  const ValidatorOptions both = options({"float_tolerance", "1e-9"});
  EXPECT_EQ(both.absolute_tolerance, both.relative_tolerance);
  EXPECT_FALSE(both.case_sensitive);
  EXPECT_FALSE(options({}).absolute_tolerance.has_value());
}

TEST(ParseValidatorOptions, RefusesWhatItCannotMean) {
  const struct {
    const char* why;
    std::vector<std::string> arguments;
    bool lenient_too;
  } cases[] = {
      {"unknown", {"float_tolerence", "1"}, true},
      {"empty", {""}, true},
      {"no tolerance", {"float_tolerance"}, true},
      {"no number", {"float_tolerance", "small"}, true},
      {"another argument for a number", {"float_tolerance", "case_sensitive"}, true},
      {"negative", {"float_tolerance", "-1"}, true},
      {"nan", {"float_absolute_tolerance", "nan"}, true},
      {"infinite", {"float_relative_tolerance", "inf"}, true},
      {"hexadecimal", {"float_relative_tolerance", "0x1p-3"}, true},
      {"a number alone", {"1e-6"}, true},
      {"twice", {"float_tolerance", "1", "float_tolerance", "2"}, false},
      {"a flag twice", {"case_sensitive", "case_sensitive"}, false},
      {"both and one", {"float_tolerance", "1", "float_absolute_tolerance", "2"}, false},
      {"one and both", {"float_relative_tolerance", "1", "float_tolerance", "2"}, false},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const auto strict = parse_validator_options(c.arguments, true);
    EXPECT_FALSE(strict.has_value());
    EXPECT_EQ(parse_validator_options(c.arguments, false).has_value(), !c.lenient_too);
  }
  const auto near = parse_validator_options({"float_tolerence", "1"}, true);
  EXPECT_THAT(near.error().message, testing::HasSubstr("float_tolerence"));
  EXPECT_THAT(near.error().hint, testing::HasSubstr("float_tolerance"));
}

TEST(ParseValidatorOptions, LetsTheLastOneWinInOldFormats) {
  const auto last = parse_validator_options(
      {"float_absolute_tolerance", "1", "float_tolerance", "2", "float_relative_tolerance", "3"},
      false);
  ASSERT_TRUE(last.has_value());
  EXPECT_EQ(last->absolute_tolerance.value(), 2.0L);
  EXPECT_EQ(last->relative_tolerance.value(), 3.0L);
}

}  // namespace
}  // namespace judge
