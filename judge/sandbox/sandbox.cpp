#include "judge/sandbox/sandbox.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <poll.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <map>
#include <mutex>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/cgroup.hpp"
#include "judge/sandbox/helper_process.hpp"
#include "judge/sandbox/seccomp.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

// A process and its descendants, parents first.
std::vector<pid_t> family_of(pid_t first) {
  std::vector<pid_t> all = {first};
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string pid = std::to_string(all[i]);
    const UniqueFd file(
        ::open(("/proc/" + pid + "/task/" + pid + "/children").c_str(), O_RDONLY | O_CLOEXEC));
    const auto text = file ? read_all(file.get(), pid) : std::string();
    if (!text) continue;
    for (const std::string& word : split_words(*text)) {
      all.push_back(static_cast<pid_t>(parse_integer(word).value_or(0)));
    }
  }
  return all;
}

Duration cpu_of_process(pid_t pid) {
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0) return {};
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

Bytes resident(pid_t pid) {
  const auto text = read_file("/proc/" + std::to_string(pid) + "/statm");
  const auto words = split_words(text ? std::string_view(*text) : std::string_view());
  if (words.size() < 2) return {};
  return {static_cast<std::uint64_t>(parse_integer(words[1]).value_or(0)) *
          static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE))};
}

// The longest that one thread of a process could have run and waited for a core.
Duration waited_for_core(pid_t pid) {
  Duration longest{};
  const fs::path threads = "/proc/" + std::to_string(pid) + "/task";
  const auto names = list_folder(threads);
  if (!names) return {};
  for (const std::string& thread : *names) {
    const auto text = read_file(threads / thread / "schedstat");
    const auto words = split_words(text ? std::string_view(*text) : std::string_view());
    if (words.size() < 2) continue;
    longest = std::max(longest, Duration(parse_integer(words[1]).value_or(0)));
  }
  return longest;
}

// The host's folders that compilers, interpreters and dynamic programs need, and the settings of
// those that keep them in /etc.
std::vector<RootEntry> system_entries() {
  std::vector<std::string> paths = {"/usr",
                                    "/bin",
                                    "/sbin",
                                    "/lib",
                                    "/lib32",
                                    "/lib64",
                                    "/libx32",
                                    "/etc/alternatives",
                                    "/etc/ld.so.cache",
                                    "/etc/ld.so.conf",
                                    "/etc/ld.so.conf.d",
                                    "/etc/ssl/openssl.cnf",
                                    "/var/lib/ghc"};
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator("/etc", ignored)) {
    const std::string name = entry.path().filename();
    for (const char* start : {"java-", "fpc", "mono"}) {
      if (name.starts_with(start)) paths.push_back(entry.path());
    }
  }
  std::vector<RootEntry> entries;
  for (const std::string& path : paths) {
    const fs::file_status status = fs::symlink_status(path, ignored);
    if (fs::is_symlink(status)) {
      entries.push_back(
          {.source = fs::read_symlink(path, ignored).string(), .target = path, .link = true});
    } else if (fs::exists(status)) {
      entries.push_back({.source = path, .target = path});
    }
  }
  return entries;
}

