#include "judge/validate/standard_validator.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace judge {
namespace {

using testing::HasSubstr;
using Kind = Difference::Kind;

Result<ValidatorResult> check(const std::string& name, std::string_view output,
                              std::string_view answer,
                              const std::vector<std::string>& arguments = {}) {
  JUDGE_TRY(const StandardValidator how, find_standard_validator(name, arguments));
  return compare(output, answer, how);
}

// "yes", "no", or "error" where the answer file is at fault.
std::string word(const Result<ValidatorResult>& result) {
  if (!result) return "error";
  // A reason goes with each refusal, and with nothing else.
  EXPECT_NE(result->accepted, result->difference.has_value());
  return result->accepted ? "yes" : "no";
}

struct Row {
  const char* why;
  std::string name, output, answer, expected;
  std::vector<std::string> arguments = {};
};

template <class Rows>
void expect_rows(const Rows& rows) {
  for (const Row& row : rows) {
    SCOPED_TRACE(row.name + ": " + row.why);
    EXPECT_EQ(word(check(row.name, row.output, row.answer, row.arguments)), row.expected);
  }
}

TEST(StandardValidator, PolygonComparesTokensAndLines) {
  const Row rows[] = {
      {"white space is free", "polygon/wcmp", " a\r\nb\n\n", "a b", "yes"},
      {"no newline at the end", "polygon/wcmp", "a b", "a b\n", "yes"},
      {"letters matter", "polygon/wcmp", "A b", "a b", "no"},
      {"a token less", "polygon/wcmp", "a", "a b", "no"},
      {"a token more", "polygon/wcmp", "a b c", "a b", "no"},
      {"both empty", "polygon/wcmp", "", "\n", "yes"},
      {"numbers are tokens", "polygon/wcmp", "1.0", "1", "no"},
      {"a NUL belongs to its token", "polygon/wcmp", std::string("a\0", 2), "a", "no"},

      {"white space inside lines is free", "polygon/lcmp", " a  b\r\nc", "a b\nc\n", "yes"},
      {"a line broken", "polygon/lcmp", "a\nb\nc\n", "a b\nc\n", "no"},
      {"lines joined", "polygon/lcmp", "a b c\n", "a b\nc\n", "no"},
      {"a blank line between", "polygon/lcmp", "a\n\nb\n", "a\nb\n", "no"},
      {"the same blank line between", "polygon/lcmp", "a\n \nb\n", "a\n\nb\n", "yes"},
      {"a blank line in front", "polygon/lcmp", "\na\n", "a\n", "no"},
      {"blank lines at the end", "polygon/lcmp", "a\n\n\n", "a\n", "yes"},
      {"CR alone ends no line", "polygon/lcmp", "a\rb", "a\nb", "no"},

      {"equal", "polygon/fcmp", "a  b\nc\n", "a  b\nc\n", "yes"},
      {"no newline at the end", "polygon/fcmp", "a  b\nc", "a  b\nc\n", "yes"},
      {"blank lines at the end", "polygon/fcmp", "a\n\n \n", "a\n", "yes"},
      {"CR LF", "polygon/fcmp", "a\r\nb\r\n", "a\nb\n", "yes"},
      {"a space behind", "polygon/fcmp", "a \n", "a\n", "no"},
      {"the answer's space behind", "polygon/fcmp", "a\n", "a \n", "no"},
      {"a space in front", "polygon/fcmp", " a\n", "a\n", "no"},
      {"a blank line between", "polygon/fcmp", "a\n\nb\n", "a\nb\n", "no"},
      {"letters matter", "polygon/fcmp", "A\n", "a\n", "no"},
      {"nothing but white space", "polygon/fcmp", " \n\n", "", "yes"},
      {"something for an empty answer", "polygon/fcmp", "x\n", "", "no"},
  };
  expect_rows(rows);
}

TEST(StandardValidator, PolygonComparesIntegers) {
  const std::string huge(500, '7');
  const Row rows[] = {
      {"white space is free", "polygon/ncmp", "1\n-2  0\n", "1 -2 0", "yes"},
      {"none", "polygon/ncmp", "", "", "yes"},
      {"another", "polygon/ncmp", "1 3", "1 2", "no"},
      {"zeros in front are no integer", "polygon/ncmp", "01", "1", "no"},
      {"a plus is no integer", "polygon/ncmp", "+1", "1", "no"},
      {"minus zero is no integer", "polygon/ncmp", "-0", "0", "no"},
      {"a point is no integer", "polygon/ncmp", "1.0", "1", "no"},
      {"too many", "polygon/ncmp", "1 2", "1", "no"},
      {"too few", "polygon/ncmp", "1", "1 2", "no"},
      {"the largest and least of 64 bits", "polygon/ncmp",
       "9223372036854775807 -9223372036854775808", "9223372036854775807\n-9223372036854775808",
       "yes"},
      {"2^64 + 1 is not 1", "polygon/ncmp", "18446744073709551617", "1", "no"},
      {"an answer beyond 64 bits", "polygon/ncmp", "9223372036854775808", "9223372036854775808",
       "error"},
      {"an answer that is no integer", "polygon/ncmp", "x", "x", "error"},
      {"an answer with zeros in front", "polygon/ncmp", "007", "007", "error"},

      {"one", "polygon/icmp", "5\n\n", "5", "yes"},
      {"one too many", "polygon/icmp", "5 5", "5", "no"},
      {"none", "polygon/icmp", " ", "5", "no"},
      {"an empty answer", "polygon/icmp", "5", "", "error"},
      {"an answer of two", "polygon/icmp", "5 6", "5 6", "error"},

      {"500 digits", "polygon/hcmp", huge, huge + "\n", "yes"},
      {"500 digits and a minus", "polygon/hcmp", "-" + huge, huge, "no"},
      {"the last of 500 digits", "polygon/hcmp", huge + "1", huge + "2", "no"},
      {"zeros in front", "polygon/hcmp", "0" + huge, huge, "no"},
      {"minus zero", "polygon/hcmp", "-0", "0", "no"},
      {"an answer that is a word", "polygon/hcmp", "1", "one", "error"},
      {"an answer of two", "polygon/hcmp", "1", "1 2", "error"},

      {"another order", "polygon/uncmp", "3 1\n2", "1 2 3", "yes"},
      {"as often", "polygon/uncmp", "1 2 2", "1 1 2", "no"},
      {"too many", "polygon/uncmp", "1 1", "1", "no"},
      {"too few", "polygon/uncmp", "1", "1 1", "no"},
      {"none", "polygon/uncmp", "", "", "yes"},
      {"an answer that is a word", "polygon/uncmp", "a", "a", "error"},
      // A checker that keeps 32 bits of each would take these for equal.
      {"2^32 and 0", "polygon/uncmp", "4294967296", "0", "no"},
  };
  expect_rows(rows);
}

TEST(StandardValidator, PolygonComparesYesAndNo) {
  const Row rows[] = {
      {"any letters", "polygon/yesno", "yEs\n", "YES", "yes"},
      {"the other", "polygon/yesno", "no", "YES", "no"},
      {"another word", "polygon/yesno", "Y", "YES", "no"},
      {"two", "polygon/yesno", "YES NO", "YES", "no"},
      {"nothing", "polygon/yesno", "", "YES", "no"},
      {"an answer that is another word", "polygon/yesno", "yes", "true", "error"},
      {"an empty answer", "polygon/yesno", "yes", "", "error"},
      {"several", "polygon/nyesno", "yes\nNo", "YES NO", "yes"},
      {"none", "polygon/nyesno", "", "", "yes"},
      {"the second", "polygon/nyesno", "yes yes", "YES NO", "no"},
      {"too few", "polygon/nyesno", "yes", "YES NO", "no"},
      {"too many", "polygon/nyesno", "yes no no", "YES NO", "no"},
      {"an answer with another word", "polygon/nyesno", "yes maybe", "yes maybe", "error"},
  };
  expect_rows(rows);
}

// The edges are exact in decimal; testlib adds 1e-15 to each tolerance.
TEST(StandardValidator, PolygonComparesNumbers) {
  const Row rows[] = {
      {"at 1.5e-6", "polygon/rcmp", "1.0000015", "1", "yes"},
      {"1e-14 above it", "polygon/rcmp", "1.00000150000001", "1", "no"},
      {"below, on the other side", "polygon/rcmp", "0.9999985", "1", "yes"},
      {"never relative", "polygon/rcmp", "1000000000.01", "1000000000", "no"},
      {"one too many", "polygon/rcmp", "1 1", "1", "no"},
      {"exponents", "polygon/rcmp", "1E0", "1.0", "yes"},
      {"no number", "polygon/rcmp", "one", "1", "no"},
      {"a nan", "polygon/rcmp", "nan", "1", "no"},
      {"an infinity", "polygon/rcmp", "inf", "1", "no"},
      {"a hexadecimal number", "polygon/rcmp", "0x1", "1", "no"},
      {"an answer that is a nan", "polygon/rcmp", "nan", "nan", "error"},
      {"an answer that is an infinity", "polygon/rcmp6", "inf", "inf", "error"},
      {"at 1e-6", "polygon/acmp", "1.000001", "1", "yes"},
      {"1e-14 above it", "polygon/acmp", "1.00000100000001", "1", "no"},
      {"never relative", "polygon/acmp", "1000.0001", "1000", "no"},
      {"relative, at 1e-6", "polygon/dcmp", "1000000.000001e3", "1000000e3", "yes"},
      {"relative, at 1e-6 of 1000", "polygon/dcmp", "1000.001", "1000", "yes"},
      {"relative, above it", "polygon/dcmp", "1000.0010001", "1000", "no"},
      {"of a negative number", "polygon/dcmp", "-1000.001", "-1000", "yes"},
      {"another sign", "polygon/dcmp", "-1000", "1000", "no"},
      {"zero, absolute", "polygon/dcmp", "0.000001", "0", "yes"},
      {"zero, above it", "polygon/dcmp", "0.0000010001", "0", "no"},
      {"several", "polygon/rcmp4", "1.0001\n20001", "1 20000", "yes"},
      {"the second is too far", "polygon/rcmp4", "1.0001 20003", "1 20000", "no"},
      {"too few", "polygon/rcmp4", "1", "1 2", "no"},
      {"too many", "polygon/rcmp4", "1 2 3", "1 2", "no"},
      {"none", "polygon/rcmp4", "", "", "yes"},
      {"at 1e-6", "polygon/rcmp6", "1.000001", "1", "yes"},
      {"above it", "polygon/rcmp6", "1.00000101", "1", "no"},
      {"at 1e-9", "polygon/rcmp9", "1.000000001", "1", "yes"},
      {"above it", "polygon/rcmp9", "1.00000000101", "1", "no"},
      {"an answer with a word", "polygon/rcmp9", "1 x", "1 x", "error"},
  };
  expect_rows(rows);
}

TEST(StandardValidator, PolygonComparesNumberedCases) {
  const Row rows[] = {
      {"equal", "polygon/caseicmp", "Case 1: 5\nCase 2: -6\n", "Case 1: 5 Case 2: -6", "yes"},
      {"another value", "polygon/caseicmp", "Case 1: 5\nCase 2: 7", "Case 1: 5\nCase 2: 6", "no"},
      {"a case less", "polygon/caseicmp", "Case 1: 5", "Case 1: 5\nCase 2: 6", "no"},
      {"another number", "polygon/caseicmp", "Case 0: 5", "Case 1: 5", "no"},
      {"small letters", "polygon/caseicmp", "case 1: 5", "Case 1: 5", "no"},
      {"no colon", "polygon/caseicmp", "Case 1 5", "Case 1: 5", "no"},
      {"none", "polygon/caseicmp", "", "", "yes"},
      {"an answer with a wrong number", "polygon/caseicmp", "Case 2: 5", "Case 2: 5", "error"},
      {"an answer of two values", "polygon/caseicmp", "Case 1: 5 6", "Case 1: 5 6", "error"},
      {"an answer that ends early", "polygon/caseicmp", "Case 1:", "Case 1:", "error"},
      {"an answer that ends earlier", "polygon/caseicmp", "Case", "Case", "error"},
      {"an answer without cases", "polygon/caseicmp", "5", "5", "error"},
      {"several values, or none", "polygon/casencmp",
       "Case 1: 5 6\nCase 2:", "Case 1: 5 6 Case 2:", "yes"},
      {"a value moved", "polygon/casencmp", "Case 1: 5\nCase 2: 6", "Case 1: 5 6\nCase 2:", "no"},
      {"an answer with a word", "polygon/casencmp", "Case 1: x", "Case 1: x", "error"},
      {"words", "polygon/casewcmp", "Case 1: a b", "Case 1: a  b\n", "yes"},
      {"other words", "polygon/casewcmp", "Case 1: a B", "Case 1: a b", "no"},
      {"an answer without cases", "polygon/casewcmp", "a", "a", "error"},
  };
  expect_rows(rows);
}

TEST(StandardValidator, PointscmpGivesTheDistance) {
  const auto points = check("polygon/pointscmp", "3.25\n", "5");
  ASSERT_TRUE(points && points->accepted);
  EXPECT_EQ(points->score, 1.75);
  EXPECT_EQ(word(check("polygon/pointscmp", "", "5")), "no");
  EXPECT_EQ(word(check("polygon/pointscmp", "x", "5")), "no");
  EXPECT_EQ(word(check("polygon/pointscmp", "5 5", "5")), "no");
  EXPECT_EQ(word(check("polygon/pointscmp", "5", "x")), "error");
}

TEST(StandardValidator, DmojComparesTokensByLine) {
  const Row rows[] = {
      {"spaces and blank lines are free", "dmoj/standard", "\n a  b\r\n\r\nc", "a b\nc\n", "yes"},
      {"a line broken", "dmoj/standard", "a\nb\nc", "a b\nc", "no"},
      {"lines joined", "dmoj/standard", "a b c", "a b\nc", "no"},
      {"CR ends a line", "dmoj/standard", "a\rb", "a\nb", "yes"},
      {"a vertical tab is a space", "dmoj/standard", "a\vb", "a b", "yes"},
      {"letters matter", "dmoj/standard", "A", "a", "no"},
      {"empty", "dmoj/standard", "\n", "", "yes"},
      {"too many", "dmoj/standard", "a b", "a", "no"},
      {"too few", "dmoj/standard", "a", "a\nb", "no"},

      {"equal", "dmoj/identical", "a \n", "a \n", "yes"},
      {"no newline at the end", "dmoj/identical", "a", "a\n", "no"},
      {"CR", "dmoj/identical", "a\r\n", "a\n", "no"},

      {"spaces behind", "dmoj/rstripped", "a \t\r\nb\n", "a\nb\n", "yes"},
      {"spaces in front", "dmoj/rstripped", " a\n", "a\n", "no"},
      {"spaces inside", "dmoj/rstripped", "a  b\n", "a b\n", "no"},
      {"no newline at the end is a line less", "dmoj/rstripped", "a", "a\n", "no"},
      {"a blank line at the end is one more", "dmoj/rstripped", "a\n\n", "a\n", "no"},

      {"letters in any order and case", "dmoj/easy", "c B\na", "ABC", "yes"},
      {"one too many", "dmoj/easy", "abcc", "abc", "no"},
      {"one too few", "dmoj/easy", "ab", "abc", "no"},
      {"empty", "dmoj/easy", " ", "", "yes"},

      {"tokens in any order", "dmoj/unordered", "b\na a", "a b a", "yes"},
      {"not as often", "dmoj/unordered", "a b b", "a a b", "no"},
      {"lines in any order", "dmoj/sorted", "c\n\na  b\n", "a b\nc\n", "yes"},
      {"the order inside a line matters", "dmoj/sorted", "b a\nc", "a b\nc", "no"},
      {"lines joined", "dmoj/sorted", "a b c", "a b\nc", "no"},
      {"all tokens in any order",
       "dmoj/sorted",
       "c b\na",
       "a b\nc",
       "yes",
       {"split_on=whitespace"}},
  };
  expect_rows(rows);
}

TEST(StandardValidator, DmojComparesNumbersByLine) {
  const Row rows[] = {
      {"at 1e-6", "dmoj/floats", "0.000001", "0", "yes"},
      {"above it", "dmoj/floats", "0.00000101", "0", "no"},
      {"relative", "dmoj/floats", "1000.0009", "1000", "yes"},
      {"relative, above it", "dmoj/floats", "1000.0011", "1000", "no"},
      {"words beside numbers", "dmoj/floats", "x = 1.0000001", "x = 1", "yes"},
      {"other words", "dmoj/floats", "y = 1", "x = 1", "no"},
      {"a word for a number", "dmoj/floats", "one", "1", "no"},
      {"a line broken", "dmoj/floats", "1\n2", "1 2", "no"},
      {"blank lines are free", "dmoj/floats", "1\n\n2\n", "1\n2", "yes"},
      {"a nan is never right", "dmoj/floats", "nan", "nan", "no"},
      {"nor for a number", "dmoj/floats", "nan", "1", "no"},
      {"the same infinity", "dmoj/floats", "inf", "Infinity", "yes"},
      {"the other infinity", "dmoj/floats", "-inf", "inf", "no"},
      {"no infinity is close to a number", "dmoj/floats", "inf", "1e30", "no"},
      {"two digits", "dmoj/floats", "1.009", "1", "yes", {"precision=2"}},
      {"absolute alone", "dmoj/floats", "1000.0009", "1000", "no", {"error_mode=absolute"}},
      {"relative alone", "dmoj/floats", "0.0000001", "0", "no", {"error_mode=relative"}},
      {"both arguments",
       "dmoj/floats",
       "1010",
       "1000",
       "yes",
       {"error_mode=relative", "precision=2"}},
      {"both arguments, the other way round",
       "dmoj/floats",
       "1011",
       "1000",
       "no",
       {"precision=2", "error_mode=relative"}},
      {"absolute", "dmoj/floatsabs", "1.0000009", "1", "yes"},
      {"absolute, of 1000", "dmoj/floatsabs", "1000.0009", "1000", "no"},
      {"relative, of 1000", "dmoj/floatsrel", "1000.0009", "1000", "yes"},
      {"relative, of zero", "dmoj/floatsrel", "0.0000001", "0", "no"},
  };
  expect_rows(rows);
}

TEST(StandardValidator, DmojGivesPartsOfThePoints) {
  const auto part = [](const std::string& name, const char* output, const char* answer,
                       const std::vector<std::string>& arguments = {}) {
    const auto result = check(name, output, answer, arguments);
    return result ? result->score_multiplier.value_or(-1) : -2;
  };
  EXPECT_EQ(part("dmoj/linecount", "a\nx\nc \n", "a\nb\nc\nd\n"), 0.5);
  EXPECT_EQ(word(check("dmoj/linecount", "a\nx\nc \n", "a\nb\nc\nd\n")), "no");
  EXPECT_EQ(part("dmoj/linecount", "a\r\nb", "a\nb\n"), 1);
  EXPECT_EQ(word(check("dmoj/linecount", "a\r\nb", "a\nb\n")), "yes");
  EXPECT_EQ(word(check("dmoj/linecount", "a\nb\nc", "a\nb\n")), "no");
  EXPECT_EQ(word(check("dmoj/linecount", "", "")), "yes");

  const std::vector<std::string> points = {"point_distribution=1,2,5"};
  EXPECT_EQ(part("dmoj/linematches", "a\nx\nc\n", "a\nb\nc\n", points), 0.75);
  EXPECT_EQ(word(check("dmoj/linematches", "x\ny\nz\n", "a\nb\nc\n", points)), "no");
  EXPECT_EQ(word(check("dmoj/linematches", "a\nb\n", "a\nb\nc\n", points)), "no");
  EXPECT_EQ(word(check("dmoj/linematches", "a\nb\nc\nd", "a\nb\nc\n", points)), "no");
  EXPECT_EQ(part("dmoj/linematches", "a\n", "a\nb\nc\n",
                 {"point_distribution=1,2,5", "filler_lines_required=false"}),
            0.125);
  EXPECT_EQ(word(check("dmoj/linematches", "a", "a\nb\n", points)), "error");
}

TEST(StandardValidator, SaysWhereAndWhat) {
  const auto at = [](const std::string& name, const char* output, const char* answer) {
    const auto result = check(name, output, answer);
    return result && result->difference ? *result->difference : Difference{.line = 0};
  };
  Difference d = at("polygon/wcmp", "a\nb x", "a b c");
  EXPECT_EQ(d.line, 2u);
  EXPECT_EQ(d.token, 2u);
  EXPECT_EQ(d.expected, "c");
  EXPECT_EQ(d.got, "x");
  EXPECT_EQ(d.kind, Kind::value);
  d = at("polygon/lcmp", "a\nb", "a b");
  EXPECT_EQ(d.kind, Kind::space);
  EXPECT_EQ(d.line, 2u);
  EXPECT_EQ(d.expected, " ");
  EXPECT_EQ(d.got, "\\n");
  d = at("polygon/rcmp6", "1.5", "1");
  EXPECT_EQ(d.kind, Kind::number);
  EXPECT_EQ(d.absolute_error, 0.5);
  d = at("polygon/uncmp", "1\n7 2", "2 1 3");
  EXPECT_EQ(d.kind, Kind::extra);
  EXPECT_EQ(d.line, 2u);
  EXPECT_EQ(d.got, "7");
  d = at("polygon/uncmp", "1 2", "2 1 3");
  EXPECT_EQ(d.kind, Kind::missing);
  EXPECT_EQ(d.expected, "3");
  d = at("polygon/fcmp", "a\r\nb c", "a\nb  c");
  EXPECT_EQ(d.kind, Kind::space);
  EXPECT_EQ(d.line, 2u);
  d = at("dmoj/linecount", "a\nb x", "a\nb c");
  EXPECT_EQ(d.line, 2u);
  EXPECT_EQ(d.token, 2u);

  const auto wrong_answer = check("polygon/ncmp", "1", "1\n2 x\n");
  ASSERT_FALSE(wrong_answer);
  EXPECT_THAT(wrong_answer.error().message, HasSubstr("polygon/ncmp: line 2, token 2: 'x'"));
  const auto layout = check("dmoj/identical", "a  b\n", "a b\n", {"pe_allowed=true"});
  ASSERT_TRUE(layout);
  EXPECT_FALSE(layout->accepted);
  EXPECT_EQ(layout->judge_message, "presentation error");
}

TEST(StandardValidator, RefusesNamesAndArgumentsThatDoNotExist) {
  const auto refusal = [](const std::string& name, const std::vector<std::string>& arguments) {
    const auto found = find_standard_validator(name, arguments);
    return found ? "" : found.error().message + " (" + found.error().hint + ")";
  };
  EXPECT_THAT(refusal("polygon/wcpm", {}), HasSubstr("polygon/wcmp?"));
  EXPECT_THAT(refusal("polygon/wcmp", {"precision=3"}), HasSubstr("no argument 'precision'"));
  EXPECT_THAT(refusal("dmoj/floats", {"precision"}), HasSubstr("cannot take '' for precision"));
  EXPECT_THAT(refusal("dmoj/floats", {"precision=-1"}), HasSubstr("'-1'"));
  EXPECT_THAT(refusal("dmoj/floats", {"error_mode=none"}), HasSubstr("'none'"));
  EXPECT_THAT(refusal("dmoj/sorted", {"split_on=commas"}), HasSubstr("'commas'"));
  EXPECT_THAT(refusal("dmoj/linematches", {"point_distribution=0,0"}), HasSubstr("'0,0'"));
  EXPECT_THAT(refusal("dmoj/linematches", {"point_distribution=1,,2"}), HasSubstr("'1,,2'"));
  EXPECT_THAT(refusal("dmoj/identical", {"pe_allowed=maybe"}), HasSubstr("'maybe'"));
}

}  // namespace
}  // namespace judge
