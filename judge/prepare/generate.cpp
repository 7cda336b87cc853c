#include "judge/prepare/generate.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <variant>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/parallel.hpp"
#include "judge/base/sha256.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/verdict/data_validator.hpp"
#include "judge/verdict/package_program.hpp"

namespace judge {
namespace {

constexpr Bytes kLargestFile = {2ull << 30};
constexpr std::uint64_t kCacheBytes = 8ull << 30;

// A program of the package, compiled when it is first needed.
struct LazyProgram {
  PackageProgram program;
  std::string source_hash;
  std::once_flag once = {};
  std::optional<Result<Program>> compiled = {};

  const Result<Program>& get(const Problem& problem, SandboxFactory& sandboxes) {
    std::call_once(once, [&] { compiled = compile_package_program(problem, program, sandboxes); });
    return *compiled;
  }
};

Result<std::string> hash_source(const Problem& problem, const PackageProgram& program) {
  JUDGE_TRY(const Source source, package_source(problem, program));
  Sha256 hash;
  for (const SourceFile& file : source.files) {
    hash.add_field(file.name);
    hash.add_field(file.content);
  }
  return hash.hex();
}

// The generator: the file in generators/ with the command's first word as its stem, or the folder
// of that name.
Result<PackageProgram> find_generator(const Problem& problem, const std::string& stem) {
  JUDGE_TRY(const std::vector<std::string> names, list_folder(problem.generators.folder));
  for (const std::string& name : names) {
    const std::vector<std::string> file = {name};
    std::error_code ignored;
    const bool is_folder =
        name == stem && fs::is_directory(problem.generators.folder / name, ignored);
    if (is_folder || (fs::path(name).stem() == stem && guess_language(file) != nullptr)) {
      return PackageProgram{.name = name, .path = problem.generators.folder / name};
    }
  }
  return fail(text("{}: no source of the generator '{}'", problem.generators.folder.string(), stem),
              text("generators.yaml names a file's stem, then its arguments"));
}

// One generated case on its way.
struct Work {
  TestCase* test_case;
  LazyProgram* generator = nullptr;  // none: the input is a file
  LazyProgram* answer = nullptr;     // reads the input
  std::string files = {};            // hash of the committed files that it is made from
  std::string recorded_input = {}, recorded_answer = {};  // hashes; empty: none
  std::uint64_t seed = 0;
};

using Data = std::variant<Output, MappedFile, std::string>;

std::string_view bytes_of(const Data& data) {
  if (const auto* text = std::get_if<std::string>(&data)) return *text;
  if (const auto* file = std::get_if<MappedFile>(&data)) return file->bytes();
  return std::get<Output>(data).bytes();
}

// With CR LF as LF, where that is wanted.
Data with_lines(Data data, bool unix_lines) {
  const std::string_view bytes = bytes_of(data);
  if (!unix_lines || bytes.find("\r\n") == std::string_view::npos) return data;
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!bytes.substr(i).starts_with("\r\n")) text += bytes[i];
  }
  return text;
}

class Generation {
 public:
  Generation(const Problem& problem, const GenerateOptions& options, SandboxFactory& sandboxes)
      : problem_(problem),
        options_(options),
        sandboxes_(sandboxes),
        folder_(cache_folder() / "data") {}

