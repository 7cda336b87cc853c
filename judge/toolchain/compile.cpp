#include "judge/toolchain/compile.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/toolchain/program_cache.hpp"

namespace judge {
namespace {

// No file of a compilation, and no program, may be larger.
constexpr Bytes kLargestFile = {256ull << 20};
constexpr Bytes kWorkSize = {1ull << 30};
// Raised when the same sources would give another program.
constexpr std::string_view kCacheVersion = "1";

const std::vector<std::string>& environment() {
  static const std::vector<std::string> fixed = {
      "PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/cuda/bin", "LANG=C.UTF-8", "HOME=/work",
      "TMPDIR=/tmp", "GOCACHE=/tmp/go-cache", "GO111MODULE=off", "CGO_ENABLED=0"};
  return fixed;
}

// A compilation on its way: its words and files.
struct Plan {
  const Language* language;
  Tool tool;
  std::vector<SourceFile> files;
  std::vector<std::string> sources;  // names of those that are compiled
  std::string entry;
  bool sanitize;
};

// The top-level class of a Java text that holds `static void main(`; empty when there is none.
// Braces in strings or comments could fool it; java then says that it finds no main.
std::string main_class(const std::string& content) {
  static const std::regex kMain(R"(\bstatic\s+(?:final\s+|public\s+)*void\s+main\s*\()");
  static const std::regex kClass(R"(\b(?:class|interface|enum|record)\s+(\w+))");
  static const std::regex kPackage(R"((?:^|[\n;])\s*package\s+([\w.]+)\s*;)");
  std::smatch main;
  if (!std::regex_search(content, main, kMain)) return {};
  std::string name;
  int depth = 0;
  auto counted = content.begin();
  const auto end = content.begin() + main.position();
  for (std::sregex_iterator found(content.begin(), end, kClass), none; found != none; ++found) {
    for (const auto to = content.begin() + found->position(); counted != to; ++counted) {
      depth += *counted == '{' ? 1 : *counted == '}' ? -1 : 0;
    }
    if (depth == 0) name = (*found)[1];
  }
  std::smatch package;
  return std::regex_search(content, package, kPackage) ? package[1].str() + "." + name : name;
}

// Java wants a file named as its public class, and the class to start.
void settle_java(Plan& plan) {
  static const std::regex kPublic(
      R"(\bpublic\s+(?:final\s+|abstract\s+|strictfp\s+)*(?:class|interface|enum|record)\s+(\w+))");
  for (SourceFile& file : plan.files) {
    if (!file.name.ends_with(".java")) continue;
    std::smatch match;
    if (std::regex_search(file.content, match, kPublic)) {
      file.name = (fs::path(file.name).parent_path() / (match[1].str() + ".java")).string();
    }
    if (plan.entry.empty()) plan.entry = main_class(file.content);
  }
}

Result<Plan> make_plan(const Source& source, bool sanitize) {
  Plan plan{.language = source.language, .tool = {}, .files = source.files, .sources = {},
            .entry = source.entry_point, .sanitize = sanitize};
  JUDGE_TRY(plan.tool, find_tool(*source.language));
  if (source.language->code == "java") settle_java(plan);
  for (const SourceFile& file : plan.files) {
    if (is_source(*source.language, file.name)) plan.sources.push_back(file.name);
  }
  if (plan.entry.empty() && !plan.sources.empty()) {
    plan.entry = plan.sources.front();
    for (const char* usual : {"__main__.py", "main.py", "main.rs"}) {
      if (std::find(plan.sources.begin(), plan.sources.end(), usual) != plan.sources.end()) {
        plan.entry = usual;
        break;
      }
    }
  }
  return plan;
}

std::vector<std::string> command_line(const Plan& plan, bool link_statically) {
  std::vector<std::string> words;
  for (const std::string_view word : plan.language->compile) {
    if (word == "{sources}") {
      words.insert(words.end(), plan.sources.begin(), plan.sources.end());
    } else if (word == "{static}") {
      if (plan.sanitize) {
        words.insert(words.end(), {"-g", "-O1", "-fsanitize=address,undefined",
                                   "-fno-omit-frame-pointer", "-fno-sanitize-recover=all"});
      } else if (link_statically) {
        words.emplace_back(plan.language->static_flag);
      }
    } else if (word == "{tool}") {
      words.push_back(plan.tool.path);
    } else if (word == "{entry}") {
      words.push_back(plan.entry);
    } else {
      words.emplace_back(word);
    }
  }
  return words;
}

std::string cache_key(const Plan& plan) {
  Sha256 hash;
  hash.add_field(kCacheVersion);
  struct stat tool{};
  (void)::stat(plan.tool.path.c_str(), &tool);
  for (const std::string& field :
       {plan.tool.path, plan.tool.version, std::to_string(tool.st_size),
        std::to_string(tool.st_mtim.tv_sec), plan.entry}) {
    hash.add_field(field);
  }
  for (const std::string& word : command_line(plan, true)) hash.add_field(word);
  for (const std::string_view word : plan.language->run) hash.add_field(word);
  for (const SourceFile& file : plan.files) {
    hash.add_field(file.name);
    hash.add_field(file.content);
  }
  return hash.hex();
}

// The compiled classes below a folder of the finished sandbox.
Result<void> collect(int work, const std::string& below, std::vector<ProgramFile>& files) {
  const std::string place = "classes/" + below;
  const int fd = ::openat(work, place.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) return fail_errno(place);
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::fdopendir(fd), ::closedir);
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    if (entry->d_type == DT_DIR) {
      JUDGE_CHECK(collect(work, below + name + "/", files));
    } else {
      JUDGE_TRY(const UniqueFd file, open_beneath(work, place + name));
      JUDGE_TRY(std::string content, read_all(file.get(), name));
      files.push_back({below + name, std::move(content)});
    }
  }
  return {};
}

