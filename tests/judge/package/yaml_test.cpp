#include "judge/package/yaml.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Yaml parsed(const std::string& content) {
  Result<Yaml> yaml = Yaml::parse(content, "lca/problem.yaml");
  EXPECT_TRUE(yaml) << yaml.error().message;
  return yaml ? *yaml : *Yaml::parse("", "empty");
}

std::string error_of(const std::string& content) {
  const Result<Yaml> yaml = Yaml::parse(content, "lca/problem.yaml");
  return yaml ? "" : yaml.error().message;
}

TEST(Yaml, ReadsValuesWithTheirPlaces) {
  const Yaml yaml = parsed("name: A\nlimits:\n  time_limit: 1.5\n  list: [a, 2, true]\nno:\n");
  EXPECT_EQ(*yaml["name"].string(), "A");
  EXPECT_EQ(*yaml["limits"]["time_limit"].number(), 1.5);
  EXPECT_EQ(yaml["limits"]["time_limit"].place(), "lca/problem.yaml:3");
  EXPECT_THAT(*yaml["limits"]["list"].texts(), ElementsAre("a", "2", "true"));
  EXPECT_TRUE(yaml["no"].is_null());
  EXPECT_TRUE(yaml["absent"]["deeper"].is_null());
  EXPECT_THAT(yaml.keys(), ElementsAre("name", "limits", "no"));
}

TEST(Yaml, ListsAndStringsAreWords) {
  const Yaml yaml = parsed("a: float_tolerance 1E-6\nb: [one word, two]\nc: ''\nd:\n");
  EXPECT_THAT(*yaml["a"].words(), ElementsAre("float_tolerance", "1E-6"));
  EXPECT_THAT(*yaml["b"].words(), ElementsAre("one word", "two"));
  EXPECT_THAT(*yaml["c"].words(), ElementsAre());
  EXPECT_THAT(*yaml["d"].words(), ElementsAre());
}

TEST(Yaml, AnEmptyFileIsAnEmptyMap) {
  for (const char* content : {"", "\n", "# only a note\n", "---\n"}) {
    SCOPED_TRACE(content);
    EXPECT_TRUE(parsed(content).is_map());
    EXPECT_TRUE(parsed(content).keys().empty());
  }
}

TEST(Yaml, WrongTypesNameThePlace) {
  const Yaml yaml = parsed("map: {a: 1}\nlist: [[1]]\nword: abc\nnothing:\n");
  EXPECT_EQ(yaml["map"].string().error().message, "lca/problem.yaml:1: a text is wanted here");
  EXPECT_EQ(yaml["list"].texts().error().message, "lca/problem.yaml:2: a text is wanted here");
  EXPECT_EQ(yaml["word"].number().error().message, "lca/problem.yaml:3: a number is wanted here");
  EXPECT_EQ(yaml["word"].boolean().error().message,
            "lca/problem.yaml:3: true or false is wanted here");
  EXPECT_EQ(yaml["word"].map_or_nothing().error().message,
            "lca/problem.yaml:3: a map is wanted here");
  EXPECT_EQ(yaml["map"].texts().error().message, "lca/problem.yaml:1: a list is wanted here");
  EXPECT_TRUE(yaml["nothing"].map_or_nothing());
}

TEST(Yaml, NumbersAreFiniteAndWhole) {
  for (const char* text : {"inf", ".inf", "nan", "1e999", "1x", "0x10", "", "1 2"}) {
    SCOPED_TRACE(text);
    EXPECT_FALSE(parsed("n: '" + std::string(text) + "'")["n"].number());
  }
  EXPECT_EQ(*parsed("n: -2.5e3")["n"].number(), -2500);
}

TEST(Yaml, UnknownKeysAreSuggestedFor) {
  const Yaml yaml = parsed("name: x\ntimelimit: 1\nzzzzzz: 2\nnmae: 3\n");
  EXPECT_THAT(yaml.unknown_keys({"name", "uuid"}, {"limits.time_limit", "limits.memory"}),
              ElementsAre("lca/problem.yaml:2: unknown key 'timelimit' (limits.time_limit?)",
                          "lca/problem.yaml:3: unknown key 'zzzzzz'",
                          "lca/problem.yaml:4: unknown key 'nmae' (name?)"));
}