  Result<void> run(std::vector<TestCase>& cases, const GenerateProgress& progress) {
    const std::string& file = problem_.generators.checksums_file;
    if (options_.record && file != "generators/checksums.txt") {
      return fail(ErrorKind::usage, text("{}: only a package with generators.yaml records hashes",
                                         problem_.short_name));
    }
    std::vector<Work> missing;
    for (TestCase& test_case : cases) {
      if (!test_case.generated) continue;
      cache_lock();
      JUDGE_TRY(const Work work, plan(test_case));
      set_paths(work, key_of(work, work.recorded_input, work.recorded_answer));
      std::error_code ignored;
      const bool there = !options_.record && fs::exists(test_case.input, ignored) &&
                         fs::exists(test_case.answer, ignored);
      if (there) {
        // The oldest files leave the cache first.
        fs::last_write_time(test_case.input, fs::file_time_type::clock::now(), ignored);
        fs::last_write_time(test_case.answer, fs::file_time_type::clock::now(), ignored);
      } else {
        missing.push_back(work);
      }
    }
    if (missing.empty()) return {};
    std::size_t done = 0;
    JUDGE_CHECK(for_each_parallel(missing.size(), options_.jobs, [&](std::size_t i) {
      Result<void> made = make(missing[i]);
      const std::lock_guard lock(mutex_);
      if (made && progress) progress(++done, missing.size(), missing[i].test_case->name);
      return made;
    }));
    make_room();
    return options_.record ? write_checksums() : Result<void>();
  }

 private:
  Result<LazyProgram*> lazy(const PackageProgram& program) {
    std::unique_ptr<LazyProgram>& entry = programs_[program.path.string()];
    if (!entry) {
      JUDGE_TRY(std::string hash, hash_source(problem_, program));
      entry = std::make_unique<LazyProgram>();
      entry->program = program;
      entry->source_hash = std::move(hash);
    }
    return entry.get();
  }

  Result<Work> plan(TestCase& test_case) {
    Work work{.test_case = &test_case,
              .seed = case_seed(options_.fresh_seed.value_or(0), test_case.name)};
    const GeneratedFrom& from = *test_case.generated;
    if (from.generator) {
      JUDGE_TRY(work.generator, lazy(*from.generator));
    } else if (!from.command.empty()) {
      JUDGE_TRY(const PackageProgram generator, find_generator(problem_, from.command.front()));
      JUDGE_TRY(work.generator, lazy(generator));
    }
    const std::string& answer = problem_.generators.answer;
    if (from.answer_program) {
      JUDGE_TRY(work.answer, lazy(*from.answer_program));
    } else if (!answer.empty()) {
      JUDGE_TRY(work.answer, lazy({.name = answer, .path = problem_.generators.folder / answer}));
    }
    JUDGE_TRY(work.files, hash_files(from));
    const std::string& file = problem_.generators.checksums_file;
    if (options_.record || options_.fresh_seed || file.empty()) return work;
    const auto recorded = [&](const char* ending) {
      const auto found = problem_.generators.checksums.find("data/" + test_case.name + ending);
      return found == problem_.generators.checksums.end() ? std::string() : found->second;
    };
    work.recorded_input = recorded(".in");
    work.recorded_answer = recorded(".ans");
    if (work.recorded_input.empty() || work.recorded_answer.empty()) {
      return fail(text("{}: {}: no recorded hash in {}", problem_.short_name, test_case.name, file),
                  text("record it: judge generate {} --record", problem_.short_name));
    }
    return work;
  }

  // Empty where no file of the package is a part of the data.
  static Result<std::string> hash_files(const GeneratedFrom& from) {
    if (from.input_file.empty() && from.answer_file.empty()) return std::string();
    Sha256 hash;
    for (const fs::path& path : {from.input_file, from.answer_file}) {
      if (path.empty()) continue;
      JUDGE_TRY(const MappedFile file, MappedFile::open(path));
      hash.add_field(file.bytes());
    }
    return hash.hex();
  }

  // Everything that decides the bytes of a case, so that a change of anything makes it anew.
  static std::string key_of(const Work& work, const std::string& input, const std::string& answer) {
    const GeneratedFrom& from = *work.test_case->generated;
    Sha256 hash;
    hash.add_field(work.generator == nullptr ? "" : work.generator->source_hash);
    for (const std::string& word : from.command) hash.add_field(word);
    hash.add_field(from.seeded ? std::to_string(work.seed) : "");
    hash.add_field(work.answer == nullptr ? "" : work.answer->source_hash);
    hash.add_field(input);
    hash.add_field(answer);
    hash.add_field(work.files);
    hash.add_field(from.from_file);
    hash.add_field(from.unix_lines ? "unix lines" : "");
    hash.add_field(from.answer_on_stderr ? "answer on stderr" : "");
    return hash.hex();
  }

