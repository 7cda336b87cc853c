#include "judge/sandbox/seccomp.hpp"

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <initializer_list>
#include <memory>

#include "judge/base/fd.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

// System calls that share a reason.
struct Rule {
  const char* why;
  std::initializer_list<const char*> calls;
};

const Rule kAllowed[] = {
    {"bytes in and out of open files",
     {"read",      "write",     "readv",     "writev",          "pread64", "pwrite64",
      "preadv",    "pwritev",   "preadv2",   "pwritev2",        "lseek",   "sendfile",
      "splice",    "tee",       "vmsplice",  "copy_file_range", "fsync",   "fdatasync",
      "fadvise64", "readahead", "ftruncate", "fallocate"}},
    {"descriptors", {"dup", "dup2", "dup3", "close", "close_range"}},
    {"looking at files: the root holds nothing that may not be seen",
     {"open",  "openat", "openat2",   "stat",       "fstat",    "lstat",      "newfstatat",
      "statx", "access", "faccessat", "faccessat2", "getdents", "getdents64", "getcwd",
      "chdir", "fchdir", "readlink",  "readlinkat", "statfs",   "fstatfs",    "umask"}},
    {"changing files: all is read-only but a /work that the problem or the compiler needs",
     {"creat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat",
      "unlink", "unlinkat", "symlink", "symlinkat"}},
    {"pipes and waiting, for runtimes with event loops; nothing of it leaves the process",
     {"pipe", "pipe2", "poll", "ppoll", "select", "pselect6", "epoll_create", "epoll_create1",
      "epoll_ctl", "epoll_wait", "epoll_pwait", "epoll_pwait2", "eventfd", "eventfd2", "signalfd",
      "signalfd4", "timerfd_create", "timerfd_settime", "timerfd_gettime"}},
    {"memory: counted by the cgroup, files in memory too; mlock is bounded by its rlimit (0)",
     {"mprotect", "munmap", "brk", "mremap", "msync", "mincore", "madvise", "mlock", "mlock2",
      "munlock", "membarrier", "pkey_alloc", "pkey_free", "pkey_mprotect", "get_mempolicy"}},
    {"signals: the PID namespace holds the run alone",
     {"rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigpending", "rt_sigtimedwait",
      "rt_sigqueueinfo", "rt_tgsigqueueinfo", "rt_sigsuspend", "sigaltstack", "kill", "tkill",
      "tgkill", "pause"}},
    {"reading clocks, own timers",
     {"clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time",
      "times", "alarm", "getitimer", "setitimer", "timer_create", "timer_settime", "timer_gettime",
      "timer_getoverrun", "timer_delete", "restart_syscall"}},
    {"threads, and the end; their number is bounded; clone has rules of its own",
     {"execve", "execveat", "exit", "exit_group", "wait4", "waitid", "futex", "futex_waitv",
      "set_tid_address", "set_robust_list", "get_robust_list", "rseq", "arch_prctl",
      "sched_yield"}},
    {"questions about oneself and the machine",
     {"sched_getaffinity",
      "sched_getparam",
      "sched_getscheduler",
      "sched_get_priority_max",
      "sched_get_priority_min",
      "getcpu",
      "getpriority",
      "getrlimit",
      "getrusage",
      "sysinfo",
      "uname",
      "getpid",
      "gettid",
      "getppid",
      "getpgrp",
      "getpgid",
      "getsid",
      "getuid",
      "geteuid",
      "getgid",
      "getegid",
      "getgroups",
      "getresuid",
      "getresgid",
      "capget",
      "getrandom"}},
};

// What compilers and build tools do beside. Refused to submissions: modes, times and locks of a
// file that others use too (the input, on a machine without root) are marks for them to find.
const Rule kToolsOnly[] = {
    {"processes", {"fork", "vfork"}},
    {"modes and times of what they make",
     {"chmod", "fchmod", "fchmodat", "utime", "utimes", "utimensat", "futimesat"}},
    {"cutting files by name, which not every Landlock stops", {"truncate"}},
    {"locks between the processes of a build", {"flock"}},
};

const Rule kRegroup[] = {
    {"sessions and process groups, for shells and daemons: the PID namespace ends them all",
     {"setsid", "setpgid"}},
};

