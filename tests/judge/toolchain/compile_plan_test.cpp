#include "judge/toolchain/compile_plan.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace judge {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::HasSubstr;

Source source_of(std::string_view language, std::vector<SourceFile> files, std::string entry = {}) {
  return {.files = std::move(files),
          .language = find_language(language),
          .entry_point = std::move(entry)};
}

// The plan of sources that must have one.
CompilePlan planned(const Source& source, bool sanitize = false) {
  auto plan = plan_compilation(source, sanitize);
  if (const auto* reason = std::get_if<std::string>(&plan)) {
    ADD_FAILURE() << *reason;
    return {};
  }
  return std::get<CompilePlan>(plan);
}

std::string refusal(const Source& source) {
  const auto plan = plan_compilation(source, false);
  const auto* reason = std::get_if<std::string>(&plan);
  return reason == nullptr ? "" : *reason;
}

TEST(PlanCompilation, RefusesNamesThatLeaveTheFolder) {
  for (const char* name : {"", "/etc/a.cpp", "../a.cpp", "a/../../b.cpp", "a//b.cpp", "./a.cpp",
                           "a/./b.cpp", "a/", "new\nline.cpp", "esc\x1b[0m.cpp", "bad\xff.cpp"}) {
    EXPECT_NE(refusal(source_of("cpp", {{name, ""}, {"ok.cpp", ""}})), "") << name;
  }
  EXPECT_NE(refusal(source_of("cpp", {{std::string(300, 'a') + ".cpp", ""}})), "");
  for (const char* name : {"a.cpp", "sub/a.cpp", "a b.cpp", "解.cpp", "..a.cpp", "$(x).cpp"}) {
    EXPECT_EQ(refusal(source_of("cpp", {{name, ""}})), "") << name;
  }
  EXPECT_THAT(refusal(source_of("cpp", {{"a.cpp", ""}, {"a.cpp", ""}})), HasSubstr("two files"));
}

TEST(PlanCompilation, CompilesTheSourcesAndKeepsTheRest) {
  const Source source = source_of("cpp", {{"a.cpp", "1"}, {"b.h", "2"}, {"c.cc", "3"}});
  const CompilePlan plan = planned(source);
  EXPECT_THAT(plan.sources, ElementsAre("a.cpp", "c.cc"));
  EXPECT_EQ(plan.files.size(), 3u);
  EXPECT_NE(refusal(source_of("cpp", {})), "");
  EXPECT_NE(refusal(source_of("cpp", {{"a.h", ""}, {"b.h", ""}})), "");
}

TEST(PlanCompilation, BelievesTheLanguageThatIsNamed) {
  const Source source = source_of("cpp", {{"solution.txt", ""}});
  EXPECT_THAT(planned(source).sources, ElementsAre("solution.txt.cpp"));
}

TEST(PlanCompilation, FindsTheFileThatStarts) {
  const struct {
    const char* why;
    const char* language;
    std::vector<std::string> names;
    std::string given, expected;
  } cases[] = {
      {"the only one", "python3", {"a.py"}, "", "a.py"},
      {"the only one beside data", "python3", {"a.py", "words.txt"}, "", "a.py"},
      {"__main__.py before main.py", "python3", {"__main__.py", "main.py"}, "", "__main__.py"},
      {"main.py", "python3", {"a.py", "main.py"}, "", "main.py"},
      {"the one that is named", "python3", {"a.py", "main.py"}, "a.py", "a.py"},
      {"PyPy by the same rule", "pypy3", {"a.py", "main.py"}, "", "main.py"},
      {"main.rs", "rust", {"a.rs", "main.rs"}, "", "main.rs"},
      {"C++ has no such file", "cpp", {"a.cpp", "b.cpp"}, "", ""},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    Source source = source_of(c.language, {}, c.given);
    for (const std::string& name : c.names) source.files.push_back({name, ""});
    EXPECT_EQ(planned(source).entry, c.expected);
  }
  EXPECT_THAT(refusal(source_of("python3", {{"a.py", ""}, {"b.py", ""}})), HasSubstr("main.py"));
  EXPECT_THAT(refusal(source_of("python3", {{"a.py", ""}}, "b.py")), HasSubstr("b.py"));
}

