#include "judge/toolchain/compile.hpp"

#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>

#include "judge/base/file.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/toolchain/compile_plan.hpp"
#include "judge/toolchain/program_cache.hpp"

namespace judge {
namespace {

using Product = Language::Product;

// No file of a compilation, and no program, may be larger; nor what a compiler prints.
constexpr Bytes kLargestFile = 256_MiB;
// The folder that is compiled in, and /tmp: sources, intermediate files, a build cache.
constexpr Bytes kWorkSize = 1024_MiB;
constexpr unsigned kWorkInodes = 1 << 16;
constexpr std::size_t kLongestLog = 64 << 10;
// Raised when the same sources would give another program, or the cache's form changes.
constexpr std::string_view kCacheVersion = "3";

// All that a program sees of its surroundings.
std::vector<std::string> environment() {
  return {"PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/work"};
}

std::string cache_key(const CompilePlan& plan, const Tool& tool) {
  Sha256 hash;
  const auto add_all = [&](const std::vector<std::string_view>& words) {
    hash.add_field(std::to_string(words.size()));
    for (const std::string_view word : words) hash.add_field(word);
  };
  for (const std::string_view field :
       {kCacheVersion, plan.language->code, std::string_view(tool.identity),
        std::string_view(tool.version), std::string_view(plan.entry),
        std::string_view(plan.sanitize ? "sanitize" : ""),
        std::string_view(plan.headers_by_path ? "headers by path" : "")}) {
    hash.add_field(field);
  }
  add_all(plan.language->compile);
  add_all(plan.language->link_statically);
  add_all(plan.language->sanitize);
  add_all(plan.language->environment);
  for (const CompilePlan::File& file : plan.files) {
    hash.add_field(file.name);
    hash.add_field(file.content);
  }
  return hash.hex();
}

// What a compiler left below a folder of its work folder: nothing of it is trusted.
Result<void> collect(int parent, const std::string& name, const std::string& below,
                     std::vector<ProgramFile>& files) {
  UniqueFd fd(::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!fd) return fail_errno(name);
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::fdopendir(fd.get()), ::closedir);
  if (!folder) return fail_errno(name);
  const int inside = fd.release();  // the DIR's now
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string found = entry->d_name;
    if (found == "." || found == ".." || escape_unsafe(found) != found) continue;
    if (entry->d_type == DT_LNK) continue;
    if (entry->d_type == DT_DIR) {
      JUDGE_CHECK(collect(inside, found, below + found + "/", files));
    } else {
      JUDGE_TRY(const UniqueFd file, open_beneath(inside, found));
      JUDGE_TRY(std::string content, read_all(file.get(), found));
      files.push_back({below + found, std::move(content)});
    }
  }
  return {};
}

struct Compiled {
  RunOutput output;
  std::vector<ProgramFile> files;  // empty: it did not compile
};

Result<Compiled> run_compiler(const CompilePlan& plan, const std::vector<std::string>& command,
                              const CompileOptions& options, SandboxFactory& sandboxes,
                              const std::optional<Program>& header) {
  Bytes sources;
  for (const CompilePlan::File& file : plan.files) sources = sources + Bytes{file.content.size()};
  const auto inodes = static_cast<unsigned>(2 * plan.files.size());
  SandboxSpec spec{.mounts = {},
                   .system = true,
                   .may_fork = true,
                   .writable_work = true,
                   .work_size = kWorkSize + sources,
                   .work_inodes = kWorkInodes + inodes};
  if (header) spec.mounts.push_back({header->folder, "/precompiled"});
  JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox, sandboxes.prepare(spec));
  JUDGE_TRY(const UniqueFd work, sandbox->new_work_folder());
  // Scripts may start, change and add files wherever they like in their copy.
  const bool is_folder = plan.language->product == Product::folder;
  for (const CompilePlan::File& file : plan.files) {
    JUDGE_CHECK(put_file(work.get(), file.name, file.content, is_folder ? 0777 : 0644));
    fs::path parent = is_folder ? fs::path(file.name).parent_path() : fs::path();
    for (; !parent.empty(); parent = parent.parent_path()) {
      if (::fchmodat(work.get(), parent.c_str(), 0777, 0) != 0) return fail_errno(parent.string());
    }
  }

  RunRequest request;
  request.argv = command;
  request.environment = environment();
  request.environment.emplace_back("TMPDIR=/tmp");
  // Looked at before the system's own headers; what does not fit is passed over by the compiler.
  if (header) request.environment.emplace_back("CPLUS_INCLUDE_PATH=/precompiled");
  if (plan.headers_by_path) request.environment.emplace_back("CPATH=/work");
  request.environment.insert(request.environment.end(), plan.language->environment.begin(),
                             plan.language->environment.end());
  // Wall time leaves room for a busy machine; only a compiler that sleeps comes near it.
  const RunLimits limits{.cpu_time = options.cpu_time,
                         .wall_time = 2 * options.cpu_time + std::chrono::seconds(10),
                         .memory = options.memory,
                         .output = kLargestFile,
                         .processes = 512};
  JUDGE_TRY(RunOutput output, run(*sandbox, request, limits));
  Compiled compiled{std::move(output), {}};
  const RunReport& report = compiled.output.report;
  if (report.cause != EndCause::exited || report.signal != 0 || report.exit_code != 0) {
    return compiled;
  }
  switch (plan.language->product) {
    case Product::program:
      if (const std::string name(plan.language->leaves);
          const Result<UniqueFd> file = open_beneath(work.get(), name)) {
        JUDGE_TRY(std::string content, read_all(file->get(), name));
        compiled.files.push_back({name, std::move(content), true});
      }
      break;
    case Product::header:
      if (const Result<UniqueFd> file = open_beneath(work.get(), "program")) {
        JUDGE_TRY(std::string content, read_all(file->get(), "program"));
        compiled.files.push_back({plan.entry, std::move(content)});
      }
      break;
    case Product::classes:
      if (!collect(work.get(), "classes", "", compiled.files)) compiled.files.clear();
      break;
    case Product::folder:
      if (!collect(work.get(), ".", "", compiled.files)) compiled.files.clear();
      for (ProgramFile& file : compiled.files) file.executable = true;
      break;
    case Product::sources:
      for (const CompilePlan::File& file : plan.files) {
        compiled.files.push_back({file.name, std::string(file.content)});
      }
  }
  return compiled;
}

