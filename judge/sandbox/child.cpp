#include "judge/sandbox/child.hpp"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>

namespace judge {
namespace {

struct Steps {
  int error_fd;

  // Stops here when `ok` is false: the step's name and errno go to the judge.
  void require(bool ok, const char* step) const {
    if (ok) return;
    ChildFailure failure{};
    failure.error = errno;
    for (std::size_t i = 0; step[i] != '\0' && i + 1 < sizeof failure.step; ++i) {
      failure.step[i] = step[i];
    }
    [[maybe_unused]] const ssize_t n = ::write(error_fd, &failure, sizeof failure);
    ::_exit(127);
  }

  void limit(__rlimit_resource resource, std::uint64_t most, const char* step) const {
    const rlimit both{most, most};  // hard = soft: it cannot be raised again
    require(::setrlimit(resource, &both) == 0, step);
  }
};

}  // namespace

// Only async-signal-safe calls from here on. The order matters: the cgroup while we may still write
// to it, the identity after the last privileged call, the filter last.
void become_program(const ChildPlan& plan, int error_fd) {
  const Steps steps{error_fd};
  for (std::size_t i = 0; i < plan.cgroup_count; ++i) {
    steps.require(::write(plan.cgroup_fds[i], "0", 1) == 1, "cgroup");
  }

  steps.limit(RLIMIT_STACK, plan.memory, "RLIMIT_STACK");
  steps.limit(RLIMIT_CORE, 0, "RLIMIT_CORE");
  steps.limit(RLIMIT_FSIZE, plan.output, "RLIMIT_FSIZE");
  steps.limit(RLIMIT_NOFILE, plan.open_files, "RLIMIT_NOFILE");
  // A backstop, not the limit: it counts whole seconds of one process. The deadline behind the
  // verdict is the judge's, on the whole tree.
  steps.limit(RLIMIT_CPU, plan.cpu_seconds, "RLIMIT_CPU");
  steps.limit(RLIMIT_MEMLOCK, 0, "RLIMIT_MEMLOCK");
  steps.limit(RLIMIT_MSGQUEUE, 0, "RLIMIT_MSGQUEUE");
  steps.limit(RLIMIT_NICE, 0, "RLIMIT_NICE");
  steps.limit(RLIMIT_RTPRIO, 0, "RLIMIT_RTPRIO");
  steps.limit(RLIMIT_NPROC, plan.processes, "RLIMIT_NPROC");
  if (plan.address_space != 0) steps.limit(RLIMIT_AS, plan.address_space, "RLIMIT_AS");

  if (plan.core >= 0) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(static_cast<std::size_t>(plan.core), &set);
    steps.require(::sched_setaffinity(0, sizeof set, &set) == 0, "sched_setaffinity");
  }
  steps.require(::setsid() >= 0, "setsid");
  ::umask(022);

  // Descriptors 0, 1 and 2, and nothing else.
  const int from[3] = {plan.stdin_fd, plan.stdout_fd, plan.stderr_fd};
  for (int fd = 0; fd < 3; ++fd) {
    if (from[fd] >= 0) steps.require(::dup2(from[fd], fd) == fd, "dup2");
  }
  if (error_fd != 3) steps.require(::dup3(error_fd, 3, O_CLOEXEC) == 3, "dup3");
  const Steps late{3};
  late.require(::syscall(SYS_close_range, 4u, ~0u, 0u) == 0, "close_range");
  late.require(::chdir("/work") == 0, "chdir");

  if (plan.drop_root) {
    late.require(::setgroups(0, nullptr) == 0, "setgroups");
    for (int capability = 0; ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0; ++capability) {
    }
    late.require(::setresgid(plan.uid, plan.uid, plan.uid) == 0, "setresgid");
    late.require(::setresuid(plan.uid, plan.uid, plan.uid) == 0, "setresuid");
  } else {
    for (int capability = 0; ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0; ++capability) {
    }
  }
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  const __user_cap_data_struct none[2] = {};
  late.require(::syscall(SYS_capset, &header, none) == 0, "capset");
  late.require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "no_new_privs");

  // Handlers do not survive exec, ignored signals and masks do: a program starts with neither.
  for (int number = 1; number < 32; ++number) ::signal(number, SIG_DFL);
  sigset_t empty;
  ::sigemptyset(&empty);
  ::sigprocmask(SIG_SETMASK, &empty, nullptr);

  const sock_fprog program{plan.filter_size, const_cast<sock_filter*>(plan.filter)};
  late.require(::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0u, &program) == 0, "seccomp");
  ::execve(plan.argv[0], plan.argv, plan.environment);
  late.require(false, "exec");
  ::_exit(127);
}

}  // namespace judge