std::vector<RootEntry> root_entries(const SandboxSpec& spec, bool as_root) {
  std::vector<RootEntry> entries;
  const auto add_devices = [&](std::initializer_list<const char*> paths) {
    for (const char* path : paths) {
      if (::access(path, F_OK) != 0) continue;
      entries.push_back({.source = path, .target = path, .executable = false, .device = true});
    }
  };
  add_devices({"/dev/null", "/dev/zero", "/dev/urandom", "/dev/random"});
  if (spec.cuda) {
    add_devices({"/dev/nvidiactl", "/dev/nvidia0", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools"});
  }
  if (spec.system) {
    const std::vector<RootEntry> system = system_entries();
    entries.insert(entries.end(), system.begin(), system.end());
  }
  if (spec.system && !as_root) {
    // A user namespace may mount a /proc of its own only where it sees one already; each run's
    // covers this one.
    entries.push_back({.source = "/proc", .target = "/proc", .executable = false});
  }
  for (const Mount& mount : spec.mounts) {
    entries.push_back(
        {.source = mount.source, .target = mount.target, .copied = mount.conceal && spec.system});
  }
  return entries;
}

// An empty folder over each hidden one that would show.
void hide(const std::vector<fs::path>& hidden, std::vector<RootEntry>& entries) {
  std::vector<RootEntry> covers;
  for (const fs::path& folder : hidden) {
    std::error_code error;
    const std::string path = fs::canonical(folder, error);
    if (error || !fs::is_directory(path, error)) continue;
    for (const RootEntry& entry : entries) {
      if (!entry.link && entry.source == entry.target && path.starts_with(entry.source + "/")) {
        covers.push_back({.source = {}, .target = path});
      }
    }
  }
  entries.insert(entries.end(), covers.begin(), covers.end());
}

// The same bytes, to be read from the start, in a file that nobody can write to. For where a
// program is the owner of its input file and has a /proc through which to open it again.
Result<UniqueFd> sealed_copy(int fd) {
  struct stat status {};
  if (::fstat(fd, &status) != 0) return fail_errno("stdin");
  if (!S_ISREG(status.st_mode)) return duplicate(fd);
  UniqueFd copy(::memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!copy) return fail_errno("memfd");
  off_t at = ::lseek(fd, 0, SEEK_CUR);
  while (at < status.st_size) {
    const ssize_t n =
        ::sendfile(copy.get(), fd, &at, static_cast<std::size_t>(status.st_size - at));
    if (n < 0) return fail_errno("stdin");
    if (n == 0) break;
  }
  constexpr int kSeals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;
  if (::lseek(copy.get(), 0, SEEK_SET) != 0 || ::fcntl(copy.get(), F_ADD_SEALS, kSeals) != 0) {
    return fail_errno("memfd");
  }
  return copy;
}

int machine_cores() {
  static const int cores = std::max(1, static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN)));
  return cores;
}

// While it lives, this thread comes before all that computes. When a program has to give way to it,
// the kernel brings the program's time up to date; seen from another core it is up to a clock tick
// old. So the thread stays on the program's core, or goes to all of them. Only root may do so.
class Punctual {
 public:
  explicit Punctual(std::optional<int> core) : one_core_(core.has_value()) {
    const sched_param first{.sched_priority = 1};
    set_ = ::sched_getscheduler(0) == SCHED_OTHER &&
           ::sched_getaffinity(0, sizeof cores_, &cores_) == 0 &&
           ::sched_setscheduler(0, SCHED_RR, &first) == 0;
    if (set_ && core) stay_on(*core);
  }
  Punctual(const Punctual&) = delete;
  ~Punctual() {
    if (!set_) return;
    const sched_param none{.sched_priority = 0};
    (void)::sched_setaffinity(0, sizeof cores_, &cores_);
    (void)::sched_setscheduler(0, SCHED_OTHER, &none);
  }

  void visit_cores() const {
    if (!set_ || one_core_) return;
    for (int core = 0; core < CPU_SETSIZE; ++core) {
      if (CPU_ISSET(core, &cores_)) stay_on(core);
    }
    (void)::sched_setaffinity(0, sizeof cores_, &cores_);
  }

 private:
  static void stay_on(int core) {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(static_cast<std::size_t>(core), &one);
    (void)::sched_setaffinity(0, sizeof one, &one);
  }

  bool one_core_, set_ = false;
  cpu_set_t cores_;
};

// What one sandbox and its run under way share.
struct HelperState {
  HelperProcess process;
  Cgroup* cgroup = nullptr;  // of the run under way; null: none counts
};

class HelperRun final : public RunHandle {
 public:
  HelperRun(HelperState& helper, const RunLimits& limits, std::optional<int> core)
      : helper_(helper),
        limits_(limits),
        core_(core),
        cores_(core ? 1 : machine_cores()),
        start_(Clock::now()),
        expected_(start_) {}

  ~HelperRun() override {
    if (waited_ || !helper_.process.lives()) return;
    kill(EndCause::killed);
    (void)await_end(Clock::now() + kGrace);
  }

  int event_fd() const override { return helper_.process.socket(); }

