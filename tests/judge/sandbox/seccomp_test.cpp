// What the filter answers, for every system call, read from the BPF program itself: the table below
// is the promise, the interpreter the judge. Nothing is loaded.

#include "judge/sandbox/seccomp.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/audit.h>
#include <linux/fs.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <map>
#include <random>
#include <set>

namespace judge {
namespace {

using Filter = std::vector<sock_filter>;
using Numbers = std::vector<long>;

constexpr std::uint32_t kAllow = SECCOMP_RET_ALLOW, kKill = SECCOMP_RET_KILL_PROCESS;
constexpr std::uint32_t error_of(std::uint32_t number) { return SECCOMP_RET_ERRNO | number; }
constexpr std::uint32_t kRefuse = error_of(EPERM), kUnknown = error_of(ENOSYS);
constexpr long kLast = 1023;  // far beyond the last number that any kernel knows
constexpr std::uint64_t kKey = 0x1234567887654321;

// Classic BPF as far as the kernel lets a seccomp filter use it.
std::uint32_t interpret(const Filter& filter, const seccomp_data& data) {
  std::uint32_t a = 0, x = 0, memory[BPF_MEMWORDS] = {};
  for (std::size_t at = 0; at < filter.size(); ++at) {
    const sock_filter& f = filter[at];
    const std::uint32_t operand = (f.code & BPF_X) != 0 ? x : f.k;
    const auto jump = [&](bool taken) { at += taken ? f.jt : f.jf; };
    switch (f.code) {
      case BPF_LD | BPF_W | BPF_ABS:
        if (f.k % 4 != 0 || f.k + 4 > sizeof data) return ~0u;
        std::memcpy(&a, reinterpret_cast<const char*>(&data) + f.k, 4);
        break;
      case BPF_LD | BPF_IMM:
        a = f.k;
        break;
      case BPF_LD | BPF_MEM:
        a = memory[f.k % BPF_MEMWORDS];
        break;
      case BPF_ST:
        memory[f.k % BPF_MEMWORDS] = a;
        break;
      case BPF_ALU | BPF_AND | BPF_K:
      case BPF_ALU | BPF_AND | BPF_X:
        a &= operand;
        break;
      case BPF_MISC | BPF_TAX:
        x = a;
        break;
      case BPF_MISC | BPF_TXA:
        a = x;
        break;
      case BPF_JMP | BPF_JA:
        at += f.k;
        break;
      case BPF_JMP | BPF_JEQ | BPF_K:
        jump(a == operand);
        break;
      case BPF_JMP | BPF_JGT | BPF_K:
        jump(a > operand);
        break;
      case BPF_JMP | BPF_JGE | BPF_K:
        jump(a >= operand);
        break;
      case BPF_JMP | BPF_JSET | BPF_K:
        jump((a & operand) != 0);
        break;
      case BPF_RET | BPF_K:
        return f.k;
      default:
        ADD_FAILURE() << "an instruction that this interpreter does not know: " << f.code;
        return ~0u;
    }
  }
  ADD_FAILURE() << "the end without a verdict";
  return ~0u;
}

struct Call {
  long number;
  std::uint64_t arguments[6] = {};
  std::uint32_t architecture = AUDIT_ARCH_X86_64;
};

std::uint32_t verdict(const Filter& filter, const Call& call) {
  seccomp_data data{};
  data.nr = static_cast<int>(call.number);
  data.arch = call.architecture;
  for (int i = 0; i < 6; ++i) data.args[i] = call.arguments[i];
  return interpret(filter, data);
}

Filter filter_of(FilterOptions options) {
  options.key = kKey;
  Result<Filter> filter = build_filter(options);
  EXPECT_TRUE(filter);
  return filter ? *filter : Filter();
}

// The promise. Whatever is not in it is unknown to the filter.
const std::map<const char*, Numbers> kAllowed = {
    {"bytes of open files",
     {SYS_read,      SYS_write,     SYS_readv,     SYS_writev,          SYS_pread64, SYS_pwrite64,
      SYS_preadv,    SYS_pwritev,   SYS_preadv2,   SYS_pwritev2,        SYS_lseek,   SYS_sendfile,
      SYS_splice,    SYS_tee,       SYS_vmsplice,  SYS_copy_file_range, SYS_fsync,   SYS_fdatasync,
      SYS_fadvise64, SYS_readahead, SYS_ftruncate, SYS_fallocate}},
    {"descriptors", {SYS_dup, SYS_dup2, SYS_dup3, SYS_close, SYS_close_range}},
    {"a root without secrets",
     {SYS_open,       SYS_openat,  SYS_openat2, SYS_stat,      SYS_fstat,      SYS_lstat,
      SYS_newfstatat, SYS_statx,   SYS_access,  SYS_faccessat, SYS_faccessat2, SYS_getdents,
      SYS_getdents64, SYS_getcwd,  SYS_chdir,   SYS_fchdir,    SYS_readlink,   SYS_readlinkat,
      SYS_statfs,     SYS_fstatfs, SYS_umask}},
    {"a root that cannot be written",
     {SYS_creat, SYS_rename, SYS_renameat, SYS_renameat2, SYS_mkdir, SYS_mkdirat, SYS_rmdir,
      SYS_link, SYS_linkat, SYS_unlink, SYS_unlinkat, SYS_symlink, SYS_symlinkat}},
    {"pipes and waiting",
     {SYS_pipe, SYS_pipe2, SYS_poll, SYS_ppoll, SYS_select, SYS_pselect6, SYS_epoll_create,
      SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_wait, SYS_epoll_pwait, SYS_epoll_pwait2,
      SYS_eventfd, SYS_eventfd2, SYS_signalfd, SYS_signalfd4, SYS_timerfd_create,
      SYS_timerfd_settime, SYS_timerfd_gettime}},
    {"memory",
     {SYS_mprotect, SYS_munmap, SYS_brk, SYS_mremap, SYS_msync, SYS_mincore, SYS_madvise, SYS_mlock,
      SYS_mlock2, SYS_munlock, SYS_membarrier, SYS_pkey_alloc, SYS_pkey_free, SYS_pkey_mprotect,
      SYS_get_mempolicy}},
    {"signals inside the run",
     {SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_rt_sigpending,
      SYS_rt_sigtimedwait, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_rt_sigsuspend,
      SYS_sigaltstack, SYS_kill, SYS_tkill, SYS_tgkill, SYS_pause}},
    {"clocks to read, own timers",
     {SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday,
      SYS_time, SYS_times, SYS_alarm, SYS_getitimer, SYS_setitimer, SYS_timer_create,
      SYS_timer_settime, SYS_timer_gettime, SYS_timer_getoverrun, SYS_timer_delete,
      SYS_restart_syscall}},
    {"threads and the end",
     {SYS_execve, SYS_execveat, SYS_exit, SYS_exit_group, SYS_wait4, SYS_waitid, SYS_futex,
      SYS_futex_waitv, SYS_set_tid_address, SYS_set_robust_list, SYS_get_robust_list, SYS_rseq,
      SYS_arch_prctl, SYS_sched_yield}},
    {"questions",
     {SYS_sched_getaffinity,
      SYS_sched_getparam,
      SYS_sched_getscheduler,
      SYS_sched_get_priority_max,
      SYS_sched_get_priority_min,
      SYS_getcpu,
      SYS_getpriority,
      SYS_getrlimit,
      SYS_getrusage,
      SYS_sysinfo,
      SYS_uname,
      SYS_getpid,
      SYS_gettid,
      SYS_getppid,
      SYS_getpgrp,
      SYS_getpgid,
      SYS_getsid,
      SYS_getuid,
      SYS_geteuid,
      SYS_getgid,
      SYS_getegid,
      SYS_getgroups,
      SYS_getresuid,
      SYS_getresgid,
      SYS_capget,
      SYS_getrandom}},
};
const Numbers kForTools = {SYS_fork,      SYS_vfork,    SYS_chmod,  SYS_fchmod,
                           SYS_fchmodat,  SYS_utime,    SYS_utimes, SYS_utimensat,
                           SYS_futimesat, SYS_truncate, SYS_flock};
const Numbers kToRegroup = {SYS_setsid, SYS_setpgid};
// By an argument; each has a test below.
const Numbers kConditional = {SYS_clone, SYS_fcntl,      SYS_ioctl,
                              SYS_prctl, SYS_prlimit64,  SYS_memfd_create,
                              SYS_mmap,  SYS_socketpair, SYS_sched_setscheduler};
const Numbers kHelpers = {SYS_clone3,
                          SYS_mount,
                          SYS_umount2,
                          SYS_mount_setattr,
                          SYS_fchown,
                          SYS_sendmsg,
                          SYS_recvmsg,
                          SYS_sched_setaffinity,
                          SYS_setresuid,
                          SYS_setresgid,
                          SYS_capset,
                          SYS_unshare,
                          SYS_setsid,
                          SYS_prctl,
                          SYS_landlock_restrict_self};
// A plain no; the others of what is refused are as if they did not exist.
const Numbers kPlainNo = {SYS_socket,
                          SYS_connect,
                          SYS_bind,
                          SYS_io_uring_setup,
                          SYS_bpf,
                          SYS_userfaultfd,
                          SYS_keyctl,
                          SYS_shmget,
                          SYS_mq_open,
                          SYS_mount,
                          SYS_unshare,
                          SYS_setns,
                          SYS_ptrace,
                          SYS_pidfd_getfd,
                          SYS_setuid,
                          SYS_chroot,
                          SYS_mknod,
                          SYS_chown,
                          SYS_reboot,
                          SYS_perf_event_open,
                          SYS_settimeofday,
                          SYS_sched_setaffinity,
                          SYS_open_by_handle_at,
                          SYS_process_vm_readv,
                          SYS_init_module,
                          SYS_personality};

std::set<long> allowed_by(const FilterOptions& options) {
  std::set<long> all;
  for (const auto& [why, numbers] : kAllowed) all.insert(numbers.begin(), numbers.end());
  if (options.may_fork) all.insert(kForTools.begin(), kForTools.end());
  if (options.may_regroup) all.insert(kToRegroup.begin(), kToRegroup.end());
  return all;
}

bool has(const Numbers& numbers, long number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

const FilterOptions kEach[] = {
    {.may_fork = false, .may_regroup = true, .devices = false},
    {.may_fork = true, .may_regroup = true, .devices = false},
    {.may_fork = false, .may_regroup = false, .devices = false},
    {.may_fork = true, .may_regroup = false, .devices = true},
};

TEST(Seccomp, EveryCallIsAllowedRefusedOrUnknownAsTheTableSays) {
  std::mt19937_64 random(7);
  for (const FilterOptions& options : kEach) {
    const Filter filter = filter_of(options);
    const std::set<long> allowed = allowed_by(options);
    for (long number = 0; number <= kLast; ++number) {
      if (has(kConditional, number)) continue;
      const std::uint32_t first = verdict(filter, {number});
      for (int i = 0; i < 20; ++i) {
        Call call{number};
        for (std::uint64_t& argument : call.arguments) argument = random() >> (random() % 64);
        EXPECT_EQ(verdict(filter, call), first) << number << ": whatever its arguments are";
      }
      if (allowed.contains(number)) {
        EXPECT_EQ(first, kAllow) << number;
      } else {
        EXPECT_TRUE(first == kRefuse || first == kUnknown) << number << ": " << first;
      }
    }
    for (const long number : kPlainNo) EXPECT_EQ(verdict(filter, {number}), kRefuse) << number;
    EXPECT_EQ(verdict(filter, {SYS_clone3}), kUnknown) << "libc then falls back to clone";
    EXPECT_EQ(verdict(filter, {-1}), kUnknown);
  }
}

TEST(Seccomp, OnlyTheKeyOpensTheHelpersCalls) {
  constexpr std::uint64_t kNotTheKey[] = {0,
                                          kKey ^ 1,
                                          kKey ^ (1ull << 32),
                                          kKey << 1,
                                          kKey & 0xffffffffu,
                                          kKey & ~0xffffffffull,
                                          ~0ull,
                                          (kKey << 32) | (kKey >> 32)};
  for (const FilterOptions& options : kEach) {
    const Filter filter = filter_of(options);
    const std::set<long> allowed = allowed_by(options);
    for (long number = 0; number <= kLast; ++number) {
      const Call with_key{number, {~0ull, ~0ull, ~0ull, ~0ull, ~0ull, kKey}};
      const std::uint32_t without = verdict(filter, {number, {~0ull, ~0ull, ~0ull, ~0ull, ~0ull}});
      EXPECT_EQ(verdict(filter, with_key), has(kHelpers, number) ? kAllow : without) << number;
      for (const std::uint64_t guess : kNotTheKey) {
        const Call call{number, {~0ull, ~0ull, ~0ull, ~0ull, ~0ull, guess}};
        EXPECT_EQ(verdict(filter, call), without) << number << " with " << guess;
      }
      // In another place the key is a number like others.
      for (int place = 0; place < 5; ++place) {
        if (has(kConditional, number)) break;
        Call call{number};
        call.arguments[place] = kKey;
        EXPECT_EQ(verdict(filter, call), verdict(filter, {number})) << number;
      }
    }
  }
}

TEST(Seccomp, AForeignArchitectureIsKilledAndX32IsNoWayIn) {
  for (const FilterOptions& options : kEach) {
    const Filter filter = filter_of(options);
    for (long number = -1; number <= kLast; ++number) {
      for (const std::uint64_t sixth : {std::uint64_t{0}, kKey}) {
        const std::uint64_t all[6] = {0, 0, 0, 0, 0, sixth};
        for (const std::uint32_t architecture :
             {std::uint32_t{AUDIT_ARCH_I386}, std::uint32_t{AUDIT_ARCH_AARCH64}, 0u}) {
          Call call{number, {}, architecture};
          std::copy(all, all + 6, call.arguments);
          EXPECT_EQ(verdict(filter, call), kKill) << number << " of " << architecture;
        }
        if (number < 0) continue;
        Call x32{number | 0x40000000, {}};
        std::copy(all, all + 6, x32.arguments);
        EXPECT_EQ(verdict(filter, x32), kKill) << number;
      }
    }
  }
}

// Which values of one argument are let through, high halves included.
void expect_values(const Filter& filter, long number, int place,
                   const std::set<std::uint32_t>& good, std::uint32_t otherwise) {
  std::set<std::uint32_t> tried = good;
  for (std::uint32_t value = 0; value < 2048; ++value) tried.insert(value);
  for (std::uint32_t bit = 0; bit < 32; ++bit) tried.insert(1u << bit);
  for (const std::uint32_t value : good) {
    for (std::uint32_t bit = 0; bit < 32; ++bit) tried.insert(value ^ (1u << bit));
  }
  for (const std::uint32_t value : tried) {
    for (const std::uint64_t high : {0ull, 1ull << 32, ~0ull << 32}) {
      Call call{number};
      call.arguments[place] = high | value;
      // The kernel takes an int there, so the high half must neither open nor close.
      EXPECT_EQ(verdict(filter, call), good.contains(value) ? kAllow : otherwise)
          << number << ": " << std::hex << (high | value);
    }
  }
}

TEST(Seccomp, IoctlFcntlPrctlAreListsOfWords) {
  const Filter plain = filter_of({});
  const Filter tools = filter_of({.may_fork = true});
  const Filter devices = filter_of({.devices = true});
  expect_values(plain, SYS_ioctl, 1, {TCGETS, TIOCGWINSZ, FIONREAD, FIOCLEX, FIONCLEX, FIONBIO},
                kUnknown);
  for (const std::uint64_t request :
       {std::uint64_t{TIOCSTI}, std::uint64_t{TIOCSCTTY}, std::uint64_t{TIOCLINUX},
        std::uint64_t{FIOASYNC}, std::uint64_t{FS_IOC_SETFLAGS}}) {
    EXPECT_EQ(verdict(plain, {SYS_ioctl, {0, request}}), kUnknown) << request;
    EXPECT_EQ(verdict(devices, {SYS_ioctl, {0, request}}), kAllow) << "CUDA: any";
  }
  std::set<std::uint32_t> words = {F_DUPFD,      F_DUPFD_CLOEXEC, F_GETFD,     F_SETFD,
                                   F_GETFL,      F_SETFL,         F_ADD_SEALS, F_GET_SEALS,
                                   F_GETPIPE_SZ, F_SETPIPE_SZ};
  expect_values(plain, SYS_fcntl, 1, words, kUnknown);
  for (const int lock : {F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW}) {
    words.insert(static_cast<std::uint32_t>(lock));
  }
  expect_values(tools, SYS_fcntl, 1, words, kUnknown);
  expect_values(plain, SYS_prctl, 0,
                {PR_SET_NAME, PR_GET_NAME, PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE,
                 PR_SET_DUMPABLE, PR_CAPBSET_READ, PR_GET_SECCOMP, PR_SET_TIMERSLACK,
                 PR_GET_TIMERSLACK, PR_SET_VMA, PR_SET_THP_DISABLE, PR_GET_THP_DISABLE,
                 PR_GET_KEEPCAPS, PR_GET_SECUREBITS, PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS},
                kUnknown);
  expect_values(plain, SYS_socketpair, 0, {AF_UNIX}, kUnknown);
  expect_values(plain, SYS_prlimit64, 0, {0}, kUnknown);
}

TEST(Seccomp, CloneMakesThreadsAndWhereItMayProcessesButNoNamespace) {
  constexpr std::uint64_t kThread = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
                                    CLONE_THREAD | CLONE_SYSVSEM | CLONE_SETTLS |
                                    CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;
  constexpr std::uint64_t kNamespaces[] = {CLONE_NEWNS,  CLONE_NEWUTS,    CLONE_NEWIPC,
                                           CLONE_NEWPID, CLONE_NEWCGROUP, CLONE_NEWUSER,
                                           CLONE_NEWNET, CLONE_NEWTIME};
  const Filter plain = filter_of({});
  const Filter tools = filter_of({.may_fork = true});
  for (const std::uint64_t high : {0ull, 1ull << 32, ~0ull << 32}) {
    EXPECT_EQ(verdict(plain, {SYS_clone, {high | kThread}}), kAllow);
    for (const std::uint64_t process :
         {std::uint64_t{SIGCHLD}, std::uint64_t{0}, kThread & ~std::uint64_t{CLONE_THREAD},
          std::uint64_t{CLONE_VFORK | CLONE_VM | SIGCHLD}, std::uint64_t{CLONE_PARENT | SIGCHLD}}) {
      EXPECT_EQ(verdict(plain, {SYS_clone, {high | process}}), kRefuse) << process;
      EXPECT_EQ(verdict(tools, {SYS_clone, {high | process}}), kAllow) << process;
    }
    for (const std::uint64_t space : kNamespaces) {
      for (const std::uint64_t base : {std::uint64_t{SIGCHLD}, kThread}) {
        EXPECT_NE(verdict(plain, {SYS_clone, {high | base | space}}), kAllow) << space;
        EXPECT_NE(verdict(tools, {SYS_clone, {high | base | space}}), kAllow) << space;
      }
    }
  }
}

TEST(Seccomp, HugePagesAreRefused) {
  const Filter filter = filter_of({});
  constexpr std::uint64_t kPrivate = MAP_PRIVATE | MAP_ANONYMOUS;
  for (const std::uint64_t size : {0u, 21u << 26, 30u << 26}) {  // default, 2 MiB, 1 GiB
    EXPECT_EQ(verdict(filter, {SYS_mmap, {0, 0, 3, kPrivate | MAP_HUGETLB | size}}), kRefuse);
    EXPECT_EQ(verdict(filter, {SYS_memfd_create, {0, MFD_HUGETLB | size}}), kRefuse);
  }
  EXPECT_EQ(verdict(filter, {SYS_mmap, {0, 0, 3, kPrivate | MAP_POPULATE | MAP_NORESERVE}}),
            kAllow);
  EXPECT_EQ(verdict(filter, {SYS_memfd_create, {0, MFD_CLOEXEC | MFD_ALLOW_SEALING}}), kAllow);
}

// Which it has already: so nothing is gained.
TEST(Seccomp, TheOrdinaryPolicyMayBeAskedFor) {
  for (const FilterOptions& options : kEach) {
    const Filter filter = filter_of(options);
    EXPECT_EQ(verdict(filter, {SYS_sched_setscheduler, {0, SCHED_OTHER}}), kAllow);
    constexpr std::uint64_t kOthers[] = {
        SCHED_FIFO,         SCHED_RR, SCHED_BATCH, 1ull << 32, (1ull << 32) | SCHED_FIFO,
        SCHED_RESET_ON_FORK};
    for (const std::uint64_t policy : kOthers) {
      EXPECT_EQ(verdict(filter, {SYS_sched_setscheduler, {0, policy}}), kRefuse) << policy;
    }
  }
}

}  // namespace
}  // namespace judge