struct Compiled {
  RunOutput output;
  std::vector<ProgramFile> files;  // empty: it did not compile
};

bool makes_program(const Language& language) {
  return std::find(language.compile.begin(), language.compile.end(), "program") !=
         language.compile.end();
}

Result<Compiled> run_compiler(const Plan& plan, const std::vector<std::string>& command,
                              const CompileOptions& options, SandboxFactory& sandboxes) {
  JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox,
            sandboxes.prepare({.mounts = {}, .system = true, .may_fork = true,
                               .writable_work = true, .work_size = kWorkSize,
                               .work_inodes = 16384}));
  JUDGE_TRY(const UniqueFd work, sandbox->new_work_folder());
  for (const SourceFile& file : plan.files) {
    JUDGE_CHECK(put_file(work.get(), file.name, file.content, 0666));
  }
  RunRequest request;
  request.argv = command;
  request.environment = environment();
  JUDGE_TRY(RunOutput output,
            run(*sandbox, request,
                {.cpu_time = options.cpu_time, .wall_time = 2 * options.cpu_time,
                 .memory = options.memory, .output = kLargestFile, .processes = 256}));
  Compiled compiled{std::move(output), {}};
  const RunReport& report = compiled.output.report;
  if (report.cause != EndCause::exited || report.signal != 0 || report.exit_code != 0) {
    return compiled;
  }
  if (makes_program(*plan.language)) {
    Result<UniqueFd> file = open_beneath(work.get(), "program");
    if (!file) return compiled;
    JUDGE_TRY(std::string content, read_all(file->get(), "program"));
    compiled.files.push_back({"program", std::move(content), true});
  } else if (plan.language->code == "java") {
    JUDGE_CHECK(collect(work.get(), "", compiled.files));
  } else {
    for (const SourceFile& file : plan.files) compiled.files.push_back({file.name, file.content});
  }
  return compiled;
}

std::string compiler_words(const RunOutput& output) {
  return escape_unsafe(std::string(output.out.bytes().substr(0, 16 << 10)) + output.error, true);
}

std::string why_not(const RunReport& report, const CompileOptions& options) {
  switch (report.cause) {
    case EndCause::cpu_limit:
    case EndCause::wall_limit:
      return text("the compiler was stopped after {:.1f} s", to_ms(report.cpu_time) / 1000);
    case EndCause::memory_limit:
      return text("the compiler needed more than {} MiB of memory", to_mib(options.memory));
    case EndCause::output_limit: return text("the compiler printed too much");
    case EndCause::killed:
    case EndCause::exited: break;
  }
  if (report.signal != 0) return text("the compiler was ended by signal {}", report.signal);
  if (report.exit_code == 0) return text("the compiler left no program");
  return text("the compiler ended with exit code {}", report.exit_code);
}

