// Random system calls from inside, in every mode and with every set of rights; and, one by one, the
// ways out that were found and closed. Whatever a program does, it gets a report, the next program
// finds the sandbox as good as new, and the host shows no mark. The programs are those of
// hostile_program.cpp, so no compiler is needed.
//
// FUZZ_SECONDS=600 goes on with other seeds for as long. A complaint names its seed.

#include <fcntl.h>
#include <grp.h>
#include <gtest/gtest.h>
#include <mqueue.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/sandbox/run.hpp"
#include "tests/support/require_isolation.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

constexpr RunLimits kLimits{
    .cpu_time = 2s, .wall_time = 4s, .memory = {64 << 20}, .output = {1 << 20}, .processes = 24};
constexpr uid_t kOrdinaryUser = 65534;

std::string text_of(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The lines that contain the word.
std::string lines_with(const fs::path& path, const std::string& word) {
  std::ifstream file(path);
  std::string found;
  for (std::string line; std::getline(file, line);) {
    if (line.find(word) != std::string::npos) found += line + "\n";
  }
  return found;
}

std::string describe(const fs::path& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return "absent";
  std::ostringstream out;
  out << std::oct << status.st_mode << std::dec << " " << status.st_uid << ":" << status.st_gid
      << " " << status.st_nlink << " links " << status.st_size << " bytes, changed "
      << status.st_mtim.tv_sec << "." << status.st_mtim.tv_nsec << " " << status.st_ctim.tv_sec
      << "." << status.st_ctim.tv_nsec;
  return out.str();
}

// A folder with the program and a file that nobody may change, and a process to be left alone.
class Canary {
 public:
  Canary() : folder_(*TempDir::make("/tmp", "fuzz-")) {
    ::chmod(folder_.path().c_str(), 0755);
    std::error_code error;
    fs::copy_file(TOUCHSTONE_HOSTILE, program(), error);
    ::chmod(program().c_str(), 0755);
    (void)write_file(file(), "original", 0644);
    process_ = ::fork();
    if (process_ == 0) {
      ::prctl(PR_SET_PDEATHSIG, SIGKILL);
      while (true) ::pause();
    }
  }
  ~Canary() {
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
  }
  fs::path folder() const { return folder_.path(); }
  fs::path program() const { return folder_.path() / "program"; }
  fs::path file() const { return folder_.path() / "file"; }
  pid_t process() const { return process_; }

 private:
  TempDir folder_;
  pid_t process_ = -1;
};

// What may not change, whatever runs inside.
std::map<std::string, std::string> host_state(const Canary& canary) {
  std::map<std::string, std::string> state;
  state["file"] = describe(canary.file()) + " " + text_of(canary.file());
  state["program"] = describe(canary.program());
  for (const auto& entry : fs::directory_iterator(canary.folder())) {
    state["folder"] += entry.path().filename().string() + " ";
  }
  for (const char* mark : {"/fuzz-marker", "/tmp/fuzz-marker", "/var/tmp/fuzz-marker",
                           "/dev/fuzz-marker", "/dev/shm/fuzz-marker", "fuzz-marker"}) {
    state[mark] = describe(mark);
  }
  utsname name{};
  ::uname(&name);
  state["host name"] = std::string(name.nodename) + " " + name.domainname;
  state["mounts"] = text_of("/proc/self/mountinfo");
  timex clock{};
  ::adjtimex(&clock);
  state["clock tick"] = std::to_string(clock.tick);
  state["clock"] = std::to_string(
      std::llround(std::chrono::duration<double>(std::chrono::system_clock::now() -
                                                 std::chrono::system_clock::time_point())
                       .count() -
                   std::chrono::duration<double>(Clock::now().time_since_epoch()).count()) /
      10);
  // The judge itself.
  state["limits"] = text_of("/proc/self/limits");
  state["nice"] = std::to_string(::getpriority(PRIO_PROCESS, 0)) + " " +
                  std::to_string(::sched_getscheduler(0)) + " " +
                  std::to_string(::syscall(SYS_ioprio_get, 1, 0));
  cpu_set_t cores;
  ::sched_getaffinity(0, sizeof cores, &cores);
  state["cores"] = std::to_string(CPU_COUNT(&cores));
  state["tracer"] = lines_with("/proc/self/status", "TracerPid");
  state["pending"] = lines_with("/proc/self/status", "Pnd");
  state["folder of the judge"] = fs::current_path().string();
  // Somebody else.
  const fs::path other = "/proc/" + std::to_string(canary.process());
  for (const char* line : {"State", "TracerPid", "Pnd", "Uid", "Cpus_allowed_list"}) {
    state["other process"] += lines_with(other / "status", line);
  }
  state["other process"] += text_of(other / "limits");
  // What lives in the kernel.
  const std::string key = std::to_string(0x70757a7a);
  for (const char* kind : {"shm", "sem", "msg"}) {
    state[kind] = lines_with(std::string("/proc/sysvipc/") + kind, key);
  }
  const mqd_t queue = ::mq_open("/fuzz-marker", O_RDONLY);
  state["queue"] = queue < 0 ? "absent" : "there";
  if (queue >= 0) ::mq_close(queue);
  state["keys"] = lines_with("/proc/keys", "fuzz-marker");
  state["sockets"] = lines_with("/proc/net/unix", "fuzz-marker");
  return state;
}

struct Variant {
  const char* name;
  FactoryOptions options = {};
  bool as_root = true;
};

const std::vector<Variant>& variants() {
  static const std::vector<Variant> all = {
      {"root", {}, true},
      {"root, old kernel", {.quirks = {true, true, true}}, true},
      {"root, no cgroup", {.use_cgroups = false}, true},
      {"root, unsafe", {.allow_unsafe = true, .use_cgroups = false, .use_namespaces = false}, true},
      {"ordinary user", {}, false},
  };
  return all;
}

struct Rights {
  const char* name;
  bool system, may_fork, cuda, writable_work;
};
constexpr Rights kRights[] = {{"submission", false, false, false, false},
                              {"interpreted submission", true, false, false, false},
                              {"compiler", true, true, false, true},
                              {"validator", false, true, false, true},
                              {"cuda", true, false, true, false}};

SandboxSpec spec_of(const Rights& rights, const Canary& canary) {
  SandboxSpec spec;
  spec.mounts = {{canary.program(), "/program/p"}};
  spec.system = rights.system;
  spec.may_fork = rights.may_fork;
  spec.cuda = rights.cuda;
  spec.writable_work = rights.writable_work;
  return spec;
}

Result<RunOutput> run_hostile(Sandbox& sandbox, std::vector<std::string> arguments, int input = -1,
                              const RunLimits& limits = kLimits) {
  RunRequest request;
  request.argv = {"/program/p"};
  request.argv.insert(request.argv.end(), arguments.begin(), arguments.end());
  request.stdin_fd = input;
  return run(sandbox, request, limits);
}

// Another judge, as whom the variant says: calls the body in a process of its own, because identity
// and faults are a process's. end() gives what it complains of.
class Judge {
 public:
  Judge(bool as_root, const std::function<std::string()>& body) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return;
    reader_.reset(ends[0]);
    const UniqueFd writer(ends[1]);
    pid_ = ::fork();
    if (pid_ != 0) return;
    if (!as_root && ::geteuid() == 0 &&
        (::setgroups(0, nullptr) != 0 ||
         ::setresgid(kOrdinaryUser, kOrdinaryUser, kOrdinaryUser) != 0 ||
         ::setresuid(kOrdinaryUser, kOrdinaryUser, kOrdinaryUser) != 0)) {
      ::_exit(2);
    }
    ::prctl(PR_SET_DUMPABLE, 1);  // a change of user takes it
    (void)write_all(writer.get(), body(), "pipe");
    ::_exit(0);
  }

  std::string end() {
    const Result<std::string> complaint = read_all(reader_.get(), "pipe");
    int status = -1;
    if (pid_ > 0) ::waitpid(pid_, &status, 0);
    if (!complaint) return complaint.error().message;
    if (status == 0) return *complaint;
    return *complaint + "the judge itself ended with status " + std::to_string(status);
  }

 private:
  UniqueFd reader_;
  pid_t pid_ = -1;
};

