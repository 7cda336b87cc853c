#include "judge/toolchain/language.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <mutex>

#include "judge/base/file.hpp"
#include "judge/base/process.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

using Product = Language::Product;

const std::vector<std::string_view> kCppExtensions = {"cpp", "cc", "cxx", "c++", "C"};
const std::vector<std::string_view> kPythonExtensions = {"py", "py3"};
const std::vector<std::string_view> kPythonEntries = {"__main__.py", "main.py"};
const std::vector<std::string_view> kStatic = {"-static"};
const std::vector<std::string_view> kSanitize = {"-g", "-O1", "-fsanitize=address,undefined",
                                                 "-fno-sanitize-recover=all",
                                                 "-fno-omit-frame-pointer"};

constexpr std::array<const char*, 2> kScripts = {"build", "run"};

// The check of Python's syntax; what it compiles is not kept.
const std::vector<std::string_view> kPythonCheck = {
    "{tool}", "-I", "-X", "pycache_prefix=/tmp/pycache", "-m", "py_compile", "{sources}"};
// Isolated from the environment and the user's packages, but able to import its sibling files.
const std::vector<std::string_view> kPythonRun = {"{tool}", "-B", "-E", "-s", "/program/{entry}"};

// Else PyPy looks for the cache's size in /proc, which no sandbox has, and complains.
const std::vector<std::string_view> kPypyNursery = {"PYPY_GC_NURSERY=4M"};

const std::vector<Language>& table() {
  static const std::vector<Language> rows = {
      {.code = "cpp",
       .name = "C++ (g++)",
       .extensions = kCppExtensions,
       .tools = {"g++"},
       .version_arguments = {"--version"},
       .package = "g++",
       .compile = {"{tool}", "-O2", "-std=gnu++20", "-ffp-contract=off", "{mode}", "-o", "program",
                   "{sources}"},
       .link_statically = kStatic,
       .sanitize = kSanitize,
       .run = {"/program/program"}},
      {.code = "cppclang",
       .name = "C++ (clang++)",
       .extensions = kCppExtensions,
       .by_extension = false,
       .tools = {"clang++", "clang++-19", "clang++-18", "clang++-17", "clang++-16", "clang++-15",
                 "clang++-14"},
       .version_arguments = {"--version"},
       .package = "clang",
       .compile = {"{tool}", "-O2", "-std=gnu++20", "-ffp-contract=off", "{mode}", "-o", "program",
                   "{sources}"},
       .link_statically = kStatic,
       .sanitize = kSanitize,
       .run = {"/program/program"}},
      {.code = "c",
       .name = "C (gcc)",
       .extensions = {"c"},
       .tools = {"gcc"},
       .version_arguments = {"--version"},
       .package = "gcc",
       .compile = {"{tool}", "-O2", "-std=gnu17", "-ffp-contract=off", "{mode}", "-o", "program",
                   "{sources}", "-lm"},
       .link_statically = kStatic,
       .sanitize = kSanitize,
       .run = {"/program/program"}},
      {.code = "python3",
       .name = "Python 3 (CPython)",
       .extensions = kPythonExtensions,
       .tools = {"python3"},
       .version_arguments = {"--version"},
       .package = "python3",
       .compile = kPythonCheck,
       .product = Product::sources,
       .usual_entries = kPythonEntries,
       .run = kPythonRun,
       .system_at_run_time = true},
      {.code = "pypy3",
       .name = "Python 3 (PyPy)",
       .extensions = kPythonExtensions,
       .by_extension = false,
       .tools = {"pypy3"},
       .version_arguments = {"-c", "import sys; print('%d.%d.%d' % sys.pypy_version_info[:3])"},
       .package = "pypy3",
       .compile = kPythonCheck,
       .product = Product::sources,
       .environment = kPypyNursery,
       .usual_entries = kPythonEntries,
       .run = kPythonRun,
       .run_environment = kPypyNursery,
       .system_at_run_time = true},
      {.code = "java",
       .name = "Java",
       .extensions = {"java"},
       .tools = {"javac"},
       .version_arguments = {"-version"},
       .package = "default-jdk-headless",
       .compile = {"{tool}", "-J-XX:+UseSerialGC", "-J-XX:-UsePerfData", "-J-Xmx{heap_mib}m",
                   "-encoding", "UTF-8", "-d", "classes", "{sources}"},
       .product = Product::classes,
       .run = {"{tool_folder}/java", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xss64m",
               "-Xms{heap_mib}m", "-Xmx{heap_mib}m", "-cp", "/program", "{entry}"},
       .system_at_run_time = true,
       .extra_threads = 64},
      {.code = "rust",
       .name = "Rust",
       .extensions = {"rs"},
       .tools = {"rustc"},
       .version_arguments = {"--version"},
       .package = "rustc",
       .compile = {"{tool}", "-O", "--edition", "2021", "--crate-name", "program", "{mode}", "-o",
                   "program", "{entry}"},
       .link_statically = {"-C", "target-feature=+crt-static"},
       .usual_entries = {"main.rs"},
       .run = {"/program/program"}},
      {.code = "go",
       .name = "Go",
       .extensions = {"go"},
       .tools = {"go"},
       .version_arguments = {"version"},
       .package = "golang-go",
       .compile = {"{tool}", "build", "-o", "program", "{sources}"},
       .environment = {"CGO_ENABLED=0", "GO111MODULE=off", "GOPROXY=off", "GOTOOLCHAIN=local",
                       "GOTELEMETRY=off", "GOPATH=/tmp/go", "GOCACHE=/tmp/go-cache"},
       .run = {"/program/program"},
       .extra_threads = 64},
      {.code = "kotlin",
       .name = "Kotlin",
       .extensions = {"kt"},
       .tools = {"kotlinc"},
       .version_arguments = {"-version"},
       .package = "kotlin default-jdk-headless",
       .compile = {"{tool}", "-J-Xmx{heap_mib}m", "-J-XX:+UseSerialGC", "-J-XX:-UsePerfData",
                   "-include-runtime", "-d", "program.jar", "{sources}"},
       .leaves = "program.jar",
       .run = {"{tool_folder}/java", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xss64m",
               "-Xms{heap_mib}m", "-Xmx{heap_mib}m", "-jar", "/program/program.jar"},
       .system_at_run_time = true,
       .extra_threads = 64},
      {.code = "csharp",
       .name = "C# (Mono)",
       .extensions = {"cs"},
       .tools = {"mcs"},
       .version_arguments = {"--version"},
       .package = "mono-mcs mono-runtime",
       .compile = {"{tool}", "-optimize+", "-out:program", "{sources}"},
       .run = {"{tool_folder}/mono", "/program/program"},
       .system_at_run_time = true,
       .extra_threads = 64},
      {.code = "haskell",
       .name = "Haskell",
       .extensions = {"hs"},
       .tools = {"ghc"},
       .version_arguments = {"--version"},
       .package = "ghc",
       .compile = {"{tool}", "-O2", "-v0", "{mode}", "-outputdir", "/tmp/ghc", "-o", "program",
                   "{sources}"},
       .link_statically = {"-static", "-optl-static"},
       .run = {"/program/program"}},
      {.code = "pascal",
       .name = "Pascal (Free Pascal)",
       .extensions = {"pas", "pp"},
       .tools = {"fpc"},
       .version_arguments = {"-iV"},
       .package = "fp-compiler",
       .compile = {"{tool}", "-O2", "-v0e", "-FU/tmp", "-oprogram", "{entry}"},
       .usual_entries = {"main.pas"},
       .run = {"/program/program"}},
      {.code = "javascript",
       .name = "JavaScript (Node.js)",
       .extensions = {"js", "mjs"},
       .tools = {"node", "nodejs"},
       .version_arguments = {"--version"},
       .package = "nodejs",
       .compile = {"{tool}", "--check", "{entry}"},
       .product = Product::sources,
       .usual_entries = {"main.js"},
       .run = {"{tool}", "--stack-size=60000", "/program/{entry}"},
       .system_at_run_time = true,
       .extra_threads = 64},
      {.code = "cuda",
       .name = "CUDA C++ (nvcc)",
       .extensions = {"cu"},
       .tools = {"nvcc"},
       .version_arguments = {"--version"},
       .package = "nvidia-cuda-toolkit",
       .compile = {"{tool}", "-O2", "-std=c++20", "-o", "program", "{sources}"},
       .run = {"/program/program"},
       .system_at_run_time = true,
       .extra_threads = 64},
  };
  return rows;
}

