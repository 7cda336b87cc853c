#include "judge/package/plain.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/package/load.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::HasSubstr;
using namespace std::chrono_literals;

TEST(Plain, EverySpellingOfAPairInNaturalOrder) {
  const struct {
    const char* why;
    std::vector<std::string> files;
    std::vector<std::string> cases;
  } rows[] = {
      {"numbers by value",
       {"10.in", "10.out", "2.in", "2.out", "1.in", "1.out"},
       {"secret/1", "secret/2", "secret/10"}},
      {".ans", {"a1.in", "a1.ans"}, {"secret/a1"}},
      {".in and .a", {"1.in", "1.a", "2.in", "2.a"}, {"secret/1", "secret/2"}},
      {"Polygon",
       {"tests/01", "tests/01.a", "tests/02", "tests/02.a", "libx.a"},
       {"secret/tests/01", "secret/tests/02"}},
      {"inN.txt", {"in2.txt", "out2.txt", "in10.txt", "out10.txt"}, {"secret/2", "secret/10"}},
      {"inputN.txt", {"input0.txt", "output0.txt", "notes.txt"}, {"secret/0"}},
      {"folders of .txt", {"input/3.txt", "output/3.txt"}, {"secret/3"}},
      {"folders", {"in/x", "out/x", "in/y_00.in", "out/y_00.out"}, {"secret/x", "secret/y_00"}},
      {"both say it", {"input/input7.txt", "output/output7.txt"}, {"secret/7"}},
      {"oj",
       {"test/sample-1.in", "test/sample-1.out", "test/other.in", "test/other.out"},
       {"sample/test/sample-1", "secret/test/other"}},
      {"Themis",
       {"Test02/SUM.INP", "Test02/SUM.OUT", "Test01/SUM.INP", "Test01/SUM.OUT"},
       {"secret/Test01/SUM", "secret/Test02/SUM"}},
      {"one pair", {"input.txt", "output.txt", "a.out", ".hidden.in"}, {"secret/1"}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    TempPackage package(TempPackage::Start::empty);
    for (const std::string& file : row.files) package.write(file, file);
    const Result<Problem> problem = load_problem(package.path());
    ASSERT_TRUE(problem) << problem.error().message;
    EXPECT_EQ(problem->format, "plain");
    std::vector<std::string> names;
    for (const TestCase& test_case : problem->cases) names.push_back(test_case.name);
    EXPECT_THAT(names, ElementsAreArray(row.cases));
    for (const TestCase& test_case : problem->cases) {
      EXPECT_NE(test_case.input, test_case.answer);
      EXPECT_TRUE(fs::is_regular_file(test_case.answer));
    }
  }
}

TEST(Plain, PairsInputWithOutput) {
  TempPackage package(TempPackage::Start::empty);
  package.write("input/7.txt", "").write("output/7.txt", "");
  const Problem problem = *load_problem(package.path());
  ASSERT_EQ(problem.cases.size(), 1u);
  EXPECT_EQ(problem.cases[0].input, package.path() / "input/7.txt");
  EXPECT_EQ(problem.cases[0].answer, package.path() / "output/7.txt");
  EXPECT_EQ(problem.limits.time_limit, 2s);
  EXPECT_EQ(problem.limits.memory, 256_MiB);
}

TEST(Plain, WhatIsNoPairIsNamed) {
  const struct {
    std::vector<std::string> files;
    const char* message;
  } rows[] = {
      {{"1.in", "1.out", "2.in"}, "2.in is an input without an output"},
      {{"1.in", "1.out", "2.ans"}, "2.ans is an output without an input"},
      {{"1.in", "1.out", "1.ans"}, "1.ans and 1.out are the same case"},
  };
  for (const auto& row : rows) {
    TempPackage package(TempPackage::Start::empty);
    for (const std::string& file : row.files) package.write(file, "");
    const Result<Problem> problem = load_problem(package.path());
    ASSERT_FALSE(problem);
    EXPECT_THAT(problem.error().message, HasSubstr(row.message));
    EXPECT_NE(problem.error().hint, "");
  }
}

}  // namespace
}  // namespace judge
