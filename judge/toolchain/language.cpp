#include "judge/toolchain/language.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <mutex>
#include <optional>

#include "judge/base/file.hpp"
#include "judge/base/process.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

// A program of Python's own that stops at the first file that does not parse.
constexpr std::string_view kPythonCheck =
    "import sys\n"
    "for f in sys.argv[1:]: compile(open(f, 'rb').read(), f, 'exec')";

const std::vector<Language>& table() {
  static const std::vector<Language> rows = {
      {.code = "cpp", .name = "C++ (g++)", .extensions = {"cpp", "cc", "cxx", "c++", "C"},
       .tools = {"g++"}, .version_arguments = {"--version"}, .package = "g++",
       .compile = {"{tool}", "-O2", "-std=gnu++20", "-ffp-contract=off", "{static}", "-o",
                   "program", "{sources}"},
       .run = {"/program/program"}, .static_flag = "-static"},
      {.code = "cppclang", .name = "C++ (clang++)", .extensions = {},
       .tools = {"clang++", "clang++-19", "clang++-16", "clang++-15", "clang++-14"},
       .version_arguments = {"--version"}, .package = "clang",
       .compile = {"{tool}", "-O2", "-std=gnu++20", "-ffp-contract=off", "{static}", "-o",
                   "program", "{sources}"},
       .run = {"/program/program"}, .static_flag = "-static"},
      {.code = "c", .name = "C (gcc)", .extensions = {"c"}, .tools = {"gcc"},
       .version_arguments = {"--version"}, .package = "gcc",
       .compile = {"{tool}", "-O2", "-std=gnu17", "-ffp-contract=off", "{static}", "-o", "program",
                   "{sources}", "-lm"},
       .run = {"/program/program"}, .static_flag = "-static"},
      {.code = "python3", .name = "Python 3 (CPython)", .extensions = {"py", "py3"},
       .tools = {"python3"}, .version_arguments = {"--version"}, .package = "python3",
       .compile = {"{tool}", "-I", "-B", "-c", kPythonCheck, "{sources}"},
       .run = {"{tool}", "-BsE", "/program/{entry}"}, .system_at_run_time = true},
      {.code = "pypy3", .name = "Python 3 (PyPy)", .extensions = {}, .tools = {"pypy3"},
       .version_arguments = {"--version"}, .package = "pypy3",
       .compile = {"{tool}", "-I", "-B", "-c", kPythonCheck, "{sources}"},
       .run = {"{tool}", "-BsE", "/program/{entry}"}, .system_at_run_time = true},
      {.code = "java", .name = "Java", .extensions = {"java"}, .tools = {"javac"},
       .version_arguments = {"-version"}, .package = "default-jdk-headless",
       .compile = {"{tool}", "-J-XX:+UseSerialGC", "-J-XX:-UsePerfData", "-encoding", "UTF-8", "-d",
                   "classes", "{sources}"},
       .run = {"/usr/bin/java", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xss64m",
               "-Xmx{heap_mib}m", "-cp", "/program", "{entry}"},
       .system_at_run_time = true, .extra_threads = 64},
      {.code = "rust", .name = "Rust", .extensions = {"rs"}, .tools = {"rustc"},
       .version_arguments = {"--version"}, .package = "rustc",
       .compile = {"{tool}", "-O", "--edition", "2021", "-o", "program", "{entry}"},
       .run = {"/program/program"}, .system_at_run_time = true},
      {.code = "go", .name = "Go", .extensions = {"go"}, .tools = {"go"},
       .version_arguments = {"version"}, .package = "golang-go",
       .compile = {"{tool}", "build", "-o", "program", "{sources}"},
       .run = {"/program/program"}, .extra_threads = 64},
      {.code = "cuda", .name = "CUDA C++ (nvcc)", .extensions = {"cu"}, .tools = {"nvcc"},
       .version_arguments = {"--version"}, .package = "nvidia-cuda-toolkit",
       .compile = {"{tool}", "-O2", "-std=c++20", "-o", "program", "{sources}"},
       .run = {"/program/program"}, .system_at_run_time = true, .extra_threads = 64},
  };
  return rows;
}

constexpr std::string_view kFolders[] = {"/usr/local/bin", "/usr/bin", "/bin",
                                         "/usr/local/cuda/bin"};

