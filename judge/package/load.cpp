#include "judge/package/load.hpp"

#include <sys/stat.h>

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/package/archive.hpp"
#include "judge/package/data.hpp"
#include "judge/package/dmoj.hpp"
#include "judge/package/icpc.hpp"
#include "judge/package/library_checker.hpp"
#include "judge/package/plain.hpp"
#include "judge/package/polygon.hpp"

namespace judge {
namespace {

bool is_archive(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".zip" || ending == ".kpp";
}

// Whether a file is there and holds a text; one that cannot be read is left for its reader to say.
bool mentions(const fs::path& file, std::string_view word) {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return false;
  const Result<std::string> content = read_file(file, 64_MiB);
  return !content || content->find(word) != std::string::npos;
}

// A format of packages: how a folder of it is known, and who reads it. The first that fits counts.
struct Format {
  bool (*fits)(const fs::path& folder);
  Result<Problem> (*read)(const fs::path& folder, const std::string& name);
  // From the settings alone. None: it takes the whole package.
  Result<ProblemSummary> (*summarize)(const fs::path& folder, const std::string& name) = nullptr;
};

constexpr Format kFormats[] = {
    {[](const fs::path& folder) {
       return is_there(folder / "problem.yaml") || is_there(folder / "domjudge-problem.ini");
     },
     read_icpc, summarize_icpc},
    {[](const fs::path& folder) { return mentions(folder / "problem.xml", "<judging"); },
     read_polygon, summarize_polygon},
    {[](const fs::path& folder) { return mentions(folder / "info.toml", "[[tests]]"); },
     read_library_checker},
    {[](const fs::path& folder) { return mentions(folder / "init.yml", "test_cases"); }, read_dmoj},
};
constexpr Format kPlain = {has_plain_cases, read_plain};

// By a file that says so; a folder of cases says nothing.
const Format* declared_format(const fs::path& folder) {
  for (const Format& format : kFormats) {
    if (format.fits(folder)) return &format;
  }
  return nullptr;
}

const Format* format_of(const fs::path& folder) {
  const Format* const declared = declared_format(folder);
  return declared == nullptr && kPlain.fits(folder) ? &kPlain : declared;
}

// The package inside an unpacked archive: its top, or the one folder at its top.
Result<fs::path> package_root(const fs::path& folder) {
  if (declared_format(folder) != nullptr) return folder;
  JUDGE_TRY(std::vector<std::string> names, list_folder(folder));
  // What file managers add.
  std::erase_if(
      names, [](const std::string& name) { return name.starts_with('.') || name == "__MACOSX"; });
  std::error_code ignored;
  if (names.size() == 1 && fs::is_directory(folder / names.front(), ignored) &&
      format_of(folder / names.front()) != nullptr) {
    return folder / names.front();
  }
  return folder;
}

// The folder's name, or the archive's without ending; "." and a slash at the end are no name.
std::string short_name_of(const fs::path& path) {
  std::error_code error;
  fs::path whole = fs::absolute(path, error).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  return is_archive(whole) ? whole.stem().string() : whole.filename().string();
}

struct Opened {
  fs::path root;
  std::string name;
  const Format* format = nullptr;
  std::shared_ptr<const TempDir> unpacked = {};  // empty: a folder
};

Result<Opened> open_package(const fs::path& path, Contents contents) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) {
    return fail(ErrorKind::not_found, text("{}: no such package", path.string()),
                text("judge list shows the problems"));
  }
  if (!fs::status_known(status)) return fail(path.string() + ": " + error.message());
  Opened opened{.root = path, .name = short_name_of(path)};
  if (!fs::is_directory(status)) {
    if (!is_archive(path)) {
      return fail(ErrorKind::not_found,
                  text("{}: neither a folder nor a .zip or .kpp", path.string()));
    }
    JUDGE_TRY(TempDir unpacked, unpack(path, contents));
    opened.unpacked = std::make_shared<const TempDir>(std::move(unpacked));
    JUDGE_TRY(opened.root, package_root(opened.unpacked->path()));
  }
  // A folder that cannot be read is no missing one.
  JUDGE_TRY(const std::vector<std::string> names, list_folder(opened.root));
  opened.format = format_of(opened.root);
  if (opened.format == nullptr) {
    return fail(ErrorKind::not_found,
                text("{}: no problem package: no file of a known format, and no pairs of input and "
                     "output files",
                     opened.name),
                text("judge list shows the problems"));
  }
  return opened;
}

}  // namespace