std::string compiler_log(const RunOutput& output) {
  const std::string_view out = output.out.bytes();
  std::string log = output.error + cut_middle(std::string(out.substr(0, kLongestLog)), kLongestLog);
  return cut_middle(escape_unsafe(log, true), kLongestLog);
}

bool says_any(const std::string& log, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    return log.find(phrase) != std::string::npos;
  });
}

// A limit that stopped one of the compiler's processes is told by its first one in words only.
std::string why_not(const RunReport& report, const std::string& log,
                    const CompileOptions& options) {
  const bool failed = report.signal != 0 || report.exit_code != 0;
  if (report.cause == EndCause::cpu_limit) {
    return text("the compiler was stopped after {:.0f} s of CPU time",
                to_ms(options.cpu_time) / 1000);
  }
  if (report.cause == EndCause::wall_limit) {
    return text("the compiler was stopped after {:.0f} s", to_ms(report.wall_time) / 1000);
  }
  if (report.cause == EndCause::memory_limit || report.oom_kills > 0 ||
      (failed && says_any(log, {"out of memory", "memory exhausted", "Cannot allocate memory",
                                "OutOfMemoryError", "MemoryError", "bad_alloc"}))) {
    return text("the compiler needed more than {} MiB of memory", to_mib(options.memory));
  }
  if (report.cause == EndCause::output_limit) {
    return text("the compiler printed more than {} MiB", to_mib(kLargestFile));
  }
  if (report.signal == SIGXFSZ ||
      (failed &&
       says_any(log, {"File size limit exceeded", "No space left on device", "File too large"}))) {
    return text("the compiler wrote a file of more than {} MiB", to_mib(kLargestFile));
  }
  if (report.signal != 0) return text("the compiler was ended by signal {}", report.signal);
  if (!failed) return text("the compiler left no program");
  return text("the compiler ended with exit code {}", report.exit_code);
}

// The program that an ELF file asks to be started by; empty: none.
std::string interpreter_of(std::string_view elf) {
  Elf64_Ehdr head{};
  if (elf.size() < sizeof head) return {};
  std::memcpy(&head, elf.data(), sizeof head);
  for (std::size_t i = 0; i < head.e_phnum; ++i) {
    Elf64_Phdr part{};
    const std::size_t at = head.e_phoff + i * sizeof part;
    if (at > elf.size() - sizeof part) break;
    std::memcpy(&part, elf.data() + at, sizeof part);
    if (part.p_type != PT_INTERP || part.p_offset > elf.size()) continue;
    const std::string_view name = elf.substr(part.p_offset, part.p_filesz);
    return std::string(name.substr(0, name.find('\0')));
  }
  return {};
}

bool failed_to_link(const std::string& log) {
  return says_any(log, {"ld returned", "linker command failed"});
}

// The stored program as one that can be run. `note` is what compile() has stored beside it.
Program as_program(const CompilePlan& plan, const Tool& tool, const std::string& key,
                   StoredProgram stored, bool cached) {
  Program program;
  program.identity = key;
  program.language = plan.language;
  program.folder = std::move(stored.folder);
  program.keep_alive = std::move(stored.keep_alive);
  program.cached = cached;
  program.compiler = tool.version;
  program.sanitized = plan.sanitize;
  program.argv = run_line(plan, tool.path);
  const auto note = nlohmann::json::parse(stored.note);
  program.log = note.at("log").get<std::string>();
  program.compile_time = Duration(note.at("time_ns").get<std::int64_t>());
  program.command = note.at("command").get<std::vector<std::string>>();
  program.needs_system = note.at("needs_system").get<bool>();
  return program;
}