std::optional<std::string> find_in_system(std::string_view name) {
  for (const std::string_view folder : kFolders) {
    const std::string path = std::string(folder) + "/" + std::string(name);
    if (::access(path.c_str(), X_OK) == 0) return path;
  }
  return std::nullopt;
}

// Where the user has it, outside the system's folders: a sandbox does not see that place.
std::string find_elsewhere(std::string_view name) {
  const char* path = std::getenv("PATH");
  std::string_view rest = path == nullptr ? "" : path;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(':'), rest.size());
    const std::string file = std::string(rest.substr(0, end)) + "/" + std::string(name);
    if (::access(file.c_str(), X_OK) == 0) return file;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return {};
}

// "g++ 12.2.0" out of "g++ (Debian 12.2.0-14+deb12u1) 12.2.0" and its like: the tool's name and the
// first word that is nothing but digits and dots.
std::string shorten(const std::string& tool, const std::string& text) {
  for (std::string word : split_words(text)) {
    for (const std::string_view prefix : {"go", "V"}) {
      if (word.starts_with(prefix)) word.erase(0, prefix.size());
    }
    if (word.find('.') != std::string::npos &&
        word.find_first_not_of("0123456789.") == std::string::npos) {
      return tool + " " + word;
    }
  }
  return tool;
}

Result<Tool> look_for(const Language& language) {
  for (const std::string_view name : language.tools) {
    const std::optional<std::string> path = find_in_system(name);
    if (!path) continue;
    struct stat status{};
    if (::stat(path->c_str(), &status) != 0) continue;
    const fs::path note =
        cache_folder() / "tools" /
        sha256_hex(*path + " " + std::to_string(status.st_size) + " " +
                   std::to_string(status.st_mtim.tv_sec) + " " +
                   std::to_string(status.st_ino));
    if (Result<std::string> known = read_file(note, {4096})) return Tool{*path, *known};
    std::vector<std::string> argv = {*path};
    argv.insert(argv.end(), language.version_arguments.begin(), language.version_arguments.end());
    Result<ToolOutput> output = run_tool(argv, std::chrono::seconds(20));
    if (!output || output->exit_code != 0) continue;
    Tool tool{*path, shorten(std::string(name), output->text)};
    // A cache that cannot be written costs time, not the answer.
    if (make_folders(note.parent_path())) (void)write_file(note, tool.version);
    return tool;
  }
  const std::string name(language.tools.front());
  std::string reason = text("{}: {} is not installed", language.name, name);
  if (const std::string elsewhere = find_elsewhere(name); !elsewhere.empty()) {
    reason = text("{}: {} is outside the system's folders, where a sandbox cannot use it",
                  language.name, elsewhere);
  }
  return fail(ErrorKind::missing_tool, reason, text("apt install {}", language.package));
}

}  // namespace

std::span<const Language> languages() { return table(); }

const Language* find_language(std::string_view code) {
  for (const Language& language : table()) {
    if (language.code == code) return &language;
  }
  return nullptr;
}

bool is_source(const Language& language, std::string_view file_name) {
  // Rows without extensions take those of the row before them that is of the same tongue.
  if (language.code == "cppclang") return is_source(*find_language("cpp"), file_name);
  if (language.code == "pypy3") return is_source(*find_language("python3"), file_name);
  const std::size_t dot = file_name.rfind('.');
  if (dot == std::string_view::npos) return false;
  const auto& known = language.extensions;
  return std::find(known.begin(), known.end(), file_name.substr(dot + 1)) != known.end();
}

const Language* guess_language(std::span<const std::string> file_names) {
  const Language* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const Language& language : table()) {
    if (language.extensions.empty()) continue;
    const auto count = std::count_if(file_names.begin(), file_names.end(), [&](const auto& name) {
      return is_source(language, name);
    });
    if (count > most) {
      most = count;
      best = &language;
    }
  }
  return best;
}

Result<Tool> find_tool(const Language& language) {
  static std::mutex mutex;
  static std::map<std::string_view, Result<Tool>> known;
  const std::lock_guard lock(mutex);
  auto found = known.find(language.code);
  if (found == known.end()) found = known.emplace(language.code, look_for(language)).first;
  return found->second;
}

}  // namespace judge