// The stored program as one that can be run. `note` is what was stored beside it.
Program as_program(const Plan& plan, CachedProgram stored, bool cached) {
  Program program;
  program.language = plan.language;
  program.folder = std::move(stored.folder);
  program.keep_alive = std::move(stored.keep_alive);
  program.cached = cached;
  program.compiler = plan.tool.version;
  const auto note = nlohmann::json::parse(stored.note, nullptr, false);
  if (note.is_object()) {
    program.log = note.value("log", "");
    program.compile_time = Duration(note.value("time_ns", std::int64_t{0}));
    program.command = note.value("command", std::vector<std::string>{});
    program.needs_system = note.value("needs_system", true);
  }
  std::string entry = plan.entry;
  for (const std::string_view word : plan.language->run) {
    std::string full(word);
    const auto put = [&](const std::string& name, const std::string& value) {
      const std::size_t at = full.find(name);
      if (at != std::string::npos) full.replace(at, name.size(), value);
    };
    put("{tool}", plan.tool.path);
    put("{entry}", entry);
    program.argv.push_back(std::move(full));
  }
  return program;
}

}  // namespace

Result<CompileOutcome> compile(const Source& source, const CompileOptions& options,
                               SandboxFactory& sandboxes) {
  JUDGE_TRY(const Plan plan, make_plan(source, options.sanitize));
  const std::string key = cache_key(plan);
  if (options.use_cache) {
    if (std::optional<CachedProgram> found = find_program(key)) {
      return CompileOutcome(as_program(plan, *std::move(found), true));
    }
  }
  const auto start = Clock::now();
  bool is_static = !plan.language->static_flag.empty() && !options.sanitize;
  std::vector<std::string> command = command_line(plan, is_static);
  JUDGE_TRY(Compiled compiled, run_compiler(plan, command, options, sandboxes));
  std::string log = compiler_words(compiled.output);
  if (compiled.files.empty() && is_static && log.find("ld returned") != std::string::npos) {
    // "Static where it links": some libraries are there as shared ones only.
    is_static = false;
    command = command_line(plan, false);
    JUDGE_TRY(compiled, run_compiler(plan, command, options, sandboxes));
    log = compiler_words(compiled.output);
    if (!compiled.files.empty()) log = text("linked dynamically: a static link failed\n{}", log);
  }
  const Duration time = Clock::now() - start;
  command.front() = fs::path(command.front()).filename().string();
  if (compiled.files.empty()) {
    return CompileOutcome(CompileError{.reason = why_not(compiled.output.report, options),
                                       .log = std::move(log), .command = std::move(command),
                                       .compiler = plan.tool.version, .compile_time = time});
  }
  const bool needs_system = plan.language->system_at_run_time || options.sanitize ||
                            (!plan.language->static_flag.empty() && !is_static);
  const nlohmann::json note = {{"log", log}, {"time_ns", time.count()}, {"command", command},
                               {"needs_system", needs_system}};
  Result<CachedProgram> stored = store_program(
      key, compiled.files, note.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  if (!stored) {
    return fail(text("the compiled program cannot be kept: {}", stored.error().message),
                text("free some space, or choose another place with XDG_CACHE_HOME"));
  }
  return CompileOutcome(as_program(plan, *std::move(stored), false));
}

SandboxSpec sandbox_spec(const Program& program) {
  SandboxSpec spec;
  spec.mounts.push_back({program.folder, "/program"});
  spec.system = program.needs_system;
  return spec;
}

RunRequest run_request(const Program& program, Bytes memory,
                       const std::vector<std::string>& arguments) {
  // What a virtual machine needs beside its heap counts against the limit too.
  const std::uint64_t mib = to_mib(memory);
  const std::uint64_t heap = std::max<std::uint64_t>(mib > 128 ? mib - 64 : mib / 2, 16);
  RunRequest request;
  request.argv = program.argv;
  for (std::string& word : request.argv) {
    const std::size_t at = word.find("{heap_mib}");
    if (at != std::string::npos) word.replace(at, 10, std::to_string(heap));
  }
  request.argv.insert(request.argv.end(), arguments.begin(), arguments.end());
  request.environment = environment();
  return request;
}

}  // namespace judge
