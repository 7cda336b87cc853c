#include "judge/prepare/generate.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

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
  LazyProgram* generator;
  std::string recorded_input, recorded_answer;  // hashes; empty: none
  std::uint64_t seed;
};

class Generation {
 public:
  Generation(const Problem& problem, const GenerateOptions& options, SandboxFactory& sandboxes)
      : problem_(problem),
        options_(options),
        sandboxes_(sandboxes),
        folder_(cache_folder() / "data") {}

  Result<void> run(std::vector<TestCase>& cases, const GenerateProgress& progress) {
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
    std::unique_ptr<LazyProgram>& entry = programs_[program.name];
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
              .generator = nullptr,
              .recorded_input = {},
              .recorded_answer = {},
              .seed = case_seed(options_.fresh_seed.value_or(0), test_case.name)};
    JUDGE_TRY(const PackageProgram generator,
              find_generator(problem_, test_case.generated->command.front()));
    JUDGE_TRY(work.generator, lazy(generator));
    const std::string& answer = problem_.generators.answer;
    if (!answer.empty()) {
      JUDGE_TRY(answer_, lazy({.name = answer, .path = problem_.generators.folder / answer}));
    }
    if (options_.record || options_.fresh_seed) {
      return work;
    }
    const auto recorded = [&](const char* ending) {
      const auto found = problem_.generators.checksums.find("data/" + test_case.name + ending);
      return found == problem_.generators.checksums.end() ? std::string() : found->second;
    };
    work.recorded_input = recorded(".in");
    work.recorded_answer = recorded(".ans");
    if (work.recorded_input.empty() || work.recorded_answer.empty()) {
      return fail(text("{}: {}: no recorded hash in generators/checksums.txt", problem_.short_name,
                       test_case.name),
                  text("record it: judge generate {} --record", problem_.short_name));
    }
    return work;
  }

  // Everything that decides the bytes of a case, so that a change of anything makes it anew.
  std::string key_of(const Work& work, const std::string& input, const std::string& answer) const {
    Sha256 hash;
    hash.add_field(work.generator->source_hash);
    for (const std::string& word : work.test_case->generated->command) hash.add_field(word);
    hash.add_field(std::to_string(work.seed));
    hash.add_field(answer_ == nullptr ? "" : answer_->source_hash);
    hash.add_field(input);
    hash.add_field(answer);
    return hash.hex();
  }

  void set_paths(const Work& work, const std::string& key) const {
    work.test_case->input = folder_ / (key + ".in");
    work.test_case->answer = folder_ / (key + ".ans");
  }

  Result<RunOutput> run_program(LazyProgram& lazy_program, int stdin_fd,
                                const std::vector<std::string>& arguments,
                                const std::string& what) {
    const Result<Program>& program = lazy_program.get(problem_, sandboxes_);
    if (!program) return Failure(program.error());
    JUDGE_TRY(const CoreClaim core, CoreClaim::any());
    SandboxSpec spec = sandbox_spec(*program);
    spec.may_fork = true;
    const Limits& limits = problem_.limits;
    RunRequest request = run_request(*program, limits.validation_memory, arguments);
    request.stdin_fd = stdin_fd;
    request.core = core.core();
    JUDGE_TRY(RunOutput output, twice([&]() -> Result<RunOutput> {
                if (stdin_fd >= 0 && ::lseek(stdin_fd, 0, SEEK_SET) != 0) return fail_errno(what);
                JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox, sandboxes_.prepare(spec));
                return judge::run(*sandbox, request,
                                  {.cpu_time = limits.validation_time,
                                   .wall_time = 2 * limits.validation_time,
                                   .memory = limits.validation_memory,
                                   .output = kLargestFile});
              }));
    if (output.report.cause != EndCause::exited || output.report.signal != 0) {
      return fail(text("{}: {}: {} was stopped (CPU {:.1f} s, {} MiB)\n{}", problem_.short_name,
                       what, lazy_program.program.name, to_ms(output.report.cpu_time) / 1000,
                       to_mib(output.report.memory_peak), escape_unsafe(output.error, true)));
    }
    return output;
  }

  Result<RunOutput> run_maker(LazyProgram& program, int stdin_fd,
                              const std::vector<std::string>& arguments, const std::string& what) {
    JUDGE_TRY(RunOutput output, run_program(program, stdin_fd, arguments, what));
    if (output.report.exit_code != 0) {
      return fail(text("{}: {}: {} ended with exit code {}\n{}", problem_.short_name, what,
                       program.program.name, output.report.exit_code,
                       escape_unsafe(output.error, true)));
    }
    return output;
  }

  Result<void> make(const Work& work) {
    TestCase& test_case = *work.test_case;
    std::vector<std::string> arguments(test_case.generated->command.begin() + 1,
                                       test_case.generated->command.end());
    arguments.push_back(std::to_string(work.seed));
    JUDGE_TRY(const RunOutput input, run_maker(*work.generator, -1, arguments, test_case.name));
    const std::string input_hash = sha256_hex(input.out.bytes());
    JUDGE_CHECK(check_hash(test_case.name, ".in", work.recorded_input, input_hash));
    if (options_.record || options_.fresh_seed) {  // nobody has validated them yet
      JUDGE_CHECK(validate({.test_case = test_case, .input = input.out.bytes()}));
    }

    RunOutput answer;
    if (answer_ != nullptr) {
      JUDGE_TRY(const UniqueFd file, input.out.file());
      JUDGE_TRY(answer, run_maker(*answer_, file.get(), {}, test_case.name));
    }
    const std::string answer_hash = sha256_hex(answer.out.bytes());
    JUDGE_CHECK(check_hash(test_case.name, ".ans", work.recorded_answer, answer_hash));

    if (options_.record) {
      set_paths(work, key_of(work, input_hash, answer_hash));
      const std::lock_guard lock(mutex_);
      made_hashes_["data/" + test_case.name + ".in"] = input_hash;
      made_hashes_["data/" + test_case.name + ".ans"] = answer_hash;
    }
    const std::string hint = text("free some space, or choose another place with XDG_CACHE_HOME");
    JUDGE_CHECK(make_folders(folder_));
    for (const auto& [path, bytes] : {std::pair(test_case.input, input.out.bytes()),
                                      std::pair(test_case.answer, answer.out.bytes())}) {
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
    return fail(text("{}: {}{}: the generator made other data than recorded in "
                     "generators/checksums.txt (sha256 {}, recorded {})",
                     problem_.short_name, name, ending, made.substr(0, 12), recorded.substr(0, 12)),
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
  LazyProgram* answer_ = nullptr;
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