std::string in_process(bool as_root, const std::function<std::string()>& body) {
  return Judge(as_root, body).end();
}

// The helper that the sandbox has made: our only child beside the canary.
std::string helpers() {
  const std::string self = std::to_string(::getpid());
  return text_of("/proc/" + self + "/task/" + self + "/children");
}

// The honest program's run: unaffected by whatever was there before. Empty, or what is wrong.
std::string control(Sandbox& sandbox, const Rights& rights) {
  if (rights.writable_work) {
    const Result<UniqueFd> work = sandbox.new_work_folder();
    if (!work) return "work folder: " + work.error().message;
    for (const char* name : {"fuzz-marker", "a", "link"}) {
      struct stat status {};
      if (::fstatat(work->get(), name, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        return std::string("in a new work folder: ") + name;
      }
    }
  }
  const Result<RunOutput> output =
      run_hostile(sandbox, {"control", std::to_string(::getpriority(PRIO_PROCESS, 0))});
  if (!output) return output.error().message;
  const RunReport& r = output->report;
  std::ostringstream wrong;
  if (r.cause != EndCause::exited || r.exit_code != 0 || r.signal != 0) {
    wrong << "cause " << static_cast<int>(r.cause) << " exit code " << r.exit_code << " signal "
          << r.signal << "; ";
  }
  if (r.memory_peak.count < 15u << 19 || r.memory_peak.count > 12u << 20) {
    wrong << "memory " << (r.memory_peak.count >> 10) << " KiB; ";
  }
  if (r.cpu_time > 1s) wrong << "CPU " << r.cpu_time / 1us << " us; ";
  if (r.output.count != 0) wrong << "output of " << r.output.count << " bytes; ";
  return wrong.str();
}

std::string compare(const std::map<std::string, std::string>& before,
                    const std::map<std::string, std::string>& after) {
  std::string changes;
  for (const auto& [what, value] : before) {
    if (after.at(what) != value) {
      changes += what + ": was\n" + value + "\nand is\n" + after.at(what) + "\n";
    }
  }
  return changes;
}

// Random calls for these seeds; complains of the first that does anything.
std::string fuzz(const Variant& variant, const Rights& rights, const Canary& canary,
                 unsigned first_seed, unsigned seeds, int calls) {
  const auto factory = make_sandbox_factory(variant.options);
  if (!factory) return "no sandbox: " + factory.error().message;
  const auto sandbox = (*factory)->prepare(spec_of(rights, canary));
  if (!sandbox) return "prepare: " + sandbox.error().message;
  if (rights.writable_work && !(*sandbox)->new_work_folder()) return "no work folder";
  const std::string wrong = control(**sandbox, rights);
  if (!wrong.empty()) return "before anything ran: " + wrong;
  const std::string helper = helpers();
  const auto before = host_state(canary);
  for (unsigned seed = first_seed; seed < first_seed + seeds; ++seed) {
    const std::string place =
        std::string(variant.name) + ", " + rights.name + ", seed " + std::to_string(seed) + ": ";
    const Result<UniqueFd> input = open_file(canary.file());
    if (!input) return input.error().message;
    const auto output =
        run_hostile(**sandbox,
                    {"fuzz", std::to_string(seed), std::to_string(calls), canary.folder(),
                     canary.file(), canary.folder() / "fuzz-marker"},
                    input->get());
    if (!output) return place + output.error().message;
    if (const std::string bad = control(**sandbox, rights); !bad.empty()) {
      return place + "an honest run after it: " + bad;
    }
    if (helpers() != helper) return place + "the helper was lost";
    if (const std::string changes = compare(before, host_state(canary)); !changes.empty()) {
      return place + changes;
    }
  }
  return {};
}

class Fuzz : public testing::TestWithParam<std::size_t> {};

TEST_P(Fuzz, NothingGetsOutAndNothingBreaks) {
  REQUIRE_ISOLATION();
  const Variant& variant = variants()[GetParam()];
  if (variant.as_root && ::geteuid() != 0) GTEST_SKIP() << "needs root";
  const Canary canary;
  const char* const seconds = std::getenv("FUZZ_SECONDS");
  const auto end =
      Clock::now() + std::chrono::seconds(seconds == nullptr ? 0 : std::atoi(seconds)) /
                         static_cast<int>(variants().size());
  unsigned seed = 1, runs = 0;
  do {
    for (const Rights& rights : kRights) {
      const unsigned seeds = seconds == nullptr ? 2 : 10;
      const std::string complaint = in_process(variant.as_root, [&] {
        return fuzz(variant, rights, canary, seed, seeds, seconds == nullptr ? 2000 : 4000);
      });
      ASSERT_EQ(complaint, "");
      runs += seeds;
    }
    seed += 10;
  } while (Clock::now() < end);
  RecordProperty("runs", static_cast<int>(runs));
}

INSTANTIATE_TEST_SUITE_P(Modes, Fuzz, testing::Range<std::size_t>(0, variants().size()),
                         [](const auto& parameter) {
                           std::string name = variants()[parameter.param].name;
                           std::erase_if(name, [](char c) { return !std::isalnum(c); });
                           return name;
                         });

// Ways out that there were, each with who had it.
class Holes : public testing::Test {
 protected:
  void SetUp() override {
    REQUIRE_ISOLATION();
    if (!test_sandboxes()->isolation().namespaces) GTEST_SKIP() << "in the mode unsafe they are";
  }

  // The named program in a sandbox of its own, so many times, as root and as an ordinary user.
  void expect_held(const std::vector<std::string>& program, const Rights& rights, int times = 1,
                   bool with_input = false, const FactoryOptions& options = mode_of_environment()) {
    for (const bool as_root : {true, false}) {
      if (as_root && ::geteuid() != 0) continue;
      const std::string wrong = in_process(as_root, [&]() -> std::string {
        const auto factory = make_sandbox_factory(options);
        if (!factory) return factory.error().message;
        const auto sandbox = (*factory)->prepare(spec_of(rights, canary_));
        if (!sandbox) return sandbox.error().message;
        UniqueFd input;
        if (with_input) input = *open_file(canary_.file());
        for (int i = 0; i < times; ++i) {
          const auto output = run_hostile(**sandbox, program, input.get());
          if (!output) return output.error().message;
          const RunReport& r = output->report;
          if (r.cause != EndCause::exited || r.signal != 0 || r.exit_code != 0) {
            return "exit code " + std::to_string(r.exit_code) + " signal " +
                   std::to_string(r.signal);
          }
        }
        return {};
      });
      EXPECT_EQ(wrong, "") << program[0] << (as_root ? " as root" : " as an ordinary user");
    }
  }

  Canary canary_;
};

TEST_F(Holes, FlagsOnDevNullAreNoMarkForTheNextRun) { expect_held({"mark null"}, kRights[0], 2); }

TEST_F(Holes, TheInitOfARunKeepsItsLimits) {
  for (const Rights& rights : kRights) expect_held({"limit init"}, rights);
}

TEST_F(Holes, HugePagesOfThePoolAreNotToBeHad) { expect_held({"huge pages"}, kRights[0]); }

TEST_F(Holes, NobodyHasTheHelpersSocket) {
  for (const Rights& rights : kRights) expect_held({"talk to judge"}, rights);
}

TEST_F(Holes, TheInputOfAnOrdinaryUserStaysAsItIs) {
  // Where a judge has no rights the program is the owner of its input.
  const uid_t owner = ::geteuid() == 0 ? kOrdinaryUser : ::geteuid();
  ASSERT_EQ(::chown(canary_.file().c_str(), owner, static_cast<gid_t>(-1)), 0);
  const std::string before = describe(canary_.file());
  for (const Rights& rights : kRights) expect_held({"change input"}, rights, 1, true);
  EXPECT_EQ(describe(canary_.file()), before);
}

TEST_F(Holes, HiddenFoldersAreEmpty) {
  const fs::path folder = "/usr/share";
  if (!fs::is_directory(folder) || fs::is_empty(folder)) GTEST_SKIP() << "no /usr/share";
  FactoryOptions options = mode_of_environment();
  options.hidden = {folder, "/no/such/folder", canary_.folder()};
  for (const Rights& rights : {kRights[1], kRights[2]}) {
    expect_held({"is empty", folder}, rights, 1, false, options);
  }
}

TEST_F(Holes, EverySandboxOfEveryJudgeHasItsOwnUser) {
  if (::geteuid() != 0) GTEST_SKIP() << "an ordinary user has but one";
  constexpr int kJudges = 3, kSandboxes = 20;
  std::vector<Judge> judges;  // at once, so that their pids are neighbours
  for (int judge = 0; judge < kJudges; ++judge) {
    judges.emplace_back(true, [&] {
      std::this_thread::sleep_for(50ms);
      std::string all;
      const auto factory = make_sandbox_factory(mode_of_environment());
      for (int i = 0; factory && i < kSandboxes; ++i) {
        const auto sandbox = (*factory)->prepare(spec_of(kRights[0], canary_));
        const auto output =
            sandbox ? run_hostile(**sandbox, {"identity"}) : Failure(sandbox.error());
        if (output) all += std::string(output->out.bytes()) + "\n";
      }
      return all;
    });
  }
  std::set<std::string> users;
  for (Judge& judge : judges) {
    std::istringstream lines(judge.end());
    for (std::string user; std::getline(lines, user);) users.insert(user);
  }
  EXPECT_EQ(users.size(), std::size_t{kJudges * kSandboxes});
}

TEST_F(Holes, ARunStoppedAtOnceEnds) {
  for (const Variant& variant : variants()) {
    if (variant.as_root && ::geteuid() != 0) continue;
    const std::string wrong = in_process(variant.as_root, [&]() -> std::string {
      const auto factory = make_sandbox_factory(variant.options);
      if (!factory) return factory.error().message;
      const auto sandbox = (*factory)->prepare(spec_of(kRights[0], canary_));
      if (!sandbox) return sandbox.error().message;
      for (int i = 0; i < 150; ++i) {
        RunRequest request;
        request.argv = {"/program/p", "sleep"};
        const auto handle = (*sandbox)->start(request, kLimits);
        if (!handle) return handle.error().message;
        ::usleep(static_cast<useconds_t>(i * 3));
        (*handle)->kill(EndCause::killed);
        const auto report = (*handle)->wait();
        if (!report) return std::to_string(i) + ": " + report.error().message;
        if (report->cause != EndCause::killed) return "another cause";
      }
      return {};
    });
    EXPECT_EQ(wrong, "") << variant.name;
  }
}

TEST_F(Holes, AJudgeWithoutADescriptorGetsAnError) {
  const std::string wrong = in_process(::geteuid() == 0, [&]() -> std::string {
    const auto factory = make_sandbox_factory(mode_of_environment());
    if (!factory) return factory.error().message;
    const auto sandbox = (*factory)->prepare({});
    if (!sandbox) return sandbox.error().message;
    const rlimit few{128, 128};
    ::setrlimit(RLIMIT_NOFILE, &few);
    std::vector<UniqueFd> all;
    for (int fd; (fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;) all.emplace_back(fd);
    if ((*sandbox)->new_work_folder()) return "a folder without a descriptor";
    all.clear();
    return (*sandbox)->new_work_folder() ? "" : "none afterwards either";
  });
  EXPECT_EQ(wrong, "");
}

}  // namespace
}  // namespace judge