  void set_paths(const Work& work, const std::string& key) const {
    // A committed file that is taken as it is stays where it is.
    const GeneratedFrom& from = *work.test_case->generated;
    const auto path = [&](const fs::path& file, const char* ending) {
      return file.empty() || from.unix_lines ? folder_ / (key + ending) : file;
    };
    work.test_case->input = path(from.input_file, ".in");
    work.test_case->answer = path(from.answer_file, ".ans");
  }

  // A program of the package that makes data.
  struct Call {
    int stdin_fd = -1;
    std::vector<std::string> arguments = {};
    std::string leaves = {};  // a file that is wanted
    std::string reads = {};   // a file that it finds, with the bytes of `content`
    std::string_view content = {};
    bool keep_stderr = false;  // all of it
  };
  struct Made {
    RunOutput run;
    Data file = {};         // Call::leaves
    MappedFile error = {};  // Call::keep_stderr
  };

  Result<Made> run_in(Sandbox& sandbox, const Program& program, const Call& call, int core,
                      const std::string& what) {
    const Limits& limits = problem_.limits;
    RunRequest request = run_request(program, limits.validation_memory, call.arguments);
    request.stdin_fd = call.stdin_fd;
    request.core = core;
    if (call.stdin_fd >= 0 && ::lseek(call.stdin_fd, 0, SEEK_SET) != 0) return fail_errno(what);
    UniqueFd error, work;
    if (call.keep_stderr) {
      JUDGE_TRY(error, memory_file({}));
      request.stderr_fd = error.get();
    }
    if (!call.leaves.empty() || !call.reads.empty()) {
      JUDGE_TRY(work, sandbox.new_work_folder());
    }
    if (!call.reads.empty()) JUDGE_CHECK(put_file(work.get(), call.reads, call.content));
    JUDGE_TRY(RunOutput run, judge::run(sandbox, request,
                                        {.cpu_time = limits.validation_time,
                                         .wall_time = 2 * limits.validation_time,
                                         .memory = limits.validation_memory,
                                         .output = kLargestFile}));
    Made made{.run = std::move(run)};
    if (error) {
      JUDGE_TRY(made.error, MappedFile::of_fd(error.get(), what));
    }
    if (!call.leaves.empty() && made.run.report.exit_code == 0) {
      JUDGE_TRY(const UniqueFd file, open_beneath(work.get(), call.leaves));
      JUDGE_TRY(made.file, MappedFile::of_fd(file.get(), what));
    }
    return made;
  }

