#include "judge/verdict/submitted_output.hpp"

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/package/archive.hpp"

namespace judge {
namespace {

constexpr std::size_t kMostFiles = 100'000;

bool is_secret(const TestCase& test_case) {
  return test_case.name.starts_with("secret/") && !test_case.is_static;
}

bool names(const std::string& file, const std::string& name) {
  if (!file.starts_with(name)) return false;
  const std::string ending = file.substr(name.size());
  return ending.empty() || ending == ".out" || ending == ".ans" || ending == ".txt";
}

Result<void> read_folder(const fs::path& folder, const std::string& prefix, Bytes largest,
                         std::vector<SourceFile>& files) {
  JUDGE_TRY(const std::vector<std::string> inside, list_folder(folder));
  for (const std::string& name : inside) {
    if (name.starts_with('.')) continue;
    std::error_code error;
    const fs::path path = folder / name;
    const fs::file_status status = fs::symlink_status(path, error);
    if (fs::is_directory(status)) {
      JUDGE_CHECK(read_folder(path, prefix + name + "/", largest, files));
    } else if (fs::is_regular_file(status)) {
      if (files.size() == kMostFiles) {
        return fail(ErrorKind::usage, text("{}: more than {} files", folder.string(), kMostFiles));
      }
      JUDGE_TRY(std::string content, read_file(path, largest));
      files.push_back({prefix + name, std::move(content)});
    }
  }
  return {};
}

}  // namespace

Result<std::vector<SourceFile>> read_outputs(const Problem& problem, const fs::path& path) {
  std::vector<SourceFile> files;
  std::error_code error;
  const Bytes largest = problem.limits.output;
  if (fs::is_directory(path, error)) {
    JUDGE_CHECK(read_folder(path, "", largest, files));
  } else if (path.extension() == ".zip") {
    JUDGE_TRY(const TempDir folder, unpack(path));
    JUDGE_CHECK(read_folder(folder.path(), "", largest, files));
  } else {
    JUDGE_TRY(std::string content, read_file(path, largest));
    files.push_back({path.filename().string(), std::move(content)});
  }
  if (files.empty()) {
    return fail(ErrorKind::usage, text("{}: no output files", path.string()),
                text("a file for each case: 03.out for secret/03"));
  }
  return files;
}

const std::string* find_output(const Problem& problem, const std::vector<SourceFile>& files,
                               const std::string& case_name) {
  const auto find = [&](const std::string& name) -> const std::string* {
    for (const SourceFile& file : files) {
      if (names(file.name, name)) return &file.content;
    }
    return nullptr;
  };
  if (const std::string* found = find(case_name)) return found;
  const std::string last = last_part(case_name);
  const auto alike =
      std::count_if(problem.cases.begin(), problem.cases.end(),
                    [&](const TestCase& test_case) { return last_part(test_case.name) == last; });
  if (alike == 1) {
    if (const std::string* found = find(last)) return found;
  }
  const bool only = std::count_if(problem.cases.begin(), problem.cases.end(), is_secret) == 1;
  const bool is_only = only && case_name.starts_with("secret/");
  return files.size() == 1 && is_only ? &files.front().content : nullptr;
}

}  // namespace judge
