#include "judge/sandbox/helper/launch.hpp"

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <poll.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <ctime>

#include "judge/sandbox/sys.hpp"

#ifndef __x86_64__
#error "the system-call filter and the clone below are written for x86-64"
#endif

namespace judge {
namespace {

// One run at a time: each of the two tasks beside the helper has a stack of its own.
struct alignas(64) Stack {
  char bytes[16 << 10];
};
Stack stub_stack, program_stack;

// clone3(2), the child running `body(launch)` on `stack`. `body` never returns.
long clone_onto(Stack& stack, clone_args& arguments, void (*body)(Launch&), Launch& launch) {
  arguments.stack = reinterpret_cast<std::uint64_t>(stack.bytes);
  arguments.stack_size = sizeof stack.bytes;
  long result;
  register std::uint64_t key asm("r9") = sys_key;
  register void (*function)(Launch&) asm("r12") = body;
  register Launch* argument asm("r13") = &launch;
  asm volatile(
      "syscall\n\t"
      "test %%rax, %%rax\n\t"
      "jnz 1f\n\t"
      "xor %%ebp, %%ebp\n\t"
      "mov %%r13, %%rdi\n\t"
      "call *%%r12\n\t"
      "hlt\n"
      "1:"
      : "=a"(result)
      : "0"(long{SYS_clone3}), "D"(&arguments), "S"(sizeof arguments), "r"(key), "r"(function),
        "r"(argument)
      : "rcx", "r11", "memory");
  return result;
}

[[noreturn]] void leave(int code) {
  while (true) sys(SYS_exit_group, code);
}

std::int64_t now_ns() {
  timespec time{};
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

// Stops here when a call failed: the step's name and errno go to the judge.
void require(Launch& launch, long result, const char* step) {
  if (result >= 0) return;
  launch.error = static_cast<int>(-result);
  launch.failed_step = step;
  leave(127);
}

void limit(Launch& launch, int resource, std::uint64_t most, const char* step) {
  const rlimit both{most, most};  // hard = soft: it cannot be raised again
  require(launch, sys(SYS_prlimit64, 0, resource, &both, nullptr), step);
}

// The way to exec. The order matters: descriptors while the old ones are there, the cgroups while
// we may still write to them, the identity last.
void become_program(Launch& launch) {
  limit(launch, RLIMIT_STACK, launch.memory, "RLIMIT_STACK");
  limit(launch, RLIMIT_CORE, 0, "RLIMIT_CORE");
  limit(launch, RLIMIT_FSIZE, launch.output, "RLIMIT_FSIZE");
  limit(launch, RLIMIT_NOFILE, launch.open_files, "RLIMIT_NOFILE");
  // A backstop, not the limit: it counts whole seconds of one process. The deadline behind the
  // verdict is the judge's, on the whole tree.
  limit(launch, RLIMIT_CPU, launch.cpu_seconds, "RLIMIT_CPU");
  limit(launch, RLIMIT_MEMLOCK, 0, "RLIMIT_MEMLOCK");
  limit(launch, RLIMIT_MSGQUEUE, 0, "RLIMIT_MSGQUEUE");
  limit(launch, RLIMIT_NICE, 0, "RLIMIT_NICE");
  limit(launch, RLIMIT_RTPRIO, 0, "RLIMIT_RTPRIO");
  // It counts all of a user's: only where no other has this user.
  if (launch.new_pids || launch.drop_root)
    limit(launch, RLIMIT_NPROC, launch.processes, "RLIMIT_NPROC");
  if (launch.address_space != 0) limit(launch, RLIMIT_AS, launch.address_space, "RLIMIT_AS");
  require(launch, sys(SYS_setsid), "setsid");
  require(launch, sys(SYS_chdir, launch.folder), "chdir");

  for (std::uint64_t i = 0; i < launch.join_count; ++i) {
    require(launch, sys(SYS_write, launch.join_fds[i], "0", 1), "cgroup");
  }
  if (launch.hide_cgroup) require(launch, sys(SYS_unshare, CLONE_NEWCGROUP), "unshare");

  if (launch.file_rules >= 0) {
    require(launch, sys(SYS_landlock_restrict_self, launch.file_rules, 0), "Landlock");
  }

  // Descriptors 0, 1 and 2, and nothing else. Our own are no program's: flags that one sets (to
  // append, not to wait) would be marks for the next.
  const int from[3] = {launch.stdin_fd, launch.stdout_fd, launch.stderr_fd};
  for (int fd = 0; fd < 3; ++fd) {
    const long source = from[fd] >= 0 ? from[fd] : sys(SYS_open, "/dev/null", O_RDWR);
    require(launch, source, "/dev/null");
    require(launch, sys(SYS_dup2, source, fd), "dup2");
  }
  require(launch, sys(SYS_close_range, 3u, ~0u, 0u), "close_range");

  if (launch.drop_root) {
    require(launch, sys(SYS_setresgid, launch.uid, launch.uid, launch.uid), "setresgid");
    require(launch, sys(SYS_setresuid, launch.uid, launch.uid, launch.uid), "setresuid");
  }
  if (!launch.new_pids) sys(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  const __user_cap_data_struct none[2] = {};
  require(launch, sys(SYS_capset, &header, none), "capset");

  // A process that the judge forks meanwhile may hold for a moment the descriptor through which the
  // program was written.
  long result = -ETXTBSY;
  for (int i = 0; i < 1000 && result == -ETXTBSY; ++i) {
    if (i > 0) {
      const timespec moment{0, 1'000'000};
      sys(SYS_nanosleep, &moment, nullptr);
    }
    result = sys(SYS_execve, launch.argv[0], launch.argv, launch.environment);
  }
  require(launch, result, "exec");
}

// A stub in a user's PID namespace needs its own /proc for the language runtimes; where the kernel
// refuses (a container that hides parts of its own), at least nothing shows.
bool mount_proc() {
  constexpr unsigned long kFlags = MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_RDONLY;
  return sys(SYS_mount, "proc", "/proc", "proc", kFlags, "subset=pid") == 0 ||
         sys(SYS_mount, "tmpfs", "/proc", "tmpfs", kFlags, "size=4k,mode=0555") == 0;
}

// Without a PID namespace: everything that the program started is in its process group, which the
// filter keeps it from leaving, and has become a child of the stub.
void kill_group(long program) {
  do {
    sys(SYS_kill, -program, SIGKILL);
  } while (sys(SYS_wait4, -1, nullptr, 0, nullptr) > 0);
}

void run_stub(Launch& launch) {
  sys(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  // The helper may have died before that took effect.
  pollfd helper{launch.helper_pidfd, POLLIN, 0};
  if (launch.helper_pidfd >= 0 && sys(SYS_poll, &helper, 1, 0) > 0) leave(1);
  if (launch.proc && !mount_proc()) leave(1);
  if (!launch.new_pids) sys(SYS_prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);

  clone_args arguments{};
  arguments.flags = CLONE_VM;
  arguments.exit_signal = SIGCHLD;
  if (launch.into_cgroup >= 0) {
    arguments.flags |= CLONE_INTO_CGROUP;
    arguments.cgroup = static_cast<std::uint64_t>(launch.into_cgroup);
  }
  const std::int64_t start = now_ns();
  const long program = clone_onto(program_stack, arguments, become_program, launch);
  require(launch, program, launch.into_cgroup >= 0 ? "clone into the cgroup" : "clone");
  __atomic_store_n(&launch.program, static_cast<pid_t>(program), __ATOMIC_RELEASE);
  while (true) {
    int status = 0;
    const long ended = sys(SYS_wait4, -1, &status, 0, nullptr);
    if (ended != program) continue;
    launch.status = status;
    break;
  }
  launch.wall_ns = now_ns() - start;
  if (!launch.new_pids) kill_group(program);
  sys(SYS_getrusage, RUSAGE_CHILDREN, &launch.usage);
  launch.main_ended = true;
  leave(0);
}

}  // namespace

long clone_stub(Launch& launch, int* pidfd) {
  clone_args arguments{};
  arguments.flags = CLONE_VM | CLONE_PIDFD;
  if (launch.new_pids) arguments.flags |= CLONE_NEWPID;
  if (launch.proc) arguments.flags |= CLONE_NEWNS;
  arguments.pidfd = reinterpret_cast<std::uint64_t>(pidfd);
  arguments.exit_signal = SIGCHLD;
  return clone_onto(stub_stack, arguments, run_stub, launch);
}

}  // namespace judge
