#include "judge/sandbox/helper.hpp"

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "judge/base/file.hpp"
#include "judge/sandbox/child.hpp"
#include "judge/sandbox/mounts.hpp"
#include "judge/sandbox/seccomp.hpp"

namespace judge {
namespace {

// The user that a program is, inside a user namespace. Not 0: exec gives root's capabilities back.
constexpr unsigned kInnerUser = 1000;

// Small enough to be written at once through the status pipe.
struct StubReport {
  int status = 0;
  std::int64_t wall_ns = 0;
  std::int64_t max_rss_kib = 0;
};

Result<void> write_map(const char* path, const std::string& line) {
  const UniqueFd file(::open(path, O_WRONLY | O_CLOEXEC));
  if (!file) return fail_errno(path);
  return write_all(file.get(), line, path);
}

Result<void> enter_namespaces(const HelperSpec& spec) {
  const uid_t uid = ::geteuid();
  const gid_t gid = ::getegid();
  const int user = spec.as_root ? 0 : CLONE_NEWUSER;
  if (::unshare(user | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |
                CLONE_NEWCGROUP) != 0) {
    return fail_errno("unshare");
  }
  if (!spec.as_root) {
    JUDGE_CHECK(write_map("/proc/self/setgroups", "deny"));
    const std::string inner = std::to_string(kInnerUser);
    JUDGE_CHECK(write_map("/proc/self/uid_map", inner + " " + std::to_string(uid) + " 1"));
    JUDGE_CHECK(write_map("/proc/self/gid_map", inner + " " + std::to_string(gid) + " 1"));
  }
  constexpr std::string_view kName = "judge";
  ::sethostname(kName.data(), kName.size());
  return enter_root(spec.sandbox, spec.as_root);
}

// PID 1 of a run: starts the program, reaps whatever is left to it, and ends when the program has
// ended; the kernel then kills the rest before anybody can see that we are gone.
[[noreturn]] void stub_main(const ChildPlan& plan, bool with_proc, int status_fd, int error_fd) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (with_proc) mount_proc();
  ::prctl(PR_SET_DUMPABLE, 0);
  const auto start = Clock::now();
  const pid_t main_process = ::fork();
  if (main_process == 0) {
    ::prctl(PR_SET_DUMPABLE, 1);
    become_program(plan, error_fd);
  }
  if (main_process < 0) {
    const ChildFailure failure{"fork", errno};
    [[maybe_unused]] const ssize_t n = ::write(error_fd, &failure, sizeof failure);
    ::_exit(1);
  }
  ::close(error_fd);
  StubReport report;
  while (true) {
    int status = 0;
    const pid_t ended = ::wait4(-1, &status, 0, nullptr);
    if (ended < 0 && errno == EINTR) continue;
    if (ended != main_process && ended >= 0) continue;
    report.status = status;
    break;
  }
  report.wall_ns = (Clock::now() - start).count();
  rusage usage{};
  ::getrusage(RUSAGE_CHILDREN, &usage);
  report.max_rss_kib = usage.ru_maxrss;
  [[maybe_unused]] const ssize_t n = ::write(status_fd, &report, sizeof report);
  ::_exit(0);
}

Duration cpu_of(const rusage& usage) {
  const auto of = [](const timeval& t) {
    return std::chrono::seconds(t.tv_sec) + std::chrono::microseconds(t.tv_usec);
  };
  return of(usage.ru_utime) + of(usage.ru_stime);
}

class Helper {
 public:
  Helper(const HelperSpec& spec, UniqueFd socket) : spec_(spec), socket_(std::move(socket)) {}

  [[noreturn]] void live() {
    const Result<void> ready = set_up();
    answer(ready, Packet().add(static_cast<std::uint64_t>(Reply::ready)));
    while (ready) {
      Result<Message> message = receive_message(socket_.get());
      if (!message) break;
      if (static_cast<Request>(message->packet.number()) == Request::new_work_folder) {
        make_work_folder();
      } else {
        start(*message);
      }
    }
    ::_exit(0);
  }

 private:
  Result<void> set_up() {
    JUDGE_TRY(filter_, build_filter(spec_.sandbox.may_fork || spec_.memory_cgroup));
    return spec_.isolate ? enter_namespaces(spec_) : Result<void>();
  }

  void answer(const Result<void>& result, const Packet& packet, const std::vector<int>& fds = {}) {
    const Result<void> sent =
        result ? send_message(socket_.get(), packet, fds)
               : send_message(socket_.get(), Packet()
                                                 .add(static_cast<std::uint64_t>(Reply::failed))
                                                 .add(std::string_view(result.error().message)));
    if (!sent) ::_exit(1);
  }

  void make_work_folder() {
    Result<UniqueFd> folder = mount_work(spec_.sandbox, spec_.as_root ? spec_.run_uid : kInnerUser);
    sealed_ = false;
    if (!folder) return answer(Failure(folder.error()), {});
    answer({}, Packet().add(static_cast<std::uint64_t>(Reply::folder)), {folder->get()});
  }

