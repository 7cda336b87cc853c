#include "judge/toolchain/java_source.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace judge {
namespace {

TEST(ReadJava, FindsThePublicTypeAndTheClassesThatStart) {
  const struct {
    const char* why;
    std::string_view text;
    std::string public_type;
    std::vector<std::string> main_classes;
  } cases[] = {
      {"the usual one",
       "public class Main { public static void main(String[] a) {} }",
       "Main",
       {"Main"}},
      {"not public", "class A { public static void main(String[] a) {} }", "", {"A"}},
      {"in a package",
       "package a . b;\npublic class C { static public void main(String... x){} }",
       "C",
       {"a.b.C"}},
      {"final method and class, spread out",
       "public\nfinal\nclass M\n{ public final static\nvoid\nmain\n(String[] a) {} }",
       "M",
       {"M"}},
      {"the second class starts",
       "class Node { int x; void f() { if (x > 0) { x = 1; } } }\n"
       "public class T { public static void main(String[] a) {} }",
       "T",
       {"T"}},
      {"the public class does not start",
       "public class T {}\nclass S { public static void main(String[] a) {} }",
       "T",
       {"S"}},
      {"two that start",
       "class A { public static void main(String[] a) {} }\n"
       "class B { public static void main(String[] a) {} }",
       "",
       {"A", "B"}},
      {"none", "public class Lib { static int main; void main(String[] a) {} }", "Lib", {}},
      {"only in a comment and a string",
       "class A { /* public static void main(String[] a) */ String s =\n"
       "\"public static void main(String[] a)\"; } // public class B",
       "",
       {}},
      {"a brace in a literal",
       "class A { char c = '{'; String s = \"}}\"; "
       "public static void main(String[] a) {} }",
       "",
       {"A"}},
      {"in a text block",
       "class A { String s = \"\"\"\n { public class B \"\"\"; "
       "public static void main(String[] a) {} }",
       "",
       {"A"}},
      {"a nested class is not found by its short name",
       "class A { static class B { public static void main(String[] a) {} } }",
       "",
       {}},
      {"called, not declared", "class A { static void f() {} { main(null); } }", "", {}},
      {"annotations with braces",
       "@Deprecated @SuppressWarnings({\"a\", \"b\"}) public class A {\n"
       "@SuppressWarnings({\"x\"}) public static void main(String[] a) {} }",
       "A",
       {"A"}},
      {"record",
       "public record P(int x, int y) { public static void main(String[] a) {} }",
       "P",
       {"P"}},
      {"interface", "public interface I { static void main(String[] a) {} }", "I", {"I"}},
      {"enum", "enum E { A, B; public static void main(String[] a) {} }", "", {"E"}},
      {"name of another script",
       "public class 解法 { public static void main(String[] a) {} }",
       "解法",
       {"解法"}},
      {"broken", "public class { { {", "{", {}},
      {"empty", "", "", {}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const JavaSource java = read_java(c.text);
    EXPECT_EQ(java.public_type, c.public_type);
    EXPECT_THAT(java.main_classes, testing::ElementsAreArray(c.main_classes));
  }
}

}  // namespace
}  // namespace judge
