#include "judge/toolchain/language.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <set>
#include <thread>

#include "judge/base/file.hpp"

namespace judge {
namespace {

TEST(GuessLanguage, TakesTheLanguageOfMostFiles) {
  const struct {
    const char* why;
    std::vector<std::string> names;
    const char* expected;  // nullptr: none
  } cases[] = {
      {"C++", {"a.cpp"}, "cpp"},
      {"C++, all endings of the format", {"a.cc", "b.cxx", "c.c++", "d.C"}, "cpp"},
      {"C", {"a.c"}, "c"},
      {"a capital C is C++", {"a.C"}, "cpp"},
      {"capitals of another system", {"A.CPP"}, "cpp"},
      {"Python", {"a.py"}, "python3"},
      {"Python 3 by its other ending", {"a.py3"}, "python3"},
      {"Java", {"Main.java"}, "java"},
      {"Rust", {"main.rs"}, "rust"},
      {"Go", {"a.go"}, "go"},
      {"CUDA", {"a.cu"}, "cuda"},
      {"headers and data do not count", {"a.h", "b.hpp", "c.txt", "d.cpp"}, "cpp"},
      {"most files win", {"a.cpp", "b.py", "c.py"}, "python3"},
      {"a folder's name is no ending", {"a.py/main.cpp"}, "cpp"},
      {"in a folder", {"sub/a.rs"}, "rust"},
      {"only the last ending counts", {"a.cpp.txt"}, nullptr},
      {"no ending", {"cpp", "Makefile"}, nullptr},
      {"a hidden file has no ending", {".cpp"}, nullptr},
      {"Kotlin", {"a.kt"}, "kotlin"},
      {"JavaScript", {"a.js"}, "javascript"},
      {"unknown", {"a.cob"}, nullptr},
      {"no files", {}, nullptr},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.why);
    const Language* guessed = guess_language(c.names);
    EXPECT_EQ(guessed == nullptr ? "none" : std::string(guessed->code),
              c.expected == nullptr ? "none" : c.expected);
  }
}

TEST(Languages, AreTheOnesThatTheContractNames) {
  std::set<std::string_view> codes;
  for (const Language& language : languages()) codes.insert(language.code);
  EXPECT_EQ(codes, (std::set<std::string_view>{"c", "cpp", "cppclang", "python3", "pypy3", "java",
                                               "rust", "go", "cuda", "kotlin", "csharp", "haskell",
                                               "pascal", "javascript"}));
  EXPECT_EQ(find_language("cobol"), nullptr);
}

TEST(Languages, CompileCppAsTheContractSays) {
  const auto& words = find_language("cpp")->compile;
  const std::vector<std::string_view> begin(words.begin(), words.begin() + 5);
  EXPECT_EQ(begin, (std::vector<std::string_view>{"{tool}", "-O2", "-std=gnu++20",
                                                  "-ffp-contract=off", "{mode}"}));
}

TEST(Languages, HaveOnlyPlaceholdersThatAreFilled) {
  const std::set<std::string_view> known = {"{tool}",  "{tool_folder}", "{sources}",
                                            "{entry}", "{mode}",        "{heap_mib}"};
  for (const Language& language : languages()) {
    SCOPED_TRACE(language.code);
    EXPECT_FALSE(language.extensions.empty());
    EXPECT_FALSE(language.tools.empty());
    EXPECT_FALSE(language.package.empty());
    std::vector<std::string_view> words = language.compile;
    words.insert(words.end(), language.run.begin(), language.run.end());
    bool has_mode = false;
    for (const std::string_view word : words) {
      has_mode = has_mode || word == "{mode}";
      for (std::size_t at = 0; (at = word.find('{', at)) != std::string_view::npos; ++at) {
        EXPECT_TRUE(known.contains(word.substr(at, word.find('}', at) - at + 1))) << word;
      }
    }
    EXPECT_EQ(has_mode, !language.link_statically.empty() || !language.sanitize.empty());
    for (const std::string_view word : words) {
      EXPECT_EQ(word.find("-march"), std::string_view::npos) << "only for this machine";
    }
  }
}

// What the tools print, word for word.
TEST(ToolVersion, FindsTheToolsOwnVersion) {
  const struct {
    const char* tool;
    const char* text;
    const char* expected;
  } cases[] = {
      {"g++", "g++ (Debian 12.2.0-14+deb12u1) 12.2.0\nCopyright (C) 2022 Free Software\n",
       "g++ 12.2.0"},
      {"g++", "g++ (GCC) 13.2.1 20230801\n", "g++ 13.2.1"},
      {"clang++-19", "Debian clang version 19.1.7 (3+b1)\nTarget: x86_64-pc-linux-gnu\n",
       "clang++ 19.1.7"},
      {"python3", "Python 3.11.2\n", "python3 3.11.2"},
      {"pypy3", "7.3.11\n", "pypy3 7.3.11"},
      {"javac", "javac 17.0.15\n", "javac 17.0.15"},
      {"javac", "javac 21\n", "javac"},
      {"rustc", "rustc 1.63.0 (4b91a6ea7 2022-08-08)\n", "rustc 1.63.0"},
      {"go", "go version go1.19.8 linux/amd64\n", "go 1.19.8"},
      {"nvcc",
       "Copyright (c) 2005-2025 NVIDIA Corporation\nBuilt on Wed_Aug_20_01:58:59_PM_PDT_2025\n"
       "Cuda compilation tools, release 13.0, V13.0.88\nBuild cuda_13.0.r13.0/compiler.36424714_0",
       "nvcc 13.0.88"},
      {"odd", "no number.\n", "odd"},
      {"odd", "", "odd"},
  };
  for (const auto& c : cases) EXPECT_EQ(tool_version(c.tool, c.text), c.expected) << c.text;
}

// A row of its own, so that what find_tool remembers of it is not of another test's.
Language made_up(std::string_view code, std::string_view tool) {
  Language language;
  language.code = code;
  language.name = "Made Up";
  language.tools = {tool};
  language.version_arguments = {"--version"};
  language.package = "made-up-package";
  return language;
}

TEST(FindTool, SaysHowToInstallWhatIsMissing) {
  const Result<Tool> tool = find_tool(made_up("missing", "no-such-tool-anywhere"));
  ASSERT_FALSE(tool);
  EXPECT_EQ(tool.error().kind, ErrorKind::missing_tool);
  EXPECT_EQ(tool.error().message, "Made Up: no-such-tool-anywhere is not installed");
  EXPECT_EQ(tool.error().hint, "apt install made-up-package");
}

TEST(FindTool, SaysWhereAToolIsThatTheSandboxCannotSee) {
  const Result<TempDir> home = TempDir::make(fs::temp_directory_path(), "home-");
  ASSERT_TRUE(home);
  const fs::path file = home->path() / "tool-of-a-user";
  ASSERT_TRUE(write_file(file, "#!/bin/sh\necho 1.2.3\n", 0755));
  const std::string before = std::getenv("PATH");
  ::setenv("PATH", (before + ":" + home->path().string()).c_str(), 1);
  const Result<Tool> tool = find_tool(made_up("elsewhere", "tool-of-a-user"));
  ::setenv("PATH", before.c_str(), 1);
  ASSERT_FALSE(tool);
  EXPECT_EQ(tool.error().kind, ErrorKind::missing_tool);
  EXPECT_NE(tool.error().message.find(file.string()), std::string::npos) << tool.error().message;
}

TEST(FindTool, RemembersTheVersionOnDisk) {
  const Result<TempDir> cache = TempDir::make(fs::temp_directory_path(), "cache-");
  ASSERT_TRUE(cache);
  ::setenv("XDG_CACHE_HOME", cache->path().c_str(), 1);
  // `expr` prints a version like a compiler does, and is on every Debian.
  const Result<Tool> first = find_tool(made_up("expr-first", "expr"));
  ASSERT_TRUE(first) << first.error().message;
  EXPECT_EQ(first->path, "/usr/bin/expr");
  const auto notes = list_folder(cache->path() / "judge" / "tools");
  ASSERT_TRUE(notes);
  ASSERT_EQ(notes->size(), 1u);
  const fs::path note = cache->path() / "judge" / "tools" / notes->front();
  EXPECT_EQ(read_file(note).value(), first->version);
  // What is read back is the note, and not the tool's own answer again.
  ASSERT_TRUE(write_file(note, "expr 99.9"));
  const Result<Tool> second = find_tool(made_up("expr-second", "expr"));
  ASSERT_TRUE(second);
  EXPECT_EQ(second->version, "expr 99.9");
  // A damaged note is not believed.
  ASSERT_TRUE(write_file(note, "\x01garbage"));
  const Result<Tool> third = find_tool(made_up("expr-third", "expr"));
  ASSERT_TRUE(third);
  EXPECT_EQ(third->version, first->version);
  ::unsetenv("XDG_CACHE_HOME");
}

TEST(FindTool, MayBeCalledByManyThreads) {
  std::vector<std::string> versions(8);
  {
    std::vector<std::jthread> threads;
    for (std::string& version : versions) {
      threads.emplace_back([&version] {
        const Result<Tool> tool = find_tool(*find_language("cpp"));
        version = tool ? tool->version : tool.error().message;
      });
    }
  }
  for (const std::string& version : versions) EXPECT_EQ(version, versions.front());
}

}  // namespace
}  // namespace judge
