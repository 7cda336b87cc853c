#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "judge/base/result.hpp"
#include "judge/package/problem.hpp"

namespace judge {

// Reads a package from a folder or a .zip/.kpp of one. Metadata that is wrong is a warning; what
// decides a verdict and is wrong is an Error that names file, line and way out. Types and formats
// that cannot be judged yet are refused by name ("submit-answer problems are not supported yet").
Result<Problem> load_problem(const fs::path& path);

// What `list` shows, read without the submissions and statements.
struct ProblemSummary {
  std::string name, collection;
  fs::path path;
  Translations titles;
  std::vector<std::string> tags;
  int level = 0;
  std::optional<Duration> time_limit;
  Bytes memory_limit;
  std::vector<std::string> languages;  // allowed; empty: all
  std::size_t cases = 0;
  std::vector<std::string> statement_languages;
};
Result<ProblemSummary> summarize_problem(const fs::path& path);
// All but the number of cases, of a problem whose settings are read.
ProblemSummary summary_of(const Problem& problem);

// Whether a folder has a file that names its format.
bool is_package(const fs::path& folder);
// Packages (folders with a file that names their format, and zips) directly in each folder, and the
// folders that are packages themselves.
std::vector<fs::path> find_packages(const std::vector<fs::path>& folders);

}  // namespace judge