  Duration check() override {
    if (cause_ != EndCause::exited) return 10ms;
    const Clock::time_point now = Clock::now();
    // A judge that was stopped, or that the machine did not let run, has neither watched nor
    // drained meanwhile: the program is not to blame for that time.
    constexpr Duration kLate = 100ms;
    if (now - expected_ > kLate) excused_ += now - expected_;
    Duration wall = now - start_ - excused_;
    // Nor for the time in which others had its core.
    if (wall > limits_.wall_time) wall -= longest_wait();
    const bool samples_memory = helper_.cgroup == nullptr || !helper_.cgroup->knows_peak();
    if (helper_.cgroup == nullptr) {
      cpu_seen_ = std::max(cpu_seen_, sample_processes());
      cpu_looked_ = now;
    } else {
      if (samples_memory) memory_seen_ = std::max(memory_seen_, helper_.cgroup->memory_now());
      // Between two looks no more than all cores' time can have been used.
      if (cpu_seen_ + (now - cpu_looked_) * cores_ >= limits_.cpu_time) {
        if (punctual_) punctual_->visit_cores();
        cpu_seen_ = helper_.cgroup->cpu_time();
        cpu_looked_ = now;
      }
    }
    if (cpu_seen_ > limits_.cpu_time) {
      kill(EndCause::cpu_limit);
    } else if (samples_memory && memory_seen_ > limits_.memory) {
      kill(EndCause::memory_limit);
    } else if (wall > limits_.wall_time) {
      kill(EndCause::wall_limit);
    }
    // The tree cannot reach its CPU limit sooner than this. We are there a little before.
    Duration soonest = (limits_.cpu_time - cpu_seen_) / cores_ - (now - cpu_looked_);
    constexpr Duration kNear = 10ms;
    if (soonest > kNear) {
      soonest -= kNear;
    } else if (!punctual_) {
      punctual_.emplace(core_);
    }
    const Duration next = std::min<Duration>(soonest, limits_.wall_time - wall + 100us);
    const Duration wanted =
        std::clamp<Duration>(samples_memory ? std::min<Duration>(next, 5ms) : next, 100us, 10s);
    expected_ = now + wanted;
    return wanted;
  }

  void kill(EndCause cause) override {
    if (cause_ == EndCause::exited) cause_ = cause;
    if (helper_.cgroup != nullptr) helper_.cgroup->kill_all();
    (void)helper_.process.send(Packet().add(static_cast<std::uint64_t>(Request::kill)));
  }

  Result<RunReport> wait() override {
    waited_ = true;
    JUDGE_TRY(const RunEnd end, await_end(Clock::time_point::max()));
    return report(end);
  }

 private:
  // How long a killed run may take to be gone before its helper is given up.
  static constexpr Duration kGrace = 5s;

  Result<RunEnd> await_end(Clock::time_point deadline) {
    pollfd event{helper_.process.socket(), POLLIN, 0};
    while (true) {
      const Duration next = check();
      const timespec timeout{static_cast<time_t>(next / 1s),
                             static_cast<long>((next % 1s).count())};
      if (::ppoll(&event, 1, &timeout, nullptr) > 0) break;
      if (cause_ != EndCause::exited && deadline == Clock::time_point::max()) {
        deadline = Clock::now() + kGrace;
      }
      if (Clock::now() > deadline) {
        helper_.process.end();
        return fail(text("the sandbox's helper does not answer"));
      }
    }
    JUDGE_TRY(Message message, helper_.process.receive(Reply::ended));
    return RunEnd::unpack(message.packet);
  }

  // How long the program has waited for a core; for a while also whoever starts it and tells its
  // end.
  Duration longest_wait() {
    const std::vector<pid_t> family = family_of(helper_.process.pid());
    if (family.size() < 3) return std::max(waited_for_core_, Duration(kGrace));
    for (std::size_t i = 2; i < family.size(); ++i) {  // after the helper and its stub
      waited_for_core_ = std::max(waited_for_core_, waited_for_core(family[i]));
    }
    return waited_for_core_;
  }

  // CPU time of the living processes; notes their memory. For when no cgroup counts.
  Duration sample_processes() {
    Duration cpu{};
    Bytes memory{};
    const std::vector<pid_t> family = family_of(helper_.process.pid());
    for (std::size_t i = 2; i < family.size(); ++i) {  // after the helper and its stub
      cpu += cpu_of_process(family[i]);
      memory = memory + resident(family[i]);
    }
    memory_seen_ = std::max(memory_seen_, memory);
    return cpu;
  }

