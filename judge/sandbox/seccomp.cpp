#include "judge/sandbox/seccomp.hpp"

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#include "judge/base/fd.hpp"
#include "judge/base/text.hpp"

namespace judge {
namespace {

constexpr const char* kAllowed[] = {
    // files
    "read",
    "write",
    "open",
    "openat",
    "openat2",
    "creat",
    "close",
    "close_range",
    "stat",
    "fstat",
    "lstat",
    "newfstatat",
    "statx",
    "lseek",
    "pread64",
    "pwrite64",
    "readv",
    "writev",
    "preadv",
    "pwritev",
    "preadv2",
    "pwritev2",
    "access",
    "faccessat",
    "faccessat2",
    "dup",
    "dup2",
    "dup3",
    "fcntl",
    "fsync",
    "fdatasync",
    "truncate",
    "ftruncate",
    "fallocate",
    "getdents",
    "getdents64",
    "getcwd",
    "chdir",
    "fchdir",
    "rename",
    "renameat",
    "renameat2",
    "mkdir",
    "mkdirat",
    "rmdir",
    "link",
    "linkat",
    "unlink",
    "unlinkat",
    "symlink",
    "symlinkat",
    "readlink",
    "readlinkat",
    "chmod",
    "fchmod",
    "fchmodat",
    "umask",
    "utime",
    "utimes",
    "utimensat",
    "futimesat",
    "statfs",
    "fstatfs",
    "fadvise64",
    "readahead",
    "copy_file_range",
    "sendfile",
    "splice",
    "tee",
    "vmsplice",
    "pipe",
    "pipe2",
    "poll",
    "ppoll",
    "select",
    "pselect6",
    "epoll_create",
    "epoll_create1",
    "epoll_ctl",
    "epoll_wait",
    "epoll_pwait",
    "epoll_pwait2",
    "eventfd",
    "eventfd2",
    "signalfd",
    "signalfd4",
    "timerfd_create",
    "timerfd_settime",
    "timerfd_gettime",
    "memfd_create",
    // memory
    "mmap",
    "mprotect",
    "munmap",
    "brk",
    "mremap",
    "msync",
    "mincore",
    "madvise",
    "mlock",
    "mlock2",
    "munlock",
    "membarrier",
    "pkey_alloc",
    "pkey_free",
    "pkey_mprotect",
    "get_mempolicy",
    // signals and time
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigreturn",
    "rt_sigpending",
    "rt_sigtimedwait",
    "rt_sigqueueinfo",
    "rt_tgsigqueueinfo",
    "rt_sigsuspend",
    "sigaltstack",
    "kill",
    "tkill",
    "tgkill",
    "pause",
    "alarm",
    "getitimer",
    "setitimer",
    "nanosleep",
    "clock_nanosleep",
    "clock_gettime",
    "clock_getres",
    "gettimeofday",
    "time",
    "times",
    "timer_create",
    "timer_settime",
    "timer_gettime",
    "timer_getoverrun",
    "timer_delete",
    "restart_syscall",
    // threads and processes; clone has a rule of its own
    "execve",
    "execveat",
    "exit",
    "exit_group",
    "wait4",
    "waitid",
    "futex",
    "futex_waitv",
    "set_tid_address",
    "set_robust_list",
    "get_robust_list",
    "rseq",
    "arch_prctl",
    "prctl",
    "sched_yield",
    "sched_getaffinity",
    "sched_getparam",
    "sched_getscheduler",
    "sched_get_priority_max",
    "sched_get_priority_min",
    "getcpu",
    "getpriority",
    "getrlimit",
    "prlimit64",
    "getrusage",
    "sysinfo",
    "uname",
    "getpid",
    "gettid",
    "getppid",
    "getpgrp",
    "getpgid",
    "getsid",
    "setsid",
    "setpgid",
    "getuid",
    "geteuid",
    "getgid",
    "getegid",
    "getgroups",
    "getresuid",
    "getresgid",
    "capget",
    "getrandom",
};

constexpr const char* kRefused[] = {
    "socket",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "userfaultfd",
    "keyctl",
    "add_key",
    "request_key",
    "bpf",
    "perf_event_open",
    "mount",
    "umount2",
    "pivot_root",
    "chroot",
    "unshare",
    "setns",
    "open_tree",
    "move_mount",
    "fsopen",
    "fsmount",
    "mount_setattr",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "pidfd_open",
    "pidfd_getfd",
    "pidfd_send_signal",
    "personality",
    "clock_settime",
    "clock_adjtime",
    "settimeofday",
    "adjtimex",
    "shmget",
    "shmat",
    "semget",
    "msgget",
    "mq_open",
    "open_by_handle_at",
    "name_to_handle_at",
    "modify_ldt",
    "sched_setaffinity",
    "sched_setscheduler",
    "sched_setparam",
    "sched_setattr",
    "setpriority",
    "ioprio_set",
    "setrlimit",
    "flock",
    "mknod",
    "mknodat",
    "chown",
    "fchown",
    "lchown",
    "fchownat",
    "setuid",
    "setgid",
    "setresuid",
    "setresgid",
    "setgroups",
    "capset",
    "mlockall",
    "fanotify_init",
    "inotify_init",
    "inotify_init1",
    "inotify_add_watch",
    "kexec_load",
    "init_module",
    "finit_module",
    "reboot",
    "swapon",
    "sethostname",
    "setdomainname",
    "quotactl",
    "acct",
    "syslog",
    "vhangup",
    "iopl",
    "ioperm",
    "kcmp",
    "lookup_dcookie",
    "move_pages",
    "migrate_pages",
    "set_mempolicy",
    "mbind",
};

// Questions about a terminal or a stream that C libraries and interpreters ask.
constexpr unsigned long kIoctls[] = {TCGETS, TIOCGWINSZ, FIONREAD, FIOCLEX, FIONCLEX, FIONBIO};

constexpr std::uint64_t kNewNamespace = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS |
                                        CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET |
                                        CLONE_NEWTIME;

}  // namespace

Result<std::vector<sock_filter>> build_filter(bool may_fork) {
  const std::unique_ptr<void, void (*)(void*)> filter(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)),
                                                      seccomp_release);
  int error = filter ? 0 : -ENOMEM;
  const auto check = [&](int result) {
    if (error == 0 && result != 0) error = result;
  };
  if (filter) {
    check(seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS));
    // A decision tree instead of a list: a dozen comparisons per call.
    check(seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2));
    const auto add = [&](std::uint32_t action, const char* name) {
      const int number = seccomp_syscall_resolve_name(name);
      // A name that this libseccomp does not know stays with the default, ENOSYS.
      if (number != __NR_SCMP_ERROR) check(seccomp_rule_add(filter.get(), action, number, 0));
    };
    for (const char* name : kAllowed) add(SCMP_ACT_ALLOW, name);
    for (const char* name : kRefused) add(SCMP_ACT_ERRNO(EPERM), name);
    // Allowed only when an argument, seen through a mask, has a value.
    const auto allow_when = [&](int number, unsigned argument, std::uint64_t mask,
                                std::uint64_t value) {
      const scmp_arg_cmp condition{argument, SCMP_CMP_MASKED_EQ, mask, value};
      check(seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, number, 1, &condition));
    };
    for (const unsigned long request : kIoctls) {
      allow_when(SCMP_SYS(ioctl), 1, 0xffffffffu, request);
    }
    // As closed as a pipe, and Java's class library needs one.
    allow_when(SCMP_SYS(socketpair), 0, 0xffffffffu, AF_UNIX);
    allow_when(SCMP_SYS(clone), 0, kNewNamespace | (may_fork ? 0u : CLONE_THREAD),
               may_fork ? 0 : CLONE_THREAD);
    if (may_fork) {
      add(SCMP_ACT_ALLOW, "fork");
      add(SCMP_ACT_ALLOW, "vfork");
    }
  }
  UniqueFd memory(::memfd_create("filter", MFD_CLOEXEC));
  if (error == 0 && memory) check(seccomp_export_bpf(filter.get(), memory.get()));
  if (error != 0 || !memory) {
    return fail(text("seccomp: the filter cannot be built ({})", error));
  }
  std::vector<sock_filter> program(static_cast<std::size_t>(::lseek(memory.get(), 0, SEEK_END)) /
                                   sizeof(sock_filter));
  const std::size_t size = program.size() * sizeof(sock_filter);
  if (::pread(memory.get(), program.data(), size, 0) != static_cast<ssize_t>(size)) {
    return fail_errno("seccomp");
  }
  return program;
}

}  // namespace judge