const std::string& pick(const Translations& texts, const std::string& language) {
  static const std::string none;
  for (const std::string& wanted : {language, std::string("en")}) {
    if (const auto found = texts.find(wanted); found != texts.end()) return found->second;
  }
  return texts.empty() ? none : texts.begin()->second;
}

ProblemSummary summary_of(const Problem& problem) {
  ProblemSummary summary;
  summary.name = problem.short_name;
  summary.path = problem.folder;
  summary.titles = problem.names;
  summary.tags = problem.extras.tags;
  summary.level = problem.extras.level;
  summary.time_limit = problem.limits.time_limit;
  summary.memory_limit = problem.limits.memory;
  summary.languages = problem.languages;
  for (const Statement& statement : problem.statements) {
    auto& languages = summary.statement_languages;
    if (languages.empty() || languages.back() != statement.language) {
      languages.push_back(statement.language);
    }
  }
  return summary;
}

std::string substitute(const std::map<std::string, std::string>& constants, std::string text) {
  if (constants.empty()) return text;
  std::size_t from = 0;
  while ((from = text.find("{{", from)) != std::string::npos) {
    const std::size_t end = text.find("}}", from);
    if (end == std::string::npos) break;
    const std::string name(trim(std::string_view(text).substr(from + 2, end - from - 2)));
    const auto found = constants.find(name);
    if (found == constants.end()) {
      ++from;  // the name may begin one brace later: 10^{{{k}}}
    } else {
      text.replace(from, end + 2 - from, found->second);
      from += found->second.size();
    }
  }
  return text;
}

Result<Problem> load_problem(const fs::path& path) {
  JUDGE_TRY(Opened opened, open_package(path, Contents::all));
  JUDGE_TRY(Problem problem, opened.format->read(opened.root, opened.name));
  if (opened.unpacked) {
    using Both = std::pair<std::shared_ptr<const void>, std::shared_ptr<const void>>;
    problem.keep_alive = std::make_shared<const Both>(problem.keep_alive, opened.unpacked);
  }
  return problem;
}

Result<ProblemSummary> summarize_problem(const fs::path& path) {
  JUDGE_TRY(const Opened opened, open_package(path, Contents::settings));
  if (opened.format->summarize != nullptr) {
    JUDGE_TRY(ProblemSummary summary, opened.format->summarize(opened.root, opened.name));
    summary.path = path;
    return summary;
  }
  JUDGE_TRY(const Problem problem, load_problem(path));
  ProblemSummary summary = summary_of(problem);
  summary.path = path;
  summary.cases = problem.cases.size();
  return summary;
}

bool is_package(const fs::path& folder) { return declared_format(folder) != nullptr; }

std::vector<fs::path> find_packages(const std::vector<fs::path>& folders) {
  std::vector<fs::path> packages;
  for (const fs::path& folder : folders) {
    if (is_package(folder)) {
      packages.push_back(folder);
      continue;
    }
    const auto names = list_folder(folder);
    if (!names) continue;
    for (const std::string& name : *names) {
      if (name.starts_with('.')) continue;
      if (is_package(folder / name) || is_archive(name)) {
        packages.push_back(folder / name);
      }
    }
  }
  return packages;
}

Result<std::string> hash_package(const Problem& problem) {
  const fs::path folder = problem.folder / "";
  std::vector<std::string> files;  // below it
  std::error_code error;
  auto entry = fs::recursive_directory_iterator(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (entry->path().filename().native().starts_with('.')) {
      if (entry->is_directory(ignored)) entry.disable_recursion_pending();
    } else if (entry->is_regular_file(ignored)) {
      files.push_back(entry->path().native().substr(folder.native().size()));
    }
  }
  if (error) return fail(problem.folder.string() + ": " + error.message());
  std::sort(files.begin(), files.end());
  Sha256 hash;
  for (const std::string& file : files) {
    JUDGE_TRY(const MappedFile content, MappedFile::open(folder / file));
    hash.add_field(file);
    hash.add_field(content.bytes());
  }
  return "sha256:" + hash.hex();
}

}  // namespace judge