  Result<RunReport> report(const RunEnd& end) {
    if (!end.step.empty()) {
      const bool is_missing = end.step == "exec" && end.error == ENOENT;
      return fail(is_missing ? ErrorKind::not_found : ErrorKind::fault,
                  text("the program cannot be started: {}: {}", end.step, std::strerror(end.error)),
                  end.step == "RLIMIT_STACK"
                      ? text("the hard limit of the stack (ulimit -Hs) is below the memory limit")
                      : std::string());
    }
    RunReport report;
    report.limits = limits_;
    report.disk_read = {end.disk_blocks * 512};
    report.cause = cause_;
    report.wall_time = end.main_ended ? Duration(end.wall_ns) : Duration(Clock::now() - start_);
    if (end.main_ended) {
      report.exit_code = WIFEXITED(end.status) ? WEXITSTATUS(end.status) : 0;
      report.signal = WIFSIGNALED(end.status) ? WTERMSIG(end.status) : 0;
    } else {
      report.signal = SIGKILL;
    }
    if (helper_.cgroup != nullptr) {
      JUDGE_TRY(const CgroupUse use, helper_.cgroup->measure());
      report.cpu_time = use.cpu;
      report.cpu_source = "cgroup";
      report.memory_peak = use.memory_peak;
      report.memory_source = "cgroup";
      if (!helper_.cgroup->knows_peak()) {
        report.memory_peak = std::max(memory_seen_, Bytes{end.max_rss_kib << 10});
        report.memory_source = "cgroup (sampled)";
      }
      report.oom_kills = use.oom_kills;
      // Perhaps only a child was killed, and the run then waited for it until its time was over.
      if (report.oom_kills > 0 && cause_ != EndCause::output_limit && cause_ != EndCause::killed) {
        report.cause = EndCause::memory_limit;
      }
    } else {
      // The kernel forgets the times of processes that die with their init.
      report.cpu_time = std::max(Duration(end.cpu_ns), cpu_seen_);
      report.memory_peak = std::max(memory_seen_, Bytes{end.max_rss_kib << 10});
    }
    if (!end.main_ended && report.cause == EndCause::exited) {
      // Its init was killed, and not by us: an out-of-memory killer, or somebody on the machine.
      return fail(text("the run was ended from outside"));
    }
    return report;
  }

  HelperState& helper_;
  RunLimits limits_;
  std::optional<int> core_;
  int cores_;
  Clock::time_point start_, expected_;     // expected_: when check() wanted to be called again
  Clock::time_point cpu_looked_ = start_;  // when cpu_seen_ was true
  Duration excused_{}, waited_for_core_{};
  EndCause cause_ = EndCause::exited;
  Bytes memory_seen_{};
  Duration cpu_seen_{};
  bool waited_ = false;
  std::optional<Punctual> punctual_;
};

class HelperSandbox final : public Sandbox {
 public:
  HelperSandbox(HelperSpec spec, const CgroupRoot& root, bool system, bool seal_input,
                std::optional<TempDir> outside)
      : spec_(std::move(spec)),
        root_(root),
        system_(system),
        seal_input_(seal_input),
        outside_(std::move(outside)),
        groups_(root, spec_.cgroup_name) {}

  ~HelperSandbox() override { helper_.process.end(); }  // before its cgroups go

  // Starts the helper, unless it lives.
  Result<void> ensure_helper() {
    if (helper_.process.lives()) return {};
    // What the last helper may have left behind dies with it; its group is not used again.
    if (helper_.cgroup != nullptr) helper_.cgroup->kill_all();
    JUDGE_TRY(helper_.process, HelperProcess::start(spec_, root_.parents()));
    has_work_ = false;
    return {};
  }

  Result<UniqueFd> new_work_folder() override {
    JUDGE_CHECK(ensure_helper());
    has_work_ = true;
    if (!spec_.isolate) return new_outside_folder();
    JUDGE_CHECK(
        helper_.process.send(Packet().add(static_cast<std::uint64_t>(Request::new_work_folder))));
    JUDGE_TRY(Message message, helper_.process.receive(Reply::folder));
    if (message.fds.empty()) {  // no descriptor was free here
      errno = EMFILE;
      return fail_errno("/work");
    }
    return std::move(message.fds[0]);
  }

