#include "judge/verdict/package_program.hpp"

#include <algorithm>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/toolchain/inline_includes.hpp"

namespace judge {
namespace {

constexpr Bytes kLargestSource = {16ull << 20};

bool is_backup(const std::string& name) {
  return name.starts_with('.') || name.ends_with("~") || name.ends_with(".bak");
}

bool is_header(const std::string& name) {
  const std::string ending = fs::path(name).extension().string();
  return ending == ".h" || ending == ".hpp" || ending == ".hh" || ending == ".hxx";
}

// What a text includes, as it is written: "testlib.h", <a/b.hpp>.
std::vector<std::string> included_names(std::string_view content) {
  std::vector<std::string> names;
  for (std::string_view line : split_lines(content)) {
    line = trim(line);
    if (!line.starts_with('#')) continue;
    line = trim(line.substr(1));
    if (!line.starts_with("include")) continue;
    line = trim(line.substr(std::string_view("include").size()));
    if (!line.starts_with('"') && !line.starts_with('<')) continue;
    const std::size_t end = line.find(line[0] == '"' ? '"' : '>', 1);
    if (end != std::string_view::npos) names.emplace_back(line.substr(1, end - 1));
  }
  return names;
}

// Where a file of this name may stand that `includer` names: beside it, or at the top.
std::vector<std::string> places_of(const std::string& name, const std::string& includer) {
  std::vector<std::string> places;
  for (const fs::path& folder : {fs::path(includer).parent_path(), fs::path()}) {
    const std::string place = (folder / name).lexically_normal().string();
    if (!place.starts_with("..") && !place.starts_with('/')) places.push_back(place);
  }
  return places;
}

bool has_file(const Source& source, std::string_view name) {
  return std::any_of(source.files.begin(), source.files.end(),
                     [&](const SourceFile& file) { return file.name == name; });
}

// A header that the compiler asked for and nobody had; empty: there is none.
std::string missing_header(const Source& source, const std::string& log) {
  for (const std::string_view line : split_lines(log)) {
    if (line.find("fatal error:") == std::string_view::npos) continue;
    for (const SourceFile& file : source.files) {
      for (const std::string& name : included_names(file.content)) {
        if (line.find(name) != std::string_view::npos && is_header(name)) return name;
      }
    }
  }
  return {};
}

// Where links of the package may lead: into what the package came in, a repository of them or the
// folder that holds it; of an unpacked archive, the package alone.
fs::path given_root(const Problem& problem) {
  std::error_code error;
  const fs::path package = fs::canonical(problem.folder, error);
  if (problem.keep_alive) return package;
  for (fs::path folder = package; folder != folder.root_path(); folder = folder.parent_path()) {
    if (fs::exists(folder / ".git", error)) return folder;
  }
  return package.parent_path();
}

// The sources of one program of the package.
class Reader {
 public:
  explicit Reader(const Problem& problem)
      : problem_(problem), roots_{given_root(problem)}, headers_(include_root(problem.folder)) {}

  Result<Source> read(const PackageProgram& program) {
    std::error_code ignored;
    std::vector<fs::path> folders = program.include_folders;
    trust(folders);
    if (!fs::is_directory(program.path, ignored)) {
      JUDGE_CHECK(check_place(program.path));
      JUDGE_CHECK(add(program.path, program.base.empty()
                                        ? program.path.filename().string()
                                        : program.path.lexically_relative(program.base).string()));
      if (source_.files.empty()) return fail(text("{}: no text", program.path.string()));
      folders.insert(folders.begin(), program.path.parent_path());
    } else if (has_scripts(program.path)) {
      source_.language = &script_language();
      JUDGE_CHECK(add_folder(program.path, "", true));
      return std::move(source_);
    } else {
      JUDGE_CHECK(add_folder(program.path, "", false));
    }
    for (const fs::path& source : program.linked) {
      JUDGE_CHECK(check_place(source));
      JUDGE_CHECK(add(source, source.filename().string()));
    }
    JUDGE_CHECK(add_headers(folders, true));
    JUDGE_CHECK(add_headers(problem_.include_folders, false));
    std::vector<std::string> names;
    for (const SourceFile& file : source_.files) names.push_back(file.name);
    source_.language = guess_language(names);
    if (source_.language == nullptr) {
      return fail(text("{}: no source of a known language", program.path.string()));
    }
    source_.headers_by_path = true;
    return std::move(source_);
  }