// The large header that these sources include, compiled with the same flags; made once and kept in
// the cache. Nothing when there is none, or it does not work: then the compiler reads the text.
std::optional<Program> precompiled_for(const CompilePlan& plan, const CompileOptions& options,
                                       SandboxFactory& sandboxes) {
  const std::optional<Precompiled> precompiled = precompiled_header(*plan.language);
  const auto includes_it = [&](const CompilePlan::File& file) {
    return file.content.find(precompiled->header) != std::string_view::npos;
  };
  if (!precompiled || !options.use_cache ||
      std::none_of(plan.files.begin(), plan.files.end(), includes_it)) {
    return std::nullopt;
  }
  const std::string header(precompiled->header);
  Source source;
  source.language = precompiled->language;
  source.entry_point = header + ".gch";
  source.files.push_back({"all.hpp", "#include <" + header + ">\n"});
  // One makes it, the others wait: it takes longer than what they want it for.
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  Result<CompileOutcome> outcome = compile(source, options, sandboxes);
  if (!outcome || !std::holds_alternative<Program>(*outcome)) return std::nullopt;
  return std::get<Program>(*std::move(outcome));
}

}  // namespace

Result<CompileOutcome> compile(const Source& source, const CompileOptions& options,
                               SandboxFactory& sandboxes) {
  const Language& language = *source.language;
  if (options.sanitize && language.sanitize.empty()) {
    return fail(ErrorKind::usage, text("{} has no sanitizers", language.name));
  }
  JUDGE_TRY(const Tool tool, find_tool(language));
  const auto planned = plan_compilation(source, options.sanitize);
  if (const auto* reason = std::get_if<std::string>(&planned)) {
    return CompileOutcome(
        CompileError{.reason = *reason, .log = {}, .command = {}, .compiler = tool.version});
  }
  const auto& plan = std::get<CompilePlan>(planned);
  const std::string key = cache_key(plan, tool);
  if (options.use_cache) {
    if (std::optional<StoredProgram> found = find_program(key)) {
      return CompileOutcome(as_program(plan, tool, key, *std::move(found), true));
    }
  }

  const std::optional<Program> header = precompiled_for(plan, options, sandboxes);
  const auto start = Clock::now();
  bool is_static = !language.link_statically.empty() && !options.sanitize;
  std::vector<std::string> command = compile_line(plan, tool.path, is_static, options.memory);
  const auto attempt = [&] { return run_compiler(plan, command, options, sandboxes, header); };
  JUDGE_TRY(Compiled compiled, twice(attempt));
  std::string log = compiler_log(compiled.output);
  if (compiled.files.empty() && is_static && failed_to_link(log)) {
    // Some libraries are there as shared ones only.
    is_static = false;
    command = compile_line(plan, tool.path, false, options.memory);
    JUDGE_TRY(compiled, twice(attempt));
    log = compiler_log(compiled.output);
    if (!compiled.files.empty()) log = text("linked dynamically: a static link failed\n{}", log);
  }
  const Duration time = Clock::now() - start;
  command.front() = fs::path(command.front()).filename().string();
  std::string reason;
  if (compiled.files.empty()) {
    reason = why_not(compiled.output.report, log, options);
  } else if (is_static && !interpreter_of(compiled.files.front().content).empty()) {
    // Put into it by the source. It could not be started, and that would look like our fault.
    reason = text("the program asks for an interpreter of its own");
  }
  if (!reason.empty()) {
    return CompileOutcome(CompileError{.reason = std::move(reason),
                                       .log = std::move(log),
                                       .command = std::move(command),
                                       .compiler = tool.version,
                                       .compile_time = time});
  }

  const bool needs_system = language.system_at_run_time || options.sanitize ||
                            (!language.link_statically.empty() && !is_static);
  const nlohmann::json note = {{"log", log},
                               {"time_ns", time.count()},
                               {"command", command},
                               {"needs_system", needs_system}};
  JUDGE_TRY(StoredProgram stored,
            store_program(key, compiled.files, note.dump(),
                          options.use_cache ? Store::in_cache : Store::temporary));
  return CompileOutcome(as_program(plan, tool, key, std::move(stored), false));
}

SandboxSpec sandbox_spec(const Program& program) {
  SandboxSpec spec;
  spec.mounts.push_back({.source = program.folder, .target = "/program", .conceal = true});
  spec.system = program.needs_system;
  return spec;
}

RunRequest run_request(const Program& program, Bytes memory,
                       const std::vector<std::string>& arguments) {
  RunRequest request;
  for (const std::string& word : program.argv) request.argv.push_back(fill_heap(word, memory));
  request.argv.insert(request.argv.end(), arguments.begin(), arguments.end());
  request.environment = environment();
  request.environment.insert(request.environment.end(), program.language->run_environment.begin(),
                             program.language->run_environment.end());
  // Looking for leaks needs ptrace, which no sandbox allows.
  if (program.sanitized) request.environment.emplace_back("ASAN_OPTIONS=detect_leaks=0");
  return request;
}

}  // namespace judge
