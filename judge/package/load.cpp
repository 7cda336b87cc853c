#include "judge/package/load.hpp"

#include <sys/stat.h>

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/package/archive.hpp"
#include "judge/package/data.hpp"
#include "judge/package/icpc.hpp"

namespace judge {
namespace {

bool is_archive(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".zip" || ending == ".kpp";
}

Failure unsupported(const std::string& name, const std::string& what) {
  return fail(text("{}: {} are not supported yet", name, what));
}

// Formats that are known by their files, and that nothing here reads yet.
std::string other_format(const fs::path& folder) {
  const std::pair<const char*, const char*> marks[] = {
      {"problem.xml", "Polygon packages"},
      {"info.toml", "Library Checker problems"},
      {"init.yml", "DMOJ packages"},
      {"domjudge-problem.ini", "DOMjudge packages without a problem.yaml"},
  };
  std::error_code ignored;
  for (const auto& [file, name] : marks) {
    if (fs::exists(folder / file, ignored)) return std::string(tr(name));
  }
  return {};
}

// Pairs of input and output files, as many sites hand them out.
bool is_plain_folder(const fs::path& folder, const std::vector<std::string>& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    std::error_code ignored;
    const fs::path path(name);
    const fs::path stem = folder / path.stem();
    return path.extension() == ".in" && (fs::exists(stem.string() + ".out", ignored) ||
                                         fs::exists(stem.string() + ".ans", ignored));
  });
}

// The package inside an unpacked archive: its top, or the one folder at its top.
Result<fs::path> package_root(const fs::path& folder) {
  if (is_there(folder / "problem.yaml") || !other_format(folder).empty()) return folder;
  JUDGE_TRY(std::vector<std::string> names, list_folder(folder));
  // What file managers add.
  std::erase_if(
      names, [](const std::string& name) { return name.starts_with('.') || name == "__MACOSX"; });
  std::error_code ignored;
  if (names.size() == 1 && fs::is_directory(folder / names.front(), ignored)) {
    return folder / names.front();
  }
  return folder;
}

Result<void> check_is_package(const fs::path& folder, const std::string& name) {
  // A folder that cannot be read is no missing one.
  JUDGE_TRY(const std::vector<std::string> names, list_folder(folder));
  if (is_there(folder / "problem.yaml")) return {};
  if (const std::string other = other_format(folder); !other.empty()) {
    return unsupported(name, other);
  }
  if (is_plain_folder(folder, names)) return unsupported(name, text("plain folders of cases"));
  return fail(ErrorKind::not_found, text("{}: no problem package: it has no problem.yaml", name),
              text("judge list shows the problems"));
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
  std::shared_ptr<const TempDir> unpacked;  // empty: a folder
};

Result<Opened> open_package(const fs::path& path, Contents contents) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) {
    return fail(ErrorKind::not_found, text("{}: no such package", path.string()),
                text("judge list shows the problems"));
  }
  if (!fs::status_known(status)) return fail(path.string() + ": " + error.message());
  Opened opened{path, short_name_of(path), nullptr};
  if (!fs::is_directory(status)) {
    if (!is_archive(path)) {
      return fail(ErrorKind::not_found,
                  text("{}: neither a folder nor a .zip or .kpp", path.string()));
    }
    JUDGE_TRY(TempDir unpacked, unpack(path, contents));
    opened.unpacked = std::make_shared<const TempDir>(std::move(unpacked));
    JUDGE_TRY(opened.root, package_root(opened.unpacked->path()));
  }
  JUDGE_CHECK(check_is_package(opened.root, opened.name));
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
  JUDGE_TRY(Problem problem, read_icpc(opened.root, opened.name));
  problem.keep_alive = std::move(opened.unpacked);
  return problem;
}

Result<ProblemSummary> summarize_problem(const fs::path& path) {
  JUDGE_TRY(const Opened opened, open_package(path, Contents::settings));
  JUDGE_TRY(ProblemSummary summary, summarize_icpc(opened.root, opened.name));
  summary.path = path;
  return summary;
}

std::vector<fs::path> find_packages(const std::vector<fs::path>& folders) {
  std::vector<fs::path> packages;
  std::error_code error;
  for (const fs::path& folder : folders) {
    if (fs::exists(folder / "problem.yaml", error)) {
      packages.push_back(folder);
      continue;
    }
    const auto names = list_folder(folder);
    if (!names) continue;
    for (const std::string& name : *names) {
      if (name.starts_with('.')) continue;
      if (fs::exists(folder / name / "problem.yaml", error) || is_archive(name)) {
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