TEST(PlanCompilation, NamesJavaFilesAfterTheirClasses) {
  const std::string main = "public static void main(String[] a) {}";
  const struct {
    const char* why;
    std::vector<SourceFile> files;
    std::string given;
    std::vector<std::string> sources;
    std::string entry;
  } cases[] = {
      {"named unlike its class",
       {{"plain.java", "public class Main {" + main + "}"}},
       "",
       {"Main.java"},
       "Main"},
      {"no public class",
       {{"plain.java", "class Main {" + main + "}"}},
       "",
       {"plain.java"},
       "Main"},
      {"in a package",
       {{"x.java", "package p; public class A {" + main + "}"}},
       "",
       {"A.java"},
       "p.A"},
      {"the class that the file is named after, of two that start",
       {{"B.java", "class A {" + main + "} class B {" + main + "}"}},
       "",
       {"B.java"},
       "B"},
      {"the class that is named",
       {{"a.java", "class A {" + main + "} class B {" + main + "}"}},
       "A",
       {"a.java"},
       "A"},
      {"Main, of two that start",
       {{"a.java", "class A {" + main + "}"}, {"b.java", "class Main {" + main + "}"}},
       "",
       {"a.java", "b.java"},
       "Main"},
      {"in a folder",
       {{"p/x.java", "package p; public class A {" + main + "}"}},
       "",
       {"p/A.java"},
       "p.A"},
      {"a name that another file has is left to javac",
       {{"A.java", "public class A {" + main + "}"}, {"b.java", "public class A {}"}},
       "",
       {"A.java", "b.java"},
       "A"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const Source source = source_of("java", c.files, c.given);
    const CompilePlan plan = planned(source);
    EXPECT_THAT(plan.sources, ElementsAreArray(c.sources));
    EXPECT_EQ(plan.entry, c.entry);
  }
  EXPECT_THAT(refusal(source_of("java", {{"A.java", "class A {}"}})), HasSubstr("main"));
}

TEST(CompileLine, FillsTheWords) {
  const Source source = source_of("cpp", {{"a.cpp", ""}, {"b.cpp", ""}, {"c.h", ""}});
  EXPECT_THAT(compile_line(planned(source), "/usr/bin/g++", true, 2048_MiB),
              ElementsAre("/usr/bin/g++", "-O2", "-std=gnu++20", "-ffp-contract=off", "-static",
                          "-o", "program", "a.cpp", "b.cpp"));
  EXPECT_THAT(compile_line(planned(source), "/usr/bin/g++", false, 2048_MiB),
              ElementsAre("/usr/bin/g++", "-O2", "-std=gnu++20", "-ffp-contract=off", "-o",
                          "program", "a.cpp", "b.cpp"));
  const auto sanitized = compile_line(planned(source, true), "/usr/bin/g++", true, 2048_MiB);
  EXPECT_THAT(sanitized, ::testing::Contains("-fsanitize=address,undefined"));
  EXPECT_THAT(sanitized, ::testing::Not(::testing::Contains("-static")));
}

TEST(CompileLine, KeepsNamesFromBeingOptions) {
  const Source source = source_of("cpp", {{"-fplugin=x.cpp", ""}, {"@args.cpp", ""}});
  const auto words = compile_line(planned(source), "g++", false, 2048_MiB);
  EXPECT_THAT(words, ::testing::Contains("./-fplugin=x.cpp"));
  EXPECT_THAT(words, ::testing::Contains("./@args.cpp"));
}

TEST(RunLine, NamesTheToolAndTheEntry) {
  const Source python = source_of("python3", {{"main.py", ""}, {"other.py", ""}});
  EXPECT_THAT(run_line(planned(python), "/usr/bin/python3"),
              ElementsAre("/usr/bin/python3", "-B", "-E", "-s", "/program/main.py"));
  const Source java =
      source_of("java", {{"A.java", "public class A { public static void main(String[] a) {} }"}});
  const auto words = run_line(planned(java), "/usr/local/bin/javac");
  EXPECT_EQ(words.front(), "/usr/local/bin/java");
  EXPECT_EQ(words.back(), "A");
}

TEST(FillHeap, LeavesRoomForTheMachineItself) {
  const struct {
    Bytes memory;
    const char* expected;
  } cases[] = {{2048_MiB, "-Xmx1984m"}, {256_MiB, "-Xmx192m"}, {128_MiB, "-Xmx64m"},
               {64_MiB, "-Xmx32m"},     {8_MiB, "-Xmx16m"},    {0_B, "-Xmx16m"}};
  for (const auto& c : cases) EXPECT_EQ(fill_heap("-Xmx{heap_mib}m", c.memory), c.expected);
  EXPECT_EQ(fill_heap("A", 64_MiB), "A");
}

TEST(CutMiddle, KeepsHeadAndTail) {
  EXPECT_EQ(cut_middle("0123456789", 10), "0123456789");
  const std::string cut = cut_middle(std::string(500, 'a') + std::string(500, 'z'), 100);
  EXPECT_LE(cut.size(), 100u);
  EXPECT_EQ(cut.front(), 'a');
  EXPECT_EQ(cut.back(), 'z');
  EXPECT_THAT(cut, HasSubstr("[...]"));
  // No character is cut in two, wherever the cut falls.
  for (std::size_t most = 20; most < 40; ++most) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "判";
    const std::string kept = cut_middle(text, most);
    EXPECT_LE(kept.size(), most);
    EXPECT_EQ((kept.size() - 7) % 3, 0u) << kept;
  }
}

}  // namespace
}  // namespace judge