  Result<std::unique_ptr<RunHandle>> start(const RunRequest& request,
                                           const RunLimits& limits) override {
    // One look: a helper that dies between two of them would be replaced by one whose work folder
    // is empty, and the program be said to be missing.
    if (!helper_.process.lives()) {
      if (std::exchange(has_work_, false)) {
        return fail(text("the sandbox's helper ended unexpectedly"));
      }
      JUDGE_CHECK(ensure_helper());
    }
    StartRequest start;
    start.argv = request.argv;
    start.environment = request.environment;
    if (!spec_.isolate) map_paths(start);
    start.cpu_seconds = static_cast<std::uint64_t>(
        std::chrono::ceil<std::chrono::seconds>(limits.cpu_time).count() + 2);
    start.memory = limits.memory.count;
    start.output = limits.output.count;
    start.processes = limits.processes;
    start.open_files = system_ ? 1024 : 64;
    if (root_.kind == Isolation::Cgroup::none && !system_) {
      // Memory is then watched from outside; this only keeps the machine safe meanwhile.
      start.address_space = start.memory * 8 + (std::uint64_t{8} << 30);
    }
    start.core = request.core.value_or(-1);

    std::vector<int> fds;
    UniqueFd sealed;
    start.has_stdin = request.stdin_fd >= 0;
    if (start.has_stdin && seal_input_) {
      JUDGE_TRY(sealed, sealed_copy(request.stdin_fd));
    }
    if (start.has_stdin) fds.push_back(sealed ? sealed.get() : request.stdin_fd);
    start.has_stdout = request.stdout_fd >= 0;
    if (start.has_stdout) fds.push_back(request.stdout_fd);
    start.has_stderr = request.stderr_fd >= 0;
    if (start.has_stderr) fds.push_back(request.stderr_fd);
    if (root_.kind != Isolation::Cgroup::none) {
      JUDGE_TRY(helper_.cgroup, groups_.take());
      JUDGE_CHECK(helper_.cgroup->reset(limits.memory, limits.processes));
      const CgroupPlace place = helper_.cgroup->place();
      start.into_cgroup = place.into >= 0;
      if (start.into_cgroup) fds.push_back(place.into);
      fds.insert(fds.end(), place.join.begin(), place.join.end());
    }
    JUDGE_CHECK(helper_.process.send(start.pack(), fds));
    auto run = std::make_unique<HelperRun>(helper_, limits, request.core);
    groups_.tidy();
    return run;
  }

 private:
  // Without a mount namespace: /work is a folder of the host's, and so is what is mounted.
  Result<UniqueFd> new_outside_folder() {
    std::error_code error;
    fs::remove_all(spec_.work_base, error);
    JUDGE_CHECK(make_folders(spec_.work_base));
    UniqueFd folder(::open(spec_.work_base.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder) return fail_errno(spec_.work_base);
    const auto owner = static_cast<uid_t>(spec_.run_uid);
    if (spec_.as_root && spec_.writable_work && ::fchown(folder.get(), owner, owner) != 0) {
      return fail_errno(spec_.work_base);
    }
    return folder;
  }

  void map_paths(StartRequest& start) const {
    const auto map = [&](std::string& word, std::size_t at) {
      const std::string_view path = std::string_view(word).substr(at);
      const auto try_map = [&](const std::string& inside, const std::string& outside) {
        if (path != inside && !path.starts_with(inside + "/")) return false;
        word = word.substr(0, at) + outside + std::string(path.substr(inside.size()));
        return true;
      };
      if (try_map("/work", spec_.work_base) || try_map("/tmp", spec_.work_base)) return;
      for (const RootEntry& entry : spec_.root) {
        if (!entry.link && entry.source != entry.target && try_map(entry.target, entry.source)) {
          return;
        }
      }
    };
    for (std::string& word : start.argv) {
      map(word, 0);
      if (const std::size_t equals = word.find("=/"); equals != std::string::npos) {
        map(word, equals + 1);
      }
    }
    for (std::string& word : start.environment) map(word, word.find('=') + 1);
  }

  HelperSpec spec_;
  const CgroupRoot& root_;
  bool system_, seal_input_;
  std::optional<TempDir> outside_;  // holds /work and, for root, copies of what is mounted
  CgroupPool groups_;
  HelperState helper_;
  bool has_work_ = false;  // a work folder of the caller's is with the helper
};

class HelperFactory final : public SandboxFactory {
 public:
  HelperFactory(CgroupRoot root, std::vector<fs::path> hidden)
      : root_(std::move(root)), hidden_(std::move(hidden)) {}