// The folders of tools that a sandbox shows.
constexpr std::string_view kFolders[] = {"/usr/local/cuda/bin", "/usr/local/bin",
                                         "/usr/local/go/bin", "/usr/bin", "/bin"};

// Where the user has it: somewhere on $PATH.
std::string find_on_path(std::string_view name) {
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

// Whether a sandbox shows what the path leads to, links followed.
bool is_shown(const fs::path& path) {
  std::error_code error;
  const std::string real = fs::canonical(path, error).string();
  return !error && (real.starts_with("/usr/") || real.starts_with("/bin/"));
}

Result<Tool> probe(const std::string& path, std::string_view name, const Language& language) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return fail_errno(path);
  Tool tool{.path = path,
            .version = {},
            .identity = fmt::format("{} {} {} {}.{:09}", path, status.st_ino, status.st_size,
                                    status.st_mtim.tv_sec, status.st_mtim.tv_nsec)};
  const fs::path note = cache_folder() / "tools" / sha256_hex(tool.identity);
  if (Result<std::string> known = read_file(note, 1_KiB); known && known->starts_with(name)) {
    tool.version = escape_unsafe(*known);
    return tool;
  }
  std::vector<std::string> argv = {path};
  argv.insert(argv.end(), language.version_arguments.begin(), language.version_arguments.end());
  JUDGE_TRY(const ToolOutput output, run_tool(argv, std::chrono::seconds(20)));
  if (output.exit_code != 0) {
    return fail(text("{}: ended with exit code {}", path, output.exit_code));
  }
  tool.version = tool_version(name, output.text);
  // A cache that cannot be written costs time, not the answer.
  if (make_folders(note.parent_path())) (void)write_file(note, tool.version);
  return tool;
}