// Harmful, or marks that stay: EPERM, so that a program that asks hears a plain no.
const Rule kRefused[] = {
    {"no network of any family: a VSOCK socket leaves in spite of a network namespace",
     {"socket", "connect", "bind", "listen", "accept", "accept4"}},
    {"large, young parts of the kernel",
     {"io_uring_setup", "io_uring_enter", "io_uring_register", "userfaultfd", "bpf",
      "perf_event_open", "modify_ldt", "fanotify_init", "inotify_init", "inotify_init1",
      "inotify_add_watch", "lookup_dcookie"}},
    {"key rings outlive the run", {"keyctl", "add_key", "request_key"}},
    {"System V and POSIX queues outlive the run",
     {"shmget", "shmat", "shmctl", "semget", "semop", "semtimedop", "semctl", "msgget", "msgsnd",
      "msgrcv", "msgctl", "mq_open", "mq_unlink"}},
    {"mounts and namespaces",
     {"mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "open_tree", "move_mount",
      "fsopen", "fsmount", "fspick", "fsconfig", "mount_setattr", "open_by_handle_at",
      "name_to_handle_at"}},
    {"other processes",
     {"ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_open",
      "pidfd_getfd", "pidfd_send_signal", "kcmp", "move_pages", "migrate_pages"}},
    {"clocks of the machine", {"clock_settime", "clock_adjtime", "settimeofday", "adjtimex"}},
    {"a better place in the queue than others",
     {"sched_setaffinity", "sched_setparam", "sched_setattr", "setpriority", "ioprio_set",
      "setrlimit", "mlockall", "set_mempolicy", "mbind"}},
    {"another identity",
     {"setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setfsuid", "setfsgid",
      "setgroups", "capset", "personality"}},
    {"owners and device nodes", {"mknod", "mknodat", "chown", "fchown", "lchown", "fchownat"}},
    {"the machine itself",
     {"kexec_load", "init_module", "finit_module", "delete_module", "reboot", "swapon", "swapoff",
      "sethostname", "setdomainname", "quotactl", "acct", "syslog", "vhangup", "iopl", "ioperm"}},
};

// Let through to the helper, which has the key; see seccomp.hpp.
constexpr const char* kHelpersOwn[] = {
    "clone3",
    "mount",
    "umount2",
    "mount_setattr",
    "fchown",
    "sendmsg",
    "recvmsg",
    "sched_setaffinity",
    "setresuid",
    "setresgid",
    "capset",
    "unshare",
    "setsid",
    "prctl",
    "landlock_restrict_self",
};

// Questions about a terminal or a stream that C libraries and interpreters ask.
constexpr unsigned long kIoctls[] = {TCGETS, TIOCGWINSZ, FIONREAD, FIOCLEX, FIONCLEX, FIONBIO};

// Own descriptors only: no locks, leases or signals on files that others have open too.
constexpr int kFcntls[] = {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD,      F_SETFD,     F_GETFL,
                           F_SETFL, F_GETPIPE_SZ,    F_SETPIPE_SZ, F_ADD_SEALS, F_GET_SEALS};
constexpr int kLockFcntls[] = {F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW};

// Names, questions, and giving up rights.
constexpr int kPrctls[] = {PR_SET_NAME,         PR_GET_NAME,        PR_SET_PDEATHSIG,
                           PR_GET_PDEATHSIG,    PR_GET_DUMPABLE,    PR_SET_DUMPABLE,
                           PR_CAPBSET_READ,     PR_GET_SECCOMP,     PR_SET_TIMERSLACK,
                           PR_GET_TIMERSLACK,   PR_SET_VMA,         PR_SET_THP_DISABLE,
                           PR_GET_THP_DISABLE,  PR_GET_KEEPCAPS,    PR_GET_SECUREBITS,
                           PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS};

constexpr std::uint64_t kNewNamespace = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS |
                                        CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET |
                                        CLONE_NEWTIME;

