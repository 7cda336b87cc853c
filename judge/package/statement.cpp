#include "judge/package/statement.hpp"

#include <algorithm>
#include <tuple>

#include "judge/base/file.hpp"

namespace judge {
namespace {

// "en", "pt-BR", "zh_CN".
bool is_language(const std::string& code) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const std::size_t letters = static_cast<std::size_t>(
      std::find_if_not(code.begin(), code.end(), is_letter) - code.begin());
  return (letters == 2 || letters == 3) && std::all_of(code.begin(), code.end(), [&](char c) {
           return is_letter(c) || c == '-' || c == '_';
         });
}

}  // namespace

std::vector<Statement> find_statements(const fs::path& package) {
  std::vector<Statement> statements;
  // At the root of a package there is only the PDF; problem.yaml has the same stem.
  for (const char* folder : {"statement", "problem_statement", "."}) {
    const Result<std::vector<std::string>> names = list_folder(package / folder);
    if (!names) continue;
    for (const std::string& name : *names) {
      const fs::path file(name);
      const std::string format = file.extension().string(), stem = file.stem().string();
      const bool root = folder == std::string_view(".");
      if (format != ".pdf" && (root || (format != ".md" && format != ".tex"))) continue;
      std::string language = "en";
      if (stem.starts_with("problem.")) {
        language = stem.substr(8);
      } else if (stem != "problem") {
        continue;
      }
      if (!is_language(language)) continue;
      statements.push_back(
          {language, (package / folder / name).lexically_normal(), format.substr(1)});
    }
  }
  const auto key = [](const Statement& s) {
    const int rank = s.format == "md" ? 0 : s.format == "tex" ? 1 : 2;
    return std::tuple(s.language, rank, s.file.parent_path().filename() != "statement");
  };
  std::sort(statements.begin(), statements.end(),
            [&](const Statement& a, const Statement& b) { return key(a) < key(b); });
  return statements;
}

}  // namespace judge