 private:
  // What a format's reader looked up beside the package is a place to take headers from.
  void trust(const std::vector<fs::path>& folders) {
    for (const fs::path& folder : folders) {
      std::error_code error;
      const fs::path real = fs::canonical(folder, error);
      const fs::path below = folder.lexically_relative(problem_.folder);
      if (!error && (below.empty() || *below.begin() == "..")) roots_.push_back(real);
    }
  }

  Result<void> add_folder(const fs::path& folder, const std::string& below, bool all) {
    constexpr std::size_t kDeepest = 32;  // a link may lead back to a folder that holds it
    if (std::count(below.begin(), below.end(), '/') > static_cast<std::ptrdiff_t>(kDeepest)) {
      return fail(text("{}: folders nested too deeply", folder.string()));
    }
    JUDGE_CHECK(check_place(folder));
    JUDGE_TRY(const std::vector<std::string> names, list_folder(folder));
    for (const std::string& name : names) {
      if (is_backup(name)) continue;
      std::error_code ignored;
      if (fs::is_regular_file(folder / name, ignored)) {
        JUDGE_CHECK(check_place(folder / name));
        JUDGE_CHECK(add(folder / name, below + name, all));
      } else if (all && fs::is_directory(folder / name, ignored)) {
        JUDGE_CHECK(add_folder(folder / name, below + name + "/", all));
      }
    }
    return {};
  }

  Result<void> check_place(const fs::path& path) const {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error) return fail(path.string() + ": " + error.message());
    for (const fs::path& root : roots_) {
      const auto [end, rest] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
      if (end == root.end()) return {};
    }
    return fail(text("{}: a link that leads out of {}", path.string(), roots_.front().string()),
                text("copy the file there, or put it into the package"));
  }

  // A compiled program beside its sources is none of them; what scripts have with them may be one.
  Result<void> add(const fs::path& path, const std::string& name, bool binaries = false) {
    const std::vector<std::string> names = {name};
    if (!binaries && guess_language(names) == nullptr && !is_header(name)) {
      JUDGE_TRY(const MappedFile file, MappedFile::open(path));
      if (file.bytes().starts_with("\x7f"
                                   "ELF") ||
          file.bytes().size() > kLargestSource.count) {
        return {};
      }
    }
    JUDGE_TRY(std::string content, read_file(path, kLargestSource));
    content = substitute(problem_.constants, std::move(content));
    if (!headers_.empty()) {
      JUDGE_TRY(
          content,
          inline_includes(content, path.lexically_proximate(problem_.folder).string(), headers_));
    }
    source_.files.push_back({name, std::move(content)});
    return {};
  }

  // The headers that are named and not there yet: from the first of these folders that has them.
  Result<void> add_headers(const std::vector<fs::path>& folders, bool of_package) {
    for (std::size_t i = 0; i < source_.files.size(); ++i) {
      for (const std::string& name : included_names(source_.files[i].content)) {
        if (is_header(name)) JUDGE_CHECK(add_header(name, i, folders, of_package));
      }
    }
    return {};
  }

  Result<void> add_header(const std::string& name, std::size_t includer,
                          const std::vector<fs::path>& folders, bool of_package) {
    const std::vector<std::string> places = places_of(name, source_.files[includer].name);
    if (std::any_of(places.begin(), places.end(),
                    [&](const std::string& place) { return has_file(source_, place); })) {
      return {};
    }
    for (const fs::path& folder : folders) {
      for (const std::string& place : places) {
        std::error_code ignored;
        if (!fs::is_regular_file(folder / place, ignored)) continue;
        if (of_package) JUDGE_CHECK(check_place(folder / place));
        return add(folder / place, place);
      }
    }
    return {};
  }

  const Problem& problem_;
  std::vector<fs::path> roots_;  // links may lead into these
  const fs::path headers_;
  Source source_;
};

}  // namespace

Result<Source> package_source(const Problem& problem, const PackageProgram& program) {
  return Reader(problem).read(program);
}

Result<Program> compile_package_program(const Problem& problem, const PackageProgram& program,
                                        SandboxFactory& sandboxes) {
  JUDGE_TRY(const Source source, package_source(problem, program));
  const CompileOptions options{.cpu_time = problem.limits.compilation_time,
                               .memory = problem.limits.compilation_memory};
  JUDGE_TRY(CompileOutcome outcome, compile(source, options, sandboxes));
  if (const auto* error = std::get_if<CompileError>(&outcome)) {
    const std::string header = missing_header(source, error->log);
    return fail(
        text("{}: does not compile: {}\n{}", program.path.string(), error->reason, error->log),
        header.empty() ? "" : text("name the folder that holds {}: --include DIR", header));
  }
  return std::get<Program>(std::move(outcome));
}

}  // namespace judge