class Builder {
 public:
  explicit Builder(const FilterOptions& options)
      : filter_(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)), seccomp_release), options_(options) {
    if (!filter_) {
      error_ = -ENOMEM;
      return;
    }
    check(seccomp_attr_set(filter_.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS));
    // A decision tree instead of a list: a dozen comparisons per call.
    check(seccomp_attr_set(filter_.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2));
  }

  void add_all() {
    add(kAllowed, SCMP_ACT_ALLOW);
    add(kToolsOnly, options_.may_fork ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM));
    add(kRegroup, options_.may_regroup ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM));
    add(kRefused, SCMP_ACT_ERRNO(EPERM));
    for (const char* name : kHelpersOwn) {
      // After the rules above: of two rules for one call the wider would swallow the other.
      if (!is_allowed(name)) allow(name, {5, SCMP_CMP_EQ, options_.key, 0});
    }
    if (options_.devices) {
      check(seccomp_rule_add(filter_.get(), SCMP_ACT_ALLOW, SCMP_SYS(ioctl), 0));
    } else {
      for (const unsigned long request : kIoctls) allow("ioctl", value(1, request));
    }
    for (const int command : kFcntls) allow("fcntl", value(1, command));
    if (options_.may_fork) {
      for (const int command : kLockFcntls) allow("fcntl", value(1, command));
    }
    for (const int option : kPrctls) allow("prctl", value(0, option));
    // Huge pages from the machine's pool, where it has one, are charged to no cgroup and are in no
    // resident set.
    unless("mmap", 3, MAP_HUGETLB);
    unless("memfd_create", 1, MFD_HUGETLB);
    // Limits of oneself alone: its init is of the same user where the judge is not root, and could
    // be given a CPU limit that ends it, and the run with it, as if the machine had failed.
    allow("prlimit64", value(0, 0));
    // As closed as a pipe, and Java's class library needs one.
    allow("socketpair", value(0, AF_UNIX));
    // Mono asks for the policy that it has, and complains on stdout when it is refused.
    allow("sched_setscheduler", {1, SCMP_CMP_EQ, SCHED_OTHER, 0});
    refuse("sched_setscheduler", {1, SCMP_CMP_NE, SCHED_OTHER, 0});
    const std::uint64_t thread = options_.may_fork ? 0 : CLONE_THREAD;
    allow("clone", {0, SCMP_CMP_MASKED_EQ, kNewNamespace | thread, thread});
    // glibc takes EPERM for an answer; ENOSYS it may take for an old kernel.
    if (!options_.may_fork) refuse("clone", {0, SCMP_CMP_MASKED_EQ, thread, 0});
  }

  Result<std::vector<sock_filter>> finish() {
    const UniqueFd memory(::memfd_create("filter", MFD_CLOEXEC));
    if (error_ == 0 && memory) check(seccomp_export_bpf(filter_.get(), memory.get()));
    if (error_ != 0 || !memory) {
      return fail(text("seccomp: the filter cannot be built ({})", error_));
    }
    const off_t size = ::lseek(memory.get(), 0, SEEK_END);
    std::vector<sock_filter> program(static_cast<std::size_t>(size) / sizeof(sock_filter));
    if (::pread(memory.get(), program.data(), static_cast<std::size_t>(size), 0) != size) {
      return fail_errno("seccomp");
    }
    return program;
  }

 private:
  void check(int result) {
    if (error_ == 0 && result != 0) error_ = result;
  }

  // The low half: the kernel looks at an int there, whatever the high half holds.
  static scmp_arg_cmp value(unsigned argument, std::uint64_t wanted) {
    return {argument, SCMP_CMP_MASKED_EQ, 0xffffffffu, wanted};
  }
  static scmp_arg_cmp value(unsigned argument, int wanted) {
    return value(argument, std::uint64_t{static_cast<unsigned>(wanted)});
  }

  void allow(const char* name, const scmp_arg_cmp& condition) {
    add_rule(SCMP_ACT_ALLOW, name, condition);
  }
  void refuse(const char* name, const scmp_arg_cmp& condition) {
    add_rule(SCMP_ACT_ERRNO(EPERM), name, condition);
  }
  void add_rule(std::uint32_t action, const char* name, const scmp_arg_cmp& condition) {
    const int number = seccomp_syscall_resolve_name(name);
    if (number == __NR_SCMP_ERROR) return;
    check(seccomp_rule_add_array(filter_.get(), action, number, 1, &condition));
  }

  // Allowed, but for this flag of an argument.
  void unless(const char* name, unsigned argument, std::uint64_t flag) {
    allow(name, {argument, SCMP_CMP_MASKED_EQ, flag, 0});
    refuse(name, {argument, SCMP_CMP_MASKED_EQ, flag, flag});
  }

  bool is_helpers(std::string_view name) const {
    for (const char* own : kHelpersOwn) {
      if (name == own) return true;
    }
    return false;
  }
  bool is_allowed(std::string_view name) const { return options_.may_regroup && name == "setsid"; }

  template <std::size_t n>
  void add(const Rule (&rules)[n], std::uint32_t action) {
    for (const Rule& rule : rules) {
      for (const char* name : rule.calls) {
        const int number = seccomp_syscall_resolve_name(name);
        // A name that this libseccomp does not know stays with the default, ENOSYS.
        if (number == __NR_SCMP_ERROR) continue;
        if (action != SCMP_ACT_ALLOW && is_helpers(name)) {
          const scmp_arg_cmp not_helper{5, SCMP_CMP_NE, options_.key, 0};
          check(seccomp_rule_add_array(filter_.get(), action, number, 1, &not_helper));
        } else {
          check(seccomp_rule_add(filter_.get(), action, number, 0));
        }
      }
    }
  }

  std::unique_ptr<void, void (*)(void*)> filter_;
  const FilterOptions& options_;
  int error_ = 0;
};

}  // namespace

Result<std::vector<sock_filter>> build_filter(const FilterOptions& options) {
  Builder builder(options);
  builder.add_all();
  return builder.finish();
}

}  // namespace judge