  const Isolation& isolation() const override { return isolation_; }

  Result<std::unique_ptr<Sandbox>> prepare(const SandboxSpec& spec) override {
    const bool isolate = isolation_.namespaces;
    HelperSpec helper;
    helper.isolate = isolate;
    helper.as_root = as_root_;
    // Above the users of a system and of its containers; another for each sandbox, also of other
    // judges, because the kernel counts a user's processes, signals and pipes together.
    helper.run_uid = 0x70000000 + (first_user_ + next_user_++) % 0x8000000;
    helper.proc = spec.system;
    helper.writable_work = spec.writable_work;
    helper.scratch = spec.system && spec.writable_work;
    helper.work_size = spec.work_size.count;
    helper.work_inodes = spec.work_inodes;
    helper.root = root_entries(spec, as_root_);
    if (isolate) hide(hidden_, helper.root);
    helper.cgroup_name = cgroup_name();
    helper.key = key_;
    JUDGE_TRY(helper.filter, filter({.may_fork = spec.may_fork,
                                     .may_regroup = isolate,
                                     .devices = spec.cuda,
                                     .key = key_}));
    std::optional<TempDir> outside;
    if (!isolate) JUDGE_CHECK(move_outside(helper, outside));
    // What reaches a file through a descriptor that is open for reading: /proc, fchmod, ioctl.
    const bool changes_files = spec.system || spec.may_fork || spec.cuda;
    auto sandbox =
        std::make_unique<HelperSandbox>(std::move(helper), root_, spec.system,
                                        isolate && !as_root_ && changes_files, std::move(outside));
    JUDGE_CHECK(sandbox->ensure_helper());
    return sandbox;
  }

  // Finds out what works by doing it.
  Result<void> probe(const FactoryOptions& options) {
    for (std::uint64_t* const number : {&key_, &first_user_}) {
      if (::getrandom(number, sizeof *number, 0) != sizeof *number) return fail_errno("getrandom");
    }
    isolation_.seccomp = true;
    isolation_.namespaces = options.use_namespaces;
    isolation_.cgroup = root_.kind;
    if (!root_.missing.empty()) isolation_.missing.push_back(root_.missing);
    Result<void> works = options.use_namespaces ? try_modes() : fail("not wanted");
    if (!works && root_.kind != Isolation::Cgroup::none) {
      // Perhaps it is the cgroup that nobody can enter.
      const CgroupRoot found = std::exchange(root_, {});
      const std::string reason = works.error().message;
      if (options.use_namespaces) works = try_modes();
      if (works) {
        isolation_.cgroup = Isolation::Cgroup::none;
        isolation_.missing.push_back(reason);
      } else {
        root_ = found;
      }
    }
    isolation_.mode = as_root_ ? "root" : "user";
    if (works) return {};
    const std::string reason = text("no namespaces: {}", works.error().message);
    if (!options.allow_unsafe) {
      return fail(ErrorKind::usage, reason,
                  text("allow user namespaces (sysctl kernel.unprivileged_userns_clone=1), run as "
                       "root, or accept the risk with --unsafe"));
    }
    isolation_.namespaces = false;
    isolation_.mode = "unsafe";
    isolation_.missing.push_back(reason);
    isolation_.landlock = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1) > 0;
    if (!isolation_.landlock) isolation_.missing.push_back(text("no Landlock in this kernel"));
    works = try_modes();
    if (!works && root_.kind != Isolation::Cgroup::none) {
      isolation_.missing.push_back(works.error().message);
      root_ = {};
      isolation_.cgroup = Isolation::Cgroup::none;
      works = try_modes();
    }
    return works;
  }

