#include "judge/package/statement.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

TEST(FindStatements, PrefersTheNewFolder) {
  TempPackage package(TempPackage::Start::empty);
  package.write("problem_statement/problem.en.md", "old").write("statement/problem.en.md", "new");
  const std::vector<Statement> statements = find_statements(package.path());
  ASSERT_EQ(statements.size(), 2u);
  EXPECT_EQ(statements[0].file, package.path() / "statement/problem.en.md");
}

TEST(FindStatements, KnowsEverySpelling) {
  const struct {
    const char* why;
    std::vector<std::string> files;
    std::vector<std::string> expected;  // language, format
  } rows[] = {
      {"2025-09", {"statement/problem.zh.md", "statement/problem.en.md"}, {"en md", "zh md"}},
      {"legacy",
       {"problem_statement/problem.tex", "problem_statement/problem.sv.tex"},
       {"en tex", "sv tex"}},
      {"a PDF at the root", {"problem.pdf"}, {"en pdf"}},
      {"a region", {"statement/problem.pt-BR.md"}, {"pt-BR md"}},
      {"Markdown comes first",
       {"statement/problem.en.pdf", "statement/problem.en.tex", "statement/problem.en.md"},
       {"en md", "en tex", "en pdf"}},
      {"what is none",
       {"problem.yaml", "problem.md", "statement/problem.en.md.bak", "statement/problem.en.bak.md",
        "statement/notes.md", "statement/problem..md", "statement/problem.1.md"},
       {}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    TempPackage package(TempPackage::Start::empty);
    for (const std::string& file : row.files) package.write(file, "");
    std::vector<std::string> got;
    for (const Statement& statement : find_statements(package.path())) {
      got.push_back(statement.language + " " + statement.format);
      EXPECT_TRUE(fs::exists(statement.file));
    }
    EXPECT_EQ(got, row.expected);
  }
}

}  // namespace
}  // namespace judge
