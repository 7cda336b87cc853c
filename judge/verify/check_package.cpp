#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/data.hpp"
#include "judge/verify/check.hpp"

namespace judge {

// The reader has refused what it could not read; its warnings are kept with the package.
Result<Findings> check_package(Subject& subject) {
  Findings found(subject);
  const Problem& problem = subject.problem;
  if (problem.names.empty()) found.object(text("the problem has no name"));
  for (const auto& [language, name] : problem.names) {
    if (trim(name).empty()) found.object(text("the name in the language '{}' is empty", language));
  }
  if (!is_package_name(problem.short_name)) {
    found.object(text("'{}' is no name for a package", escape_unsafe(problem.short_name)));
  }
  if (problem.cases.empty()) found.fault(text("no test case"));
  if (problem.submissions.empty()) found.object(text("no submission"));
  found.summary = text("{}, {} cases, {} submissions", problem.format, problem.cases.size(),
                       problem.submissions.size());
  return found;
}

// One in each language that the problem has a name in, and every {{name}} in it a constant.
Result<Findings> check_statements(Subject& subject) {
  Findings found(subject);
  const Problem& problem = subject.problem;
  for (const auto& [language, name] : problem.names) {
    const auto is_in = [&language = language](const Statement& statement) {
      return statement.language == language;
    };
    const bool there = std::any_of(problem.statements.begin(), problem.statements.end(), is_in);
    if (!there) found.object(text("no statement in the language '{}', which has a name", language));
  }
  if (problem.statements.empty()) found.object(text("no statement"));
  std::string languages;
  for (const Statement& statement : problem.statements) {
    languages += (languages.empty() ? "" : ", ") + statement.language + "." + statement.format;
    if (statement.format == "pdf") continue;
    const std::string file = statement.file.filename().string();
    JUDGE_TRY(const std::string content, read_file(statement.file));
    if (trim(content).empty()) found.object(text("{} is empty", file));
    if (statement.format != "md") continue;
    const std::string shown = substitute(problem.constants, content);
    for (std::size_t at = shown.find("{{"); at != std::string::npos;
         at = shown.find("{{", at + 2)) {
      const std::size_t end = shown.find("}}", at);
      if (end == std::string::npos || end - at > 60) continue;
      found.object(
          text("{}: no constant '{}'", file, escape_unsafe(shown.substr(at + 2, end - at - 2))));
    }
  }
  found.summary = languages;
  return found;
}

}  // namespace judge