TEST(Yaml, WhatCouldMeanTwoThingsIsRefused) {
  const struct {
    const char* why;
    std::string content;
    const char* message;
  } rows[] = {
      {"a key twice", "a: 1\nb: 2\na: 3\n", "lca/problem.yaml:3: the key 'a' stands twice"},
      {"twice, deeper", "x:\n  a: 1\n  a: 3\n", "lca/problem.yaml:3: the key 'a' stands twice"},
      {"twice, in a file with an anchor", "z: &z 1\na: 1\na: *z\n",
       "lca/problem.yaml:3: the key 'a' stands twice"},
      {"a list as a key", "[a, b]: 1\n", "lca/problem.yaml:1: a key must be a text"},
      {"a map as a key", "? {a: 1}\n: 2\n", "lca/problem.yaml:1: a key must be a text"},
      {"nothing as a key", "~: 2\n", "lca/problem.yaml:1: a key must be a text"},
      {"two documents", "a: 1\n---\na: 2\n", "lca/problem.yaml: a second document"},
      {"Latin-1",
       "a: 1\nname: Stra\xdf"
       "e\n",
       "lca/problem.yaml:2: not UTF-8"},
      {"an overlong form", "a: \xc0\xaf\n", "lca/problem.yaml:1: not UTF-8"},
      {"UTF-16",
       std::string("\xff\xfe"
                   "a\0:\0",
                   6),
       "lca/problem.yaml:1: not UTF-8"},
      {"a byte order mark",
       "\xef\xbb\xbf"
       "a: 1\n",
       "it starts with a byte order mark"},
      {"a zero byte would end the file", std::string("a: 1\n\0b: 2\n", 11),
       "lca/problem.yaml:2: a control character"},
      {"an unknown alias", "a: *b\n", "lca/problem.yaml:1: no YAML"},
      {"an unclosed list", "a: [1, 2\n", "no YAML"},
      {"no map at all closes", "a: }\n", "no YAML"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    EXPECT_THAT(error_of(row.content), HasSubstr(row.message));
  }
}

TEST(Yaml, TabsAreExplained) {
  const Result<Yaml> yaml = Yaml::parse("limits:\n\ttime_limit: 1\n", "p/problem.yaml");
  ASSERT_FALSE(yaml);
  EXPECT_THAT(yaml.error().message, HasSubstr("p/problem.yaml:2: no YAML"));
  EXPECT_THAT(yaml.error().hint, HasSubstr("not with tabs"));
}

TEST(Yaml, WindowsLineEndsAreRead) {
  const Yaml yaml = parsed("name: A\r\nlimits:\r\n  memory: 64\r\n");
  EXPECT_EQ(*yaml["name"].string(), "A");
  EXPECT_EQ(*yaml["limits"]["memory"].number(), 64);
}

TEST(Yaml, AliasesShareTheirValue) {
  const Yaml yaml = parsed("a: &l [x, y]\nb: *l\n");
  EXPECT_THAT(*yaml["b"].texts(), ElementsAre("x", "y"));
  EXPECT_EQ(yaml["b"].place(), "lca/problem.yaml:2");
}

TEST(Yaml, BombsAreRefusedQuickly) {
  std::string doubling = "a0: &a0 [x, x]\n";
  for (int i = 1; i < 40; ++i) {
    const std::string below = "*a" + std::to_string(i - 1);
    doubling +=
        "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + below + ", " + below + "]\n";
  }
  const auto start = std::chrono::steady_clock::now();
  EXPECT_THAT(error_of(doubling), HasSubstr("too many aliases"));
  EXPECT_THAT(error_of("a: &a [*a, *a]\n"), HasSubstr("an alias inside its own value"));
  EXPECT_THAT(error_of("a: &a {b: {c: *a}}\n"), HasSubstr("an alias inside its own value"));
  EXPECT_THAT(error_of(std::string(100000, '[')), HasSubstr("lca/problem.yaml:1"));
  EXPECT_THAT(error_of(std::string(65, '[') + std::string(65, ']')),
              HasSubstr("nested too deeply"));
  EXPECT_EQ(error_of(std::string(64, '[') + std::string(64, ']')), "");
  std::string staircase;
  for (int i = 0; i < 1000; ++i)
    staircase += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  EXPECT_NE(error_of(staircase), "");
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(Yaml, LoadsAFileOrSaysWhyNot) {
  TempPackage package(TempPackage::Start::empty);
  const auto load = [&](const char* name) {
    return Yaml::load(package.path() / name, std::string("doubling/") + name);
  };
  EXPECT_TRUE(load("absent.yaml")->is_map());
  package.link("dangling.yaml", "nowhere.yaml");
  fs::create_directories(package.path() / "folder.yaml");
  package.write("large.yaml", "a: " + std::string(5 << 20, 'x'));
  for (const char* name : {"dangling.yaml", "folder.yaml", "large.yaml"}) {
    const Result<Yaml> yaml = load(name);
    ASSERT_FALSE(yaml) << name;
    EXPECT_THAT(yaml.error().message, testing::StartsWith(std::string("doubling/") + name + ": "));
  }
}

}  // namespace
}  // namespace judge
