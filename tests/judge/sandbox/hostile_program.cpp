// What fuzz_test.cpp runs inside a sandbox: a static program, built with the tests.
//   hostile_program fuzz SEED CALLS [PATH...]    random system calls, the same ones for the same
//   seed hostile_program NAME [ARGUMENT]              one look or one attempt; exit code 0: nothing
//   wrong

#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/filter.h>
#include <linux/io_uring.h>
#include <linux/openat2.h>
#include <linux/perf_event.h>
#include <linux/sched.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <initializer_list>
#include <iterator>

namespace {

using Word = std::uint64_t;

// All names under which a mark could be found outside.
constexpr const char* kMarks[] = {"fuzz-marker",         "/fuzz-marker",     "/tmp/fuzz-marker",
                                  "/work/fuzz-marker",   "/dev/fuzz-marker", "/dev/shm/fuzz-marker",
                                  "/proc/fuzz-marker",   "../fuzz-marker",   "/program/fuzz-marker",
                                  "/var/tmp/fuzz-marker"};
constexpr Word kMarkKey = 0x70757a7a;

// The kinds of arguments (see Fuzzer::argument) of calls that could do something.
constexpr struct {
  long number;
  const char* kinds;
} kCalls[] = {{SYS_read, "dsl"},
              {SYS_write, "dsl"},
              {SYS_open, "pfn"},
              {SYS_openat, "dpfn"},
              {SYS_openat2, "dpsl"},
              {SYS_creat, "pn"},
              {SYS_stat, "ps"},
              {SYS_statx, "dpfns"},
              {SYS_mmap, "alnfdl"},
              {SYS_mprotect, "aln"},
              {SYS_munmap, "al"},
              {SYS_mremap, "allna"},
              {SYS_madvise, "aln"},
              {SYS_msync, "aln"},
              {SYS_mincore, "als"},
              {SYS_brk, "n"},
              {SYS_pkey_mprotect, "alnn"},
              {SYS_mlock, "al"},
              {SYS_rt_sigaction, "nssn"},
              {SYS_ioctl, "dxs"},
              {SYS_fcntl, "dnx"},
              {SYS_prctl, "nxxxx"},
              {SYS_dup2, "dd"},
              {SYS_dup3, "ddf"},
              {SYS_close_range, "ddn"},
              {SYS_sendfile, "ddsl"},
              {SYS_splice, "dsdslf"},
              {SYS_tee, "ddlf"},
              {SYS_vmsplice, "dsnf"},
              {SYS_copy_file_range, "dsdsln"},
              {SYS_ftruncate, "dl"},
              {SYS_fallocate, "dnll"},
              {SYS_truncate, "pl"},
              {SYS_rename, "pp"},
              {SYS_renameat2, "dpdpn"},
              {SYS_link, "pp"},
              {SYS_linkat, "dpdpf"},
              {SYS_symlink, "pp"},
              {SYS_mkdir, "pn"},
              {SYS_unlink, "p"},
              {SYS_rmdir, "p"},
              {SYS_chdir, "p"},
              {SYS_chmod, "pn"},
              {SYS_fchmod, "dn"},
              {SYS_chown, "pnn"},
              {SYS_fchown, "dnn"},
              {SYS_mknod, "pfn"},
              {SYS_utimensat, "dpsf"},
              {SYS_flock, "dn"},
              {SYS_mount, "ppsfs"},
              {SYS_umount2, "pn"},
              {SYS_pivot_root, "pp"},
              {SYS_chroot, "p"},
              {SYS_setns, "df"},
              {SYS_unshare, "f"},
              {SYS_open_tree, "dpf"},
              {SYS_move_mount, "dpdpf"},
              {SYS_fsopen, "pn"},
              {SYS_kill, "in"},
              {SYS_tkill, "in"},
              {SYS_tgkill, "iin"},
              {SYS_rt_sigqueueinfo, "ins"},
              {SYS_ptrace, "niss"},
              {SYS_prlimit64, "inss"},
              {SYS_setpriority, "nin"},
              {SYS_sched_setaffinity, "ils"},
              {SYS_sched_setscheduler, "ins"},
              {SYS_process_vm_writev, "isnsn"},
              {SYS_kcmp, "iinnn"},
              {SYS_pidfd_open, "in"},
              {SYS_pidfd_getfd, "ddn"},
              {SYS_socket, "nnn"},
              {SYS_socketpair, "nnns"},
              {SYS_bind, "dsl"},
              {SYS_connect, "dsl"},
              {SYS_sendmsg, "dsn"},
              {SYS_shmget, "xlf"},
              {SYS_semget, "xnf"},
              {SYS_msgget, "xf"},
              {SYS_mq_open, "pfns"},
              {SYS_add_key, "ppsln"},
              {SYS_keyctl, "nxxxx"},
              {SYS_request_key, "pppn"},
              {SYS_memfd_create, "pn"},
              {SYS_epoll_ctl, "dnds"},
              {SYS_timer_create, "nss"},
              {SYS_timer_settime, "nnss"},
              {SYS_clock_nanosleep, "nnss"},
              {SYS_nanosleep, "ss"},
              {SYS_futex, "snnssn"},
              {SYS_wait4, "isns"},
              {SYS_waitid, "nisns"},
              {SYS_setsid, ""},
              {SYS_setpgid, "ii"},
              {SYS_execve, "pss"},
              {SYS_execveat, "dpssf"},
              {SYS_setrlimit, "ns"},
              {SYS_clock_settime, "ns"},
              {SYS_adjtimex, "s"},
              {SYS_sethostname, "pn"},
              {SYS_setresuid, "nnn"},
              {SYS_setuid, "n"},
              {SYS_capset, "ss"},
              {SYS_seccomp, "nns"},
              {SYS_bpf, "nsl"},
              {SYS_perf_event_open, "siidf"},
              {SYS_io_uring_setup, "ns"},
              {SYS_landlock_create_ruleset, "sln"},
              {SYS_arch_prctl, "xs"},
              {SYS_setitimer, "nss"}};

class Fuzzer {
 public:
  Fuzzer(Word seed, char** paths) : state_(seed), given_(paths) {
    arena_ = static_cast<char*>(
        ::mmap(nullptr, kArena, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    stack_ = arena_ + kArena - 4096;
    prepare();
  }

  void run(long calls) {
    for (long i = 0; i < calls; ++i) {
      if (i % 64 == 0) prepare();
      stay_awake();
      one(any_call());
    }
    // What kills, last.
    if (below(8) == 0) raw(static_cast<long>(below(470)) | 0x40000000, kNothing);
    if (below(8) == 0) asm volatile("int $0x80" ::"a"(20));
  }

 private:
  static constexpr std::size_t kArena = 1 << 20;
  static constexpr Word kNothing[6] = {};

  Word next() {  // splitmix64
    Word z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  Word below(Word n) { return next() % n; }

  long any_call() {
    if (below(2) == 0) return kCalls[below(std::size(kCalls))].number;
    return static_cast<long>(below(16) == 0 ? below(1024) : below(470));
  }

  template <class T>
  T* place(std::size_t at) {
    return reinterpret_cast<T*>(arena_ + at);
  }

  // Structures that would do something, one every 256 bytes from the start of the arena.
  void prepare() {
    for (std::size_t at = 0; at < 64 << 10; at += 8) *place<Word>(at) = below(4) == 0 ? next() : 0;
    std::size_t at = 0;
    const auto put = [&](const auto& value) {
      std::memcpy(arena_ + at, &value, sizeof value);
      at += 256;
    };
    sockaddr_un name{.sun_family = AF_UNIX, .sun_path = {}};
    std::memcpy(name.sun_path + 1, "fuzz-marker", 12);  // abstract
    put(name);
    struct {
      std::uint16_t family, port;
      std::uint32_t address;
      char zero[8];
    } const inet{AF_INET, 0x5000, 0x0100007f, {}};
    put(inet);
    struct {
      std::uint16_t family, reserved;
      std::uint32_t port, cid;
      char zero[4];
    } const vsock{AF_VSOCK, 0, 1024, 2, {}};
    put(vsock);
    for (const Word space : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC,
                             CLONE_NEWUTS, CLONE_NEWCGROUP, CLONE_NEWTIME}) {
      clone_args arguments{};
      arguments.flags = space;
      arguments.exit_signal = SIGCHLD;
      put(arguments);
    }
    static sock_filter allow_all[] = {{BPF_RET | BPF_K, 0, 0, 0x7fff0000}};
    put(sock_fprog{1, allow_all});
    bpf_attr attribute{};
    attribute.map_type = BPF_MAP_TYPE_ARRAY;
    attribute.key_size = attribute.value_size = 4;
    attribute.max_entries = 1;
    put(attribute);
    perf_event_attr event{};
    event.size = sizeof event;
    put(event);
    put(io_uring_params{});
    put(open_how{O_RDWR | O_CREAT, 0777, below(2) == 0 ? Word{0x04} : Word{0}});
    put(rlimit{below(4), RLIM_INFINITY});
    put(timespec{0, static_cast<long>(below(1000))});
    put(itimerspec{{0, 1000}, {0, 1000}});
    put(iovec{arena_, 64});
    msghdr message{};
    message.msg_iov = place<iovec>(at - 256);
    message.msg_iovlen = 1;
    put(message);
    put(sigevent{});
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(0, &cores);
    put(cores);
    structs_ = at / 256;
    for (int signal = 1; signal <= SIGRTMAX; ++signal) handle(signal);
    // Descriptors of every kind that can be had, from 3 on.
    ::close_range(3, ~0u, 0);
    int ends[2];
    (void)::pipe2(ends, O_NONBLOCK);
    (void)::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends);
    (void)::open("/", O_RDONLY | O_DIRECTORY);
    (void)::open("/work/a", O_RDWR | O_CREAT, 0777);
    (void)::memfd_create("fuzz-marker", MFD_ALLOW_SEALING);
    (void)::epoll_create1(0);
    (void)::eventfd(1, EFD_NONBLOCK);
    (void)::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    // Vectors of strings for exec.
    auto** argv = place<const char*>(60 << 10);
    argv[0] = "p", argv[1] = "nothing", argv[2] = nullptr;
  }

  // A signal that was sent is survived; a fault is not.
  static void handle(int signal) {
    struct sigaction action {};
    action.sa_flags = SA_SIGINFO;
    action.sa_sigaction = [](int number, siginfo_t* info, void*) {
      if (info->si_code > 0 && number != SIGALRM) ::signal(number, SIG_DFL);
    };
    ::sigaction(signal, &action, nullptr);
  }

  // Whatever sleeps is interrupted a moment later.
  static void stay_awake() {
    handle(SIGALRM);
    sigset_t none{};
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const itimerval soon{{0, 1000}, {0, 1000}};
    ::setitimer(ITIMER_REAL, &soon, nullptr);
  }

  Word path() {
    constexpr const char* kPaths[] = {"/",
                                      ".",
                                      "..",
                                      "../../../..",
                                      "/proc",
                                      "/proc/1/mem",
                                      "/proc/1/root/etc/passwd",
                                      "/proc/self/mem",
                                      "/proc/self/fd/0",
                                      "/proc/self/exe",
                                      "/proc/sysrq-trigger",
                                      "/proc/sys/kernel/hostname",
                                      "/proc/sys/kernel/core_pattern",
                                      "/sys",
                                      "/sys/fs/cgroup",
                                      "/work",
                                      "/work/a",
                                      "/work/a/b",
                                      "/work/link",
                                      "/tmp",
                                      "/tmp/a",
                                      "/program",
                                      "/program/p",
                                      "/dev/null",
                                      "/dev/zero",
                                      "/dev/urandom",
                                      "/dev/tty",
                                      "/dev/mem",
                                      "/etc/shadow",
                                      "/usr/bin",
                                      "tmpfs",
                                      "proc",
                                      "cgroup",
                                      ""};
    switch (below(4)) {
      case 0:
        return reinterpret_cast<Word>(kMarks[below(std::size(kMarks))]);
      case 1: {
        std::size_t count = 0;
        while (given_[count] != nullptr) ++count;
        if (count > 0) return reinterpret_cast<Word>(given_[below(count)]);
        [[fallthrough]];
      }
      default:
        return reinterpret_cast<Word>(kPaths[below(std::size(kPaths))]);
    }
  }

  Word pointer() {
    switch (below(8)) {
      case 0:
        return 0;
      case 1:
        return path();
      case 2:
        return reinterpret_cast<Word>(arena_) + below(64 << 10);
      case 3:
        return reinterpret_cast<Word>(arena_) + (60 << 10);
      default:
        return reinterpret_cast<Word>(arena_) + 256 * below(structs_);
    }
  }

  // One argument of a kind: d descriptor, p path, s structure, l length, f flags, n small number,
  // i process, a address to map or change, x anything.
  Word argument(char kind) {
    if (below(16) == 0) kind = 'x';
    switch (kind) {
      case 'd':
        return below(8) == 0    ? static_cast<Word>(AT_FDCWD)
               : below(12) == 0 ? below(72) - 1
                                : below(12);
      case 'p':
        return path();
      case 's':
        return pointer();
      case 'l':
        return below(2) == 0 ? below(256) : Word{1} << below(21);
      case 'f':
        return (Word{1} << below(32)) | (below(2) == 0 ? Word{1} << below(32) : 0);
      case 'n':
        return below(66);
      case 'i': {
        const Word all[] = {0, ~Word{0}, 1, 2, 3, static_cast<Word>(::getpid())};
        return all[below(std::size(all))];
      }
      case 'a':
        return reinterpret_cast<Word>(arena_) + (128 << 10) + 4096 * below(64);
      default:
        break;
    }
    switch (below(10)) {
      case 0:
        return next();
      case 1:
        return ~Word{0} >> below(64);
      case 2:
        return Word{1} << 63;
      case 3:
        return 0xffff800000000000 + below(4096);
      case 4:
        return (Word{1} << 32) | argument("dflni"[below(5)]);
      case 5:
        return kMarkKey;
      case 6:
        return argument('f');
      default:
        return argument("dpslni"[below(6)]);
    }
  }

  static const char* kinds_of(long number) {
    for (const auto& call : kCalls) {
      if (call.number == number) return call.kinds;
    }
    return "xxxxxx";
  }

  void one(long number) {
    Word all[6];
    const char* kinds = kinds_of(number);
    for (Word& value : all) value = argument(*kinds == '\0' ? 'x' : *kinds++);
    switch (number) {
      // What only ends or stalls ourselves.
      case SYS_exit:
      case SYS_exit_group:
      case SYS_pause:
      case SYS_rt_sigsuspend:
      case SYS_rt_sigreturn:
      case SYS_rseq:
      case 335:  // uretprobe and uprobe: past every filter, and SIGILL for whoever is not probed
      case 336:
        return;
      case SYS_arch_prctl:
        if ((all[0] & ~Word{0x1}) == 0x1002) return;  // another FS or GS: the next line crashes
        break;
      case SYS_execve:
      case SYS_execveat:
        if (below(32) != 0) return;
        break;
      case SYS_kill:
      case SYS_tkill:
      case SYS_rt_sigqueueinfo:
        if (const int signal = static_cast<int>(all[1]); signal == SIGKILL || signal == SIGSTOP) {
          all[0] = below(2) == 0 ? 1 : ~Word{0};
        }
        break;
      case SYS_mmap:
        all[3] &= ~Word{MAP_POPULATE};
        all[1] &= (1 << 22) - 1;
        if (all[0] < reinterpret_cast<Word>(arena_) + (128 << 10) ||
            all[0] > reinterpret_cast<Word>(stack_) - 4096) {
          all[3] &= ~Word{MAP_FIXED};
        }
        all[1] = all[1] > (512 << 10) ? 4096 : all[1];
        break;
      case SYS_munmap:
      case SYS_mprotect:
      case SYS_pkey_mprotect:
      case SYS_mremap:
      case SYS_madvise:
        all[0] = argument('a') & ~Word{4095};
        all[1] = below(64 << 10);
        if (number == SYS_mremap) all[2] = below(64 << 10), all[3] &= 1;
        break;
      case SYS_brk:
        return;
      case SYS_fork:
      case SYS_vfork:
      case SYS_clone:
      case SYS_clone3:
        return split(number, all);
      default:
        break;
    }
    raw(number, all);
  }

  // Makes a task of some kind. It ends at once, or (a process of its own) goes on for a while.
  void split(long number, Word (&all)[6]) {
    if (number == SYS_clone) {
      const Word bases[] = {SIGCHLD, CLONE_VM | CLONE_VFORK | SIGCHLD, CLONE_PARENT | SIGCHLD,
                            CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD};
      all[0] = bases[below(std::size(bases))] |
               (below(2) == 0 ? Word{CLONE_NEWNS} << below(15) : Word{0});
      all[1] = reinterpret_cast<Word>(stack_);
      all[2] = all[3] = reinterpret_cast<Word>(arena_);
    } else if (number == SYS_clone3) {
      all[1] = below(2) == 0 ? sizeof(clone_args) : 64;
    }
    if (number == SYS_fork && below(2) == 0) {
      const long child = ::syscall(SYS_fork);
      if (child != 0) return;
      for (int i = 0; i < 100; ++i) {
        stay_awake();
        one(any_call());
      }
      ::_exit(0);
    }
    raw(number, all);
  }

  // A child of the call, on whatever stack, ends in it.
  static long raw(long number, const Word (&all)[6]) {
    long result = number;
    register Word fourth asm("r10") = all[3];
    register Word fifth asm("r8") = all[4];
    register Word sixth asm("r9") = all[5];
    register long kind asm("r12") =
        number == SYS_clone || number == SYS_clone3 || number == SYS_fork || number == SYS_vfork;
    asm volatile(
        "syscall\n\t"
        "test %%rax, %%rax\n\t"
        "jnz 1f\n\t"
        "test %%r12, %%r12\n\t"
        "jz 1f\n\t"
        "mov $60, %%eax\n\t"
        "xor %%edi, %%edi\n\t"
        "syscall\n"
        "1:"
        : "+a"(result)
        : "D"(all[0]), "S"(all[1]), "d"(all[2]), "r"(fourth), "r"(fifth), "r"(sixth), "r"(kind)
        : "rcx", "r11", "memory");
    return result;
  }

  Word state_;
  char** given_;
  char* arena_ = nullptr;
  char* stack_ = nullptr;
  std::size_t structs_ = 1;
};

// What an honest program finds, in a sandbox as good as new.
int control(int niceness) {
  for (int fd = 3; fd < 1024; ++fd) {
    if (::fcntl(fd, F_GETFD) >= 0) return 1;
  }
  if (::fcntl(0, F_GETFL) & (O_APPEND | O_NONBLOCK | O_ASYNC)) return 2;
  char folder[256];
  if (::getcwd(folder, sizeof folder) == nullptr) return 3;
  struct stat status {};
  if (::stat("fuzz-marker", &status) == 0 || ::stat("a", &status) == 0) return 4;
  if (::getpriority(PRIO_PROCESS, 0) != niceness) return 5;
  constexpr std::size_t kSize = 8 << 20;
  auto* const block = static_cast<volatile char*>(std::malloc(kSize));
  if (block == nullptr) return 6;
  for (std::size_t i = 0; i < kSize; i += 4096) block[i] = 1;
  return block[kSize / 2] - 1;
}

// Flags on what stands for a stream that nobody gave.
int mark_null() {
  const int flags = ::fcntl(0, F_GETFL);
  ::fcntl(0, F_SETFL, O_APPEND | O_NONBLOCK);
  return (flags & (O_APPEND | O_NONBLOCK)) != 0;
}

int limit_init() {
  const rlimit none{0, 0};
  return ::syscall(SYS_prlimit64, 1, RLIMIT_CPU, &none, nullptr) == 0;
}

int huge_pages() {
  return ::mmap(nullptr, 1 << 21, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0) !=
             MAP_FAILED ||
         errno != EPERM;
}

int change_input() {
  constexpr timespec kThen[2] = {};
  (void)::fchmod(0, 0);
  (void)::futimens(0, kThen);
  (void)::flock(0, LOCK_EX | LOCK_NB);
  return ::ftruncate(0, 0) == 0;
}

// Whether the folder can be entered and holds nothing.
int is_empty(const char* folder) {
  const int fd = ::open(folder, O_RDONLY | O_DIRECTORY);
  char entries[1024];
  return fd < 0 || ::syscall(SYS_getdents64, fd, entries, sizeof entries) > 64;
}

// The helper's socket is its descriptor 3. Neither we nor a thread nor a child may have it.
int talk_to_judge() {
  for (int fd = 3; fd < 64; ++fd) {
    const char word[64] = {2};
    if (::write(fd, word, sizeof word) >= 0) return 1;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const char* const what = argc > 1 ? argv[1] : "";
  const auto is = [&](const char* name) { return std::strcmp(what, name) == 0; };
  if (is("fuzz") && argc >= 4) {
    Fuzzer(std::strtoull(argv[2], nullptr, 10), argv + 4).run(std::atol(argv[3]));
    return 0;
  }
  if (is("nothing")) return 0;
  if (is("control") && argc > 2) return control(std::atoi(argv[2]));
  if (is("mark null")) return mark_null();
  if (is("limit init")) return limit_init();
  if (is("huge pages")) return huge_pages();
  if (is("change input")) return change_input();
  if (is("talk to judge")) return talk_to_judge();
  if (is("is empty") && argc > 2) return is_empty(argv[2]);
  if (is("identity")) return std::printf("%u", ::getuid()) > 0 ? 0 : 1;
  if (is("sleep")) {
    for (;;) ::pause();
  }
  return 99;
}
