#include "judge/sandbox/sandbox.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <mutex>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/cgroup.hpp"
#include "judge/sandbox/helper.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

// The processes of a run, found from its init, for when no cgroup counts them.
std::vector<pid_t> processes_below(pid_t init) {
  std::vector<pid_t> all = {init};
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

RunEnd read_end(Packet& packet) {
  RunEnd end;
  end.failed = packet.number() != 0;
  end.step = packet.text();
  end.error = static_cast<int>(packet.number());
  end.main_ended = packet.number() != 0;
  end.status = static_cast<int>(packet.number());
  end.wall = Duration(static_cast<std::int64_t>(packet.number()));
  end.cpu = Duration(static_cast<std::int64_t>(packet.number()));
  end.max_rss = {packet.number() << 10};
  return end;
}

class NamespaceRun final : public RunHandle {
 public:
  NamespaceRun(int socket, pid_t init, UniqueFd pidfd, const RunLimits& limits, bool one_core,
               Cgroup* cgroup, std::unique_ptr<Cgroup> own_cgroup)
      : socket_(socket),
        init_(init),
        pidfd_(std::move(pidfd)),
        limits_(limits),
        cores_(one_core ? 1 : std::max(1, static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN)))),
        cgroup_(cgroup),
        own_cgroup_(std::move(own_cgroup)),
        start_(Clock::now()) {}

  ~NamespaceRun() override {
    if (waited_) return;
    kill(EndCause::killed);
    (void)receive_message(socket_);
  }

  int event_fd() const override { return socket_; }
  int pidfd() const override { return pidfd_.get(); }

  Duration check() override {
    if (cause_ != EndCause::exited) return 10ms;
    const Duration wall = Clock::now() - start_;
    const Duration cpu = cgroup_ != nullptr ? cgroup_->cpu_time() : sample();
    if (cpu > limits_.cpu_time) {
      kill(EndCause::cpu_limit);
    } else if (cgroup_ == nullptr && memory_seen_ > limits_.memory) {
      kill(EndCause::memory_limit);
    } else if (wall > limits_.wall_time) {
      kill(EndCause::wall_limit);
    }
    // The tree cannot reach its CPU limit sooner than this. Without a cgroup, memory is watched
    // too.
    const Duration soonest = std::max<Duration>((limits_.cpu_time - cpu) / cores_, 100us);
    const Duration next = std::min<Duration>(soonest, limits_.wall_time - wall + 100us);
    return std::clamp<Duration>(cgroup_ == nullptr ? std::min<Duration>(next, 5ms) : next, 100us,
                                10s);
  }

  void kill(EndCause cause) override {
    if (cause_ == EndCause::exited) cause_ = cause;
    if (cgroup_ != nullptr) cgroup_->kill_all();
    ::syscall(SYS_pidfd_send_signal, pidfd_.get(), SIGKILL, nullptr, 0);
  }

  Result<RunReport> wait() override {
    pollfd event{socket_, POLLIN, 0};
    while (true) {
      const Duration next = check();
      const timespec timeout{static_cast<time_t>(next / 1s),
                             static_cast<long>((next % 1s).count())};
      const int ready = ::ppoll(&event, 1, &timeout, nullptr);
      if (ready > 0) break;
    }
    waited_ = true;
    JUDGE_TRY(Message message, receive_message(socket_));
    if (static_cast<Reply>(message.packet.number()) == Reply::failed) {
      return fail(message.packet.text());
    }
    return report(read_end(message.packet));
  }

 private:
  // CPU time of the living tree; notes its memory. Without a cgroup only.
  Duration sample() {
    Duration cpu{};
    Bytes memory{};
    for (const pid_t pid : processes_below(init_)) {
      cpu += cpu_of_process(pid);
      if (pid != init_) memory = memory + resident(pid);
    }
    memory_seen_ = std::max(memory_seen_, memory);
    cpu_seen_ = std::max(cpu_seen_, cpu);
    return cpu;
  }

  Result<RunReport> report(const RunEnd& end) {
    if (end.failed) {
      return fail(
          text("the program cannot be started: {}: {}", end.step, std::strerror(end.error)));
    }
    RunReport report;
    report.cause = cause_;
    report.wall_time = end.main_ended ? end.wall : Duration(Clock::now() - start_);
    if (end.main_ended) {
      report.exit_code = WIFEXITED(end.status) ? WEXITSTATUS(end.status) : 0;
      report.signal = WIFSIGNALED(end.status) ? WTERMSIG(end.status) : 0;
    } else {
      report.signal = SIGKILL;
    }
    if (cgroup_ != nullptr) {
      report.cpu_time = cgroup_->cpu_time();
      report.cpu_source = "cgroup";
      JUDGE_TRY(report.memory_peak, cgroup_->memory_peak());
      report.memory_source = "cgroup";
      report.oom_kills = cgroup_->oom_kills();
      if (report.oom_kills > 0 && cause_ == EndCause::exited) {
        report.cause = EndCause::memory_limit;
      }
    } else {
      // The kernel forgets the times of processes that die with their init.
      report.cpu_time = std::max(end.cpu, cpu_seen_);
      report.memory_peak = std::max(memory_seen_, end.max_rss);
      if (!end.main_ended && cause_ == EndCause::exited) {
        return fail(text("the run was ended from outside"));
      }
    }
    if (!end.main_ended && report.cause == EndCause::exited) {
      // Its init was killed, and not by us: an out-of-memory killer, or somebody on the machine.
      return fail(text("the run was ended from outside"));
    }
    return report;
  }

  int socket_;
  pid_t init_;
  UniqueFd pidfd_;
  RunLimits limits_;
  int cores_;
  Cgroup* cgroup_;
  std::unique_ptr<Cgroup> own_cgroup_;
  Clock::time_point start_;
  EndCause cause_ = EndCause::exited;
  Bytes memory_seen_{};
  Duration cpu_seen_{};
  bool waited_ = false;
};