Result<Tool> look_for(const Language& language) {
  const std::string hint = text("apt install {}", language.package);
  std::string reason;
  for (const std::string_view name : language.tools) {
    for (const std::string_view folder : kFolders) {
      const std::string path = std::string(folder) + "/" + std::string(name);
      if (::access(path.c_str(), X_OK) != 0 || !is_shown(path)) continue;
      Result<Tool> tool = probe(path, name, language);
      if (tool) return tool;
      reason = text("{}: {} does not work: {}", language.name, path, tool.error().message);
    }
  }
  const std::string_view usual = language.tools.front();
  if (!reason.empty()) return fail(ErrorKind::missing_tool, reason, hint);
  if (const std::string found = find_on_path(usual); !found.empty()) {
    return fail(ErrorKind::missing_tool,
                text("{}: {} cannot be used: it lies outside the system's folders, which are all "
                     "that a sandbox shows",
                     language.name, found),
                hint);
  }
  return fail(ErrorKind::missing_tool, text("{}: {} is not installed", language.name, usual), hint);
}

// As in the table. Windows users write .CPP; .C is C++ and .c is C.
std::string extension_of(std::string_view file_name) {
  const std::size_t dot = file_name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return {};
  std::string extension(file_name.substr(dot + 1));
  if (extension == "C") return extension;
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return extension;
}

}  // namespace

std::span<const Language> languages() { return table(); }

const Language* find_language(std::string_view code) {
  for (const Language& language : table()) {
    if (language.code == code) return &language;
  }
  return nullptr;
}

std::optional<Precompiled> precompiled_header(const Language& language) {
  if (language.code != "cpp") return std::nullopt;
  static const Language row = [] {
    Language header = *find_language("cpp");
    header.code = "cpp-header";
    header.extensions = {"hpp"};
    header.product = Product::header;
    header.link_statically = {};
    auto& words = header.compile;
    constexpr std::string_view kAs[] = {"-x", "c++-header"};
    words.insert(std::find(words.begin(), words.end(), "-o"), std::begin(kAs), std::end(kAs));
    return header;
  }();
  return Precompiled{"bits/stdc++.h", &row};
}

const Language& script_language() {
  static const Language row = {
      .code = "script",
      .name = "build and run scripts",
      .extensions = {},
      .by_extension = false,
      .tools = {"bash"},
      .version_arguments = {"--version"},
      .package = "bash",
      .compile = {"{tool}", "-c",
                  "if [ -e build ]; then ./build || exit; fi; [ -e run ] || { "
                  "echo 'build left no run' >&2; exit 1; }"},
      .product = Product::folder,
      .run = {"{tool}", "-c", "cd /program && exec ./run \"$@\"", "run"},
      .system_at_run_time = true,
      .extra_threads = 64};
  return row;
}

bool has_scripts(const fs::path& folder) {
  return std::any_of(kScripts.begin(), kScripts.end(), [&](const char* name) {
    const fs::path script = folder / name;
    std::error_code error;
    if (!fs::is_regular_file(script, error)) return false;
    if (::access(script.c_str(), X_OK) == 0) return true;
    const Result<UniqueFd> file = open_file(script);
    char start[2] = {};
    return file && ::pread(file->get(), start, 2, 0) == 2 && start[0] == '#' && start[1] == '!';
  });
}

bool is_source(const Language& language, std::string_view file_name) {
  const auto& known = language.extensions;
  return std::find(known.begin(), known.end(), extension_of(file_name)) != known.end();
}

const Language* guess_language(std::span<const std::string> file_names) {
  const Language* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const Language& language : table()) {
    if (!language.by_extension) continue;
    const auto count = std::count_if(file_names.begin(), file_names.end(),
                                     [&](const auto& name) { return is_source(language, name); });
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

std::string tool_version(std::string_view tool, std::string_view text) {
  // Among the numbers with dots the one with most parts, the first of these: compilers name their
  // distribution's version, a release and a date beside their own.
  std::string_view best;
  std::ptrdiff_t most = 0;
  constexpr std::string_view kDigits = "0123456789";
  for (std::size_t i = 0; (i = text.find_first_of(kDigits, i)) != std::string_view::npos;) {
    std::size_t end = std::min(text.find_first_not_of("0123456789.", i), text.size());
    const std::size_t next = end;
    while (text[end - 1] == '.') --end;
    const std::string_view number = text.substr(i, end - i);
    const auto dots = std::count(number.begin(), number.end(), '.');
    if (dots > most) {
      most = dots;
      best = number;
    }
    i = next;
  }
  std::string_view name = tool;  // clang++-19 says 19 again in its version
  if (const std::size_t dash = name.rfind('-');
      dash != std::string_view::npos &&
      name.find_first_not_of(kDigits, dash + 1) == std::string_view::npos) {
    name = name.substr(0, dash);
  }
  return best.empty() ? std::string(name) : fmt::format("{} {}", name, best);
}

}  // namespace judge
