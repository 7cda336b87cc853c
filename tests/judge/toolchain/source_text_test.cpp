#include "judge/toolchain/source_text.hpp"

#include <gtest/gtest.h>

namespace judge {
namespace {

TEST(CodeOnly, BlanksCommentsAndLiterals) {
  const struct {
    const char* why;
    Tongue tongue;
    std::string_view text, code;
  } cases[] = {
      {"nothing to blank", Tongue::cpp, "int x = 1;\n", "int x = 1;\n"},
      {"line comment", Tongue::cpp, "a; // b\nc", "a;     \nc"},
      {"block comment keeps its line ends", Tongue::cpp, "a/*b\nc*/d", "a   \n   d"},
      {"a comment without an end", Tongue::cpp, "a/*b", "a   "},
      {"string", Tongue::cpp, "f(\"a//b\");", "f(\"    \");"},
      {"escaped quote", Tongue::cpp, R"(f("a\"b");)", R"(f("    ");)"},
      {"character", Tongue::cpp, "'\"' + x", "' ' + x"},
      {"digit separator", Tongue::cpp, "1'000'000; 'a'", "1'000'000; ' '"},
      {"an apostrophe that is no literal ends at the line", Tongue::cpp, "#error don't\nx",
       "#error don' \nx"},
      {"raw string", Tongue::cpp, "R\"(a\"b)\" + c", "R        + c"},
      {"raw string with a delimiter, over lines", Tongue::cpp, "u8R\"--(a)\"\n)--\";x",
       "u8R       \n    ;x"},
      {"text block", Tongue::java, "\"\"\"\n a { \" \n\"\"\";x", "   \n       \n   ;x"},
      {"no raw strings in Java", Tongue::java, "R\"(a\" b", "R\"  \" b"},
      {"a backslash at the very end", Tongue::cpp, "\"a\\", "\"  "},
      {"empty", Tongue::cpp, "", ""},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const std::string code = code_only(c.text, c.tongue);
    EXPECT_EQ(code.size(), c.text.size());
    EXPECT_EQ(code, c.code);
  }
}

}  // namespace
}  // namespace judge