class HelperSandbox final : public Sandbox {
 public:
  HelperSandbox(UniqueFd socket, const CgroupRoot& root, std::unique_ptr<Cgroup> cgroup)
      : socket_(std::move(socket)), root_(root), cgroup_(std::move(cgroup)) {}

  Result<UniqueFd> new_work_folder() override {
    JUDGE_CHECK(send_message(socket_.get(),
                             Packet().add(static_cast<std::uint64_t>(Request::new_work_folder))));
    JUDGE_TRY(Message message, reply(Reply::folder));
    return std::move(message.fds.at(0));
  }

  Result<std::unique_ptr<RunHandle>> start(const RunRequest& request,
                                           const RunLimits& limits) override {
    std::unique_ptr<Cgroup> own;
    Cgroup* cgroup = cgroup_.get();
    if (root_.kind != Isolation::Cgroup::none && !cgroup->reusable()) {
      JUDGE_TRY(Cgroup fresh, Cgroup::make(root_));
      own = std::make_unique<Cgroup>(std::move(fresh));
      cgroup = own.get();
    }
    if (cgroup != nullptr) JUDGE_CHECK(cgroup->reset(limits.memory, limits.processes));

    Packet packet;
    packet.add(static_cast<std::uint64_t>(Request::start))
        .add(request.argv)
        .add(request.environment)
        .add(static_cast<std::uint64_t>(
            std::chrono::ceil<std::chrono::seconds>(limits.cpu_time).count() + 2))
        .add(limits.memory.count)
        .add(limits.output.count)
        .add(std::uint64_t{limits.processes})
        .add(static_cast<std::uint64_t>(request.core.value_or(-1) + 1));
    std::vector<int> fds;
    for (const int fd : {request.stdin_fd, request.stdout_fd, request.stderr_fd}) {
      packet.add(std::uint64_t{fd >= 0});
      if (fd >= 0) fds.push_back(fd);
    }
    if (cgroup != nullptr) {
      for (const int fd : cgroup->join_fds()) fds.push_back(fd);
    }
    JUDGE_CHECK(send_message(socket_.get(), packet, fds));
    JUDGE_TRY(Message started, reply(Reply::started));
    const auto init = static_cast<pid_t>(started.packet.number());
    return std::make_unique<NamespaceRun>(socket_.get(), init, std::move(started.fds.at(0)), limits,
                                          request.core.has_value(), cgroup, std::move(own));
  }