 private:
  // As root, root may still be the only user that there is (of a container without root): then as
  // an ordinary user.
  Result<void> try_modes() {
    const Result<void> works = try_run();
    if (works || !as_root_) return works;
    as_root_ = false;
    if (try_run()) {
      isolation_.missing.push_back(works.error().message);
      return {};
    }
    as_root_ = true;
    return works;
  }

  // Every step up to exec, whose failure is the proof that the others worked.
  Result<void> try_run() {
    JUDGE_TRY(const std::unique_ptr<Sandbox> sandbox, prepare({}));
    RunRequest request;
    request.argv = {"/nothing"};
    JUDGE_TRY(const std::unique_ptr<RunHandle> handle, sandbox->start(request, {.cpu_time = 1s,
                                                                                .wall_time = 2s,
                                                                                .memory = {8 << 20},
                                                                                .output = {1 << 20},
                                                                                .processes = 4}));
    const Result<RunReport> report = handle->wait();
    if (report) return fail("/nothing");
    if (report.error().kind == ErrorKind::not_found) return {};
    return Failure(report.error());
  }

  Result<std::vector<sock_filter>> filter(const FilterOptions& options) {
    const std::lock_guard lock(mutex_);
    auto found = filters_.find(options);
    if (found == filters_.end()) {
      JUDGE_TRY(std::vector<sock_filter> made, build_filter(options));
      found = filters_.emplace(options, std::move(made)).first;
    }
    return found->second;
  }

  static Result<void> move_outside(HelperSpec& helper, std::optional<TempDir>& outside) {
    JUDGE_TRY(TempDir base, TempDir::make("/tmp", "judge-work-"));
    if (::chmod(base.path().c_str(), 0755) != 0) return fail_errno(base.path().string());
    helper.work_base = base.path() / "work";
    JUDGE_CHECK(make_folders(helper.work_base));
    if (helper.as_root) {
      // Where root keeps it, the user that the programs are may not look.
      for (RootEntry& entry : helper.root) {
        if (entry.link || entry.source == entry.target) continue;
        const fs::path copy = base.path().string() + entry.target;
        std::error_code error;
        JUDGE_CHECK(make_folders(copy.parent_path()));
        fs::copy(entry.source, copy, fs::copy_options::recursive, error);
        if (error) return fail(entry.source + ": " + error.message());
        entry.source = copy;
      }
    }
    outside.emplace(std::move(base));
    return {};
  }

  CgroupRoot root_;
  std::vector<fs::path> hidden_;
  Isolation isolation_;
  bool as_root_ = ::geteuid() == 0;  // gives programs a user of their own, needs no user namespace
  std::uint64_t key_ = 0, first_user_ = 0;
  std::atomic<unsigned> next_user_ = 0;
  std::mutex mutex_;
  std::map<FilterOptions, std::vector<sock_filter>> filters_;
};

}  // namespace

std::string_view name_of(Isolation::Cgroup cgroup) {
  switch (cgroup) {
    case Isolation::Cgroup::v1:
      return "v1";
    case Isolation::Cgroup::v2:
      return "v2";
    case Isolation::Cgroup::hybrid:
      return "hybrid";
    case Isolation::Cgroup::none:
      break;
  }
  return "none";
}

Result<std::unique_ptr<SandboxFactory>> make_sandbox_factory(const FactoryOptions& options) {
  CgroupRoot root;
  if (options.use_cgroups) {
    sweep_cgroups();
    root = find_cgroup_root(options.quirks);
  }
  auto factory = std::make_unique<HelperFactory>(std::move(root), options.hidden);
  JUDGE_CHECK(factory->probe(options));
  return factory;
}

Result<UniqueFd> open_beneath(int folder, const std::string& name) {
  open_how how{};
  how.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  UniqueFd fd(static_cast<int>(::syscall(SYS_openat2, folder, name.c_str(), &how, sizeof how)));
  if (!fd) return fail_errno(name);
  struct stat status {};
  if (::fstat(fd.get(), &status) != 0) return fail_errno(name);
  if (!S_ISREG(status.st_mode)) return fail(text("{}: not a regular file", name));
  return fd;
}

}  // namespace judge