  Result<Made> run_maker(LazyProgram& lazy_program, const Call& call, const std::string& what) {
    const Result<Program>& program = lazy_program.get(problem_, sandboxes_);
    if (!program) return Failure(program.error());
    JUDGE_TRY(const CoreClaim core, CoreClaim::any());
    SandboxSpec spec = sandbox_spec(*program);
    spec.may_fork = true;
    spec.writable_work = !call.leaves.empty();
    if (!call.leaves.empty() || !call.reads.empty()) spec.work_size = kLargestFile;
    JUDGE_TRY(Made made, twice([&]() -> Result<Made> {
                JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox, sandboxes_.prepare(spec));
                return run_in(*sandbox, *program, call, core.core(), what);
              }));
    const RunReport& report = made.run.report;
    const std::string& name = lazy_program.program.name;
    if (report.cause != EndCause::exited || report.signal != 0) {
      return fail(text("{}: {}: {} was stopped (CPU {:.1f} s, {} MiB)\n{}", problem_.short_name,
                       what, name, to_ms(report.cpu_time) / 1000, to_mib(report.memory_peak),
                       escape_unsafe(made.run.error, true)));
    }
    if (report.exit_code != 0) {
      return fail(text("{}: {}: {} ended with exit code {}\n{}", problem_.short_name, what, name,
                       report.exit_code, escape_unsafe(made.run.error, true)));
    }
    return made;
  }

  // The input, and what the generator said of the answer.
  Result<std::pair<Data, MappedFile>> make_input(const Work& work) {
    const TestCase& test_case = *work.test_case;
    const GeneratedFrom& from = *test_case.generated;
    if (work.generator == nullptr) {
      JUDGE_TRY(MappedFile file, MappedFile::open(from.input_file));
      return std::pair(Data(std::move(file)), MappedFile());
    }
    Call call{.arguments = {from.command.begin() + 1, from.command.end()},
              .leaves = from.from_file,
              .keep_stderr = from.answer_on_stderr};
    if (from.seeded) call.arguments.push_back(std::to_string(work.seed));
    JUDGE_TRY(Made made, run_maker(*work.generator, call, test_case.name));
    Data input = from.from_file.empty() ? Data(std::move(made.run.out)) : std::move(made.file);
    return std::pair(std::move(input), std::move(made.error));
  }

  Result<Data> make_answer(const Work& work, std::string_view input, MappedFile said) {
    const GeneratedFrom& from = *work.test_case->generated;
    if (!from.answer_file.empty()) {
      JUDGE_TRY(MappedFile file, MappedFile::open(from.answer_file));
      return Data(std::move(file));
    }
    if (from.answer_on_stderr) return Data(std::move(said));
    if (work.answer == nullptr) return Data();
    JUDGE_TRY(const UniqueFd file, memory_file(input));
    const Call call{.stdin_fd = problem_.input_file.empty() ? file.get() : -1,
                    .leaves = problem_.output_file,
                    .reads = problem_.input_file,
                    .content = input};
    JUDGE_TRY(Made made, run_maker(*work.answer, call, work.test_case->name));
    if (!call.leaves.empty()) return std::move(made.file);
    return Data(std::move(made.run.out));
  }

  Result<void> make(const Work& work) {
    TestCase& test_case = *work.test_case;
    const bool unix_lines = test_case.generated->unix_lines;
    JUDGE_TRY(auto made, make_input(work));
    const Data input_data = with_lines(std::move(made.first), unix_lines);
    const std::string_view input = bytes_of(input_data);
    const std::string input_hash = sha256_hex(input);
    JUDGE_CHECK(check_hash(test_case.name, ".in", work.recorded_input, input_hash));
    if (work.recorded_input.empty()) {  // nobody has validated it yet
      JUDGE_CHECK(validate({.test_case = test_case, .input = input}));
    }
    JUDGE_TRY(Data made_answer, make_answer(work, input, std::move(made.second)));
    const Data answer_data = with_lines(std::move(made_answer), unix_lines);
    const std::string_view answer = bytes_of(answer_data);
    const std::string answer_hash = sha256_hex(answer);
    JUDGE_CHECK(check_hash(test_case.name, ".ans", work.recorded_answer, answer_hash));

    if (options_.record) {
      set_paths(work, key_of(work, input_hash, answer_hash));
      const std::lock_guard lock(mutex_);
      made_hashes_["data/" + test_case.name + ".in"] = input_hash;
      made_hashes_["data/" + test_case.name + ".ans"] = answer_hash;
    }
    const std::string hint = text("free some space, or choose another place with XDG_CACHE_HOME");
    JUDGE_CHECK(make_folders(folder_));
    for (const auto& [path, bytes] :
         {std::pair(test_case.input, input), std::pair(test_case.answer, answer)}) {
      if (path.parent_path() != folder_) continue;
      if (Result<void> written = write_file(path, bytes); !written) {
        return fail(
            text("{}: {}: {}", problem_.short_name, test_case.name, written.error().message), hint);
      }
    }
    return {};
  }

  Result<void> check_hash(const std::string& name, const char* ending, const std::string& recorded,
                          const std::string& made) const {
    if (recorded.empty() || recorded == made) return {};
    return fail(text("{}: {}{}: the generator made other data than recorded in {} (sha256 {}, "
                     "recorded {})",
                     problem_.short_name, name, ending, problem_.generators.checksums_file,
                     made.substr(0, 12), recorded.substr(0, 12)),
                text("if the change is meant: judge generate {} --record", problem_.short_name));
  }

  Result<void> validate(const CaseData& data) {
    std::call_once(validators_made_, [&] {
      validators_ = prepare_data_validators(problem_, DataKind::input, sandboxes_);
    });
    if (!validators_) return Failure(validators_.error());
    JUDGE_TRY(const DataResult result, check_data(*validators_, data));
    if (result.accepted) return {};
    return fail(text("{}: {}: the input validator {} refuses the generated data: {}",
                     problem_.short_name, data.test_case.name, result.validator, result.message));
  }

  Result<void> write_checksums() {
    // Cases that were not made now keep what is recorded of them, unless they are gone.
    std::map<std::string, std::string> all = problem_.generators.checksums;
    std::erase_if(all, [&](const auto& entry) {
      return std::none_of(problem_.cases.begin(), problem_.cases.end(), [&](const TestCase& c) {
        return c.generated && (entry.first == "data/" + c.name + ".in" ||
                               entry.first == "data/" + c.name + ".ans");
      });
    });
    for (const auto& [name, hash] : made_hashes_) all[name] = hash;
    std::string lines;
    for (const auto& [name, hash] : all) lines += hash + "  " + name + "\n";
    return write_file(problem_.generators.folder / "checksums.txt", lines);
  }

  // Every judge that uses generated data holds this lock, shared, as long as it lives.
  const UniqueFd& cache_lock() const {
    static const UniqueFd lock = [this] {
      if (!make_folders(folder_)) return UniqueFd();
      UniqueFd fd(::open((folder_ / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
      if (fd) ::flock(fd.get(), LOCK_SH);
      return fd;
    }();
    return lock;
  }

  // Keeps the cache bounded. What was not used for longest goes first, and nothing goes while
  // another judge is at work.
  void make_room() const {
    const UniqueFd& lock = cache_lock();
    if (!lock) return;
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) == 0) remove_oldest();
    ::flock(lock.get(), LOCK_SH);
  }

  void remove_oldest() const {
    struct Entry {
      fs::file_time_type used;
      std::uint64_t size;
      fs::path path;
    };
    std::vector<Entry> entries;
    std::uint64_t total = 0;
    std::error_code ignored;
    for (const auto& file : fs::directory_iterator(folder_, ignored)) {
      entries.push_back({file.last_write_time(ignored), file.file_size(ignored), file.path()});
      total += entries.back().size;
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.used < b.used; });
    for (const Entry& entry : entries) {
      if (total <= kCacheBytes) return;
      if (entry.path.filename() != ".lock" && fs::remove(entry.path, ignored)) total -= entry.size;
    }
  }

  const Problem& problem_;
  const GenerateOptions& options_;
  SandboxFactory& sandboxes_;
  const fs::path folder_;
  std::map<std::string, std::unique_ptr<LazyProgram>> programs_;
  std::once_flag validators_made_;
  Result<DataValidators> validators_;
  std::mutex mutex_;  // the progress, and:
  std::map<std::string, std::string> made_hashes_;
};

}  // namespace

std::uint64_t case_seed(std::uint64_t run_seed, const std::string& case_name) {
  return sha256_u64(std::to_string(run_seed) + "/" + case_name) >> 1;
}

Result<void> generate(const Problem& problem, std::vector<TestCase>& cases,
                      const GenerateOptions& options, SandboxFactory& sandboxes,
                      const GenerateProgress& progress) {
  return Generation(problem, options, sandboxes).run(cases, progress);
}

}  // namespace judge