  Result<Message> reply(Reply wanted) {
    JUDGE_TRY(Message message, receive_message(socket_.get()));
    const auto got = static_cast<Reply>(message.packet.number());
    if (got == Reply::failed) return fail(message.packet.text());
    if (got != wanted) return fail(text("the sandbox's helper answers out of turn"));
    return message;
  }

 private:
  UniqueFd socket_;
  const CgroupRoot& root_;
  std::unique_ptr<Cgroup> cgroup_;  // joined by every run, where one can be reused
};

class ZygoteFactory final : public SandboxFactory {
 public:
  explicit ZygoteFactory(Zygote zygote, CgroupRoot root)
      : zygote_(std::move(zygote)), root_(std::move(root)) {}

  ~ZygoteFactory() override {
    zygote_.socket.reset();
    int ignored = 0;
    ::waitpid(zygote_.pid, &ignored, 0);
  }

  const Isolation& isolation() const override { return isolation_; }

  Result<std::unique_ptr<Sandbox>> prepare(const SandboxSpec& spec) override {
    static std::atomic<unsigned> slot{0};
    HelperSpec helper{.sandbox = spec,
                      .isolate = isolation_.mode != "unsafe",
                      .as_root = ::geteuid() == 0,
                      // Far above the users of a system; another for each sandbox, because the
                      // kernel counts a user's processes together.
                      .run_uid = 600000 + (static_cast<unsigned>(::getpid()) * 16 + slot++) % 60000,
                      .memory_cgroup = root_.kind != Isolation::Cgroup::none};
    JUDGE_TRY(SocketPair pair, make_socket_pair());
    {
      const std::lock_guard lock(mutex_);
      JUDGE_CHECK(send_message(zygote_.socket.get(), helper.pack(), {pair.theirs.get()}));
    }
    pair.theirs.reset();
    std::unique_ptr<Cgroup> cgroup;
    if (root_.kind != Isolation::Cgroup::none) {
      JUDGE_TRY(Cgroup made, Cgroup::make(root_));
      cgroup = std::make_unique<Cgroup>(std::move(made));
    }
    auto sandbox = std::make_unique<HelperSandbox>(std::move(pair.ours), root_, std::move(cgroup));
    JUDGE_TRY(const Message ready, sandbox->reply(Reply::ready));
    return sandbox;
  }

  // Finds out what works by doing it.
  Result<void> probe(const FactoryOptions& options) {
    isolation_.cgroup = root_.kind;
    if (!root_.missing.empty()) isolation_.missing.push_back(root_.missing);
    isolation_.seccomp = true;
    isolation_.namespaces = true;
    isolation_.mode = ::geteuid() == 0 ? "root" : "user";
    const Result<std::unique_ptr<Sandbox>> trial = prepare({});
    if (trial) return {};
    const std::string reason = text("no namespaces: {}", trial.error().message);
    if (!options.allow_unsafe) {
      return fail(ErrorKind::usage, reason,
                  text("allow user namespaces (sysctl kernel.unprivileged_userns_clone=1), run as "
                       "root, or accept the risk with --unsafe"));
    }
    isolation_.namespaces = false;
    isolation_.mode = "unsafe";
    isolation_.missing.push_back(reason);
    return {};
  }

 private:
  Zygote zygote_;
  CgroupRoot root_;
  Isolation isolation_;
  std::mutex mutex_;
};

}  // namespace

std::string_view name_of(Isolation::Cgroup cgroup) {
  switch (cgroup) {
    case Isolation::Cgroup::v1:
      return "v1";
    case Isolation::Cgroup::v2:
      return "v2";
    case Isolation::Cgroup::none:
      break;
  }
  return "none";
}

Result<std::unique_ptr<SandboxFactory>> make_sandbox_factory(const FactoryOptions& options) {
  sweep_cgroups();
  CgroupRoot root = options.use_cgroups ? find_cgroup_root() : CgroupRoot();
  JUDGE_TRY(Zygote zygote, fork_zygote());
  auto factory = std::make_unique<ZygoteFactory>(std::move(zygote), std::move(root));
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