  void start(Message& message) {
    Packet& packet = message.packet;
    std::vector<std::string> argv = packet.texts();
    std::vector<std::string> environment = packet.texts();
    const auto pointers = [](std::vector<std::string>& texts) {
      std::vector<char*> all;
      for (std::string& text : texts) all.push_back(text.data());
      all.push_back(nullptr);
      return all;
    };
    const std::vector<char*> argv_pointers = pointers(argv);
    const std::vector<char*> environment_pointers = pointers(environment);
    ChildPlan plan;
    plan.argv = argv_pointers.data();
    plan.environment = environment_pointers.data();
    plan.cpu_seconds = packet.number();
    plan.memory = packet.number();
    plan.output = packet.number();
    plan.processes = packet.number();
    plan.core = static_cast<int>(packet.number()) - 1;
    std::size_t next_fd = 0;
    for (int* fd : {&plan.stdin_fd, &plan.stdout_fd, &plan.stderr_fd}) {
      if (packet.number() != 0) *fd = message.fds.at(next_fd++).get();
    }
    std::vector<int> cgroup_fds;  // the rest
    while (next_fd < message.fds.size()) cgroup_fds.push_back(message.fds[next_fd++].get());
    plan.cgroup_fds = cgroup_fds.data();
    plan.cgroup_count = cgroup_fds.size();
    plan.open_files = spec_.sandbox.system ? 1024 : 64;
    if (!spec_.memory_cgroup && !spec_.sandbox.system) {
      // Memory is then watched from outside; this only keeps the machine safe meanwhile.
      plan.address_space = plan.memory * 8 + (std::uint64_t{8} << 30);
    }
    plan.drop_root = spec_.as_root;
    plan.uid = spec_.run_uid;
    plan.filter = filter_.data();
    plan.filter_size = static_cast<std::uint16_t>(filter_.size());
    run(plan, message.fds);
  }

  // A run's pipes, its stub, and the wait for its end.
  void run(const ChildPlan& plan, std::vector<UniqueFd>& fds) {
    if (spec_.isolate && !spec_.sandbox.writable_work && !sealed_ && seal_work()) sealed_ = true;
    Result<Pipe> status = make_pipe(0);
    Result<Pipe> errors = make_pipe(0);
    if (!status || !errors) return answer(fail("pipe"), {});

    int pidfd = -1;
    clone_args arguments{};
    const bool with_proc = spec_.isolate && spec_.sandbox.system;
    arguments.flags =
        CLONE_PIDFD | (spec_.isolate ? CLONE_NEWPID : 0) | (with_proc ? CLONE_NEWNS : 0);
    arguments.pidfd = reinterpret_cast<std::uint64_t>(&pidfd);
    arguments.exit_signal = SIGCHLD;
    const auto stub = static_cast<pid_t>(::syscall(SYS_clone3, &arguments, sizeof arguments));
    if (stub < 0) return answer(fail_errno("clone"), {});
    if (stub == 0) {
      stub_main(plan, with_proc, status->write_end.get(), errors->write_end.get());
    }
    const UniqueFd stub_fd(pidfd);
    fds.clear();  // the program has its copies; ours would keep its pipes open
    status->write_end.reset();
    errors->write_end.reset();
    answer({},
           Packet()
               .add(static_cast<std::uint64_t>(Reply::started))
               .add(static_cast<std::uint64_t>(stub)),
           {stub_fd.get()});

    rusage usage{};
    int stub_status = 0;
    while (::wait4(stub, &stub_status, 0, &usage) < 0 && errno == EINTR) {
    }
    StubReport report;
    const bool main_ended = ::read(status->read_end.get(), &report, sizeof report) ==
                            static_cast<ssize_t>(sizeof report);
    ChildFailure failure{};
    const bool failed = ::read(errors->read_end.get(), &failure, sizeof failure) ==
                        static_cast<ssize_t>(sizeof failure);
    answer({},
           Packet()
               .add(static_cast<std::uint64_t>(Reply::ended))
               .add(std::uint64_t{failed})
               .add(std::string_view(failure.step))
               .add(static_cast<std::uint64_t>(failure.error))
               .add(std::uint64_t{main_ended})
               .add(static_cast<std::uint64_t>(report.status))
               .add(static_cast<std::uint64_t>(report.wall_ns))
               .add(static_cast<std::uint64_t>(cpu_of(usage).count()))
               .add(static_cast<std::uint64_t>(main_ended ? report.max_rss_kib : usage.ru_maxrss)));
  }

  const HelperSpec& spec_;
  UniqueFd socket_;
  std::vector<sock_filter> filter_;
  bool sealed_ = true;  // the root's own empty /work is read-only
};

}  // namespace

void helper_main(const HelperSpec& spec, UniqueFd socket) {
  Helper(spec, std::move(socket)).live();
}

}  // namespace judge
