#include "judge/sandbox/helper/self_test.hpp"

#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <ctime>
#include <initializer_list>

namespace judge {
namespace {

int nothing() { return 0; }

int touch_memory() {
  for (;;) {
    void* block =
        ::mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) return 0;
    std::memset(block, 1, 1 << 20);
  }
}

int burn_cpu() {
  for (;;) {
  }
}

int sleep_long() {
  ::pause();
  return 1;
}

int flood_output() {
  static const char block[4096] = {};
  while (::write(1, block, sizeof block) > 0) {
  }
  return 0;
}

// More threads than the limit of the test must be impossible.
int start_threads() {
  for (int n = 0; n < 64; ++n) {
    pthread_t thread;
    const auto wait = [](void*) -> void* {
      ::pause();
      return nullptr;
    };
    if (::pthread_create(&thread, nullptr, wait, nullptr) != 0) return 0;
  }
  return 1;
}

int start_processes() { return ::fork() >= 0 || ::syscall(SYS_vfork) >= 0; }

int open_network() {
  for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK, AF_VSOCK}) {
    if (::socket(family, SOCK_STREAM, 0) >= 0 || ::socket(family, SOCK_DGRAM, 0) >= 0) return 1;
  }
  return 0;
}

int see_files() {
  for (const char* path : {"/etc/passwd", "/etc/shadow", "/root", "/home", "/sys",
                           "/proc/1/root/etc", "/var", "/run"}) {
    if (::open(path, O_RDONLY) >= 0) return 1;
  }
  return 0;
}

int write_files() {
  for (const char* path : {"/file", "/work/file", "/tmp/file", "/dev/shm/file", "/dev/file"}) {
    if (::open(path, O_WRONLY | O_CREAT, 0600) >= 0) return 1;
  }
  return 0;
}

// In a PID namespace of its own, this process is one of the first, and no other can be signalled.
int see_others() { return ::getpid() > 8 || ::kill(-1, 0) == 0; }

int see_descriptors() {
  for (int fd = 3; fd < 1024; ++fd) {
    if (::fcntl(fd, F_GETFD) >= 0) return 1;
  }
  return 0;
}

int gain_rights() { return ::getuid() == 0 || ::setuid(0) == 0 || ::chroot("/") == 0; }

// What a judge that reads results back must not follow, nor wait for: left in /work, where it
// starts.
int leave_traps() {
  (void)::mkfifo("fifo", 0666);  // refused: a node
  return ::symlink("/etc/passwd", "link") != 0 || ::mkdir("folder", 0777) != 0;
}

int sleep_300_ms() {
  ::usleep(300'000);
  return 0;
}

int compute_100_ms() {
  while (::clock() < CLOCKS_PER_SEC / 10) {
  }
  return 0;
}

// The input belongs to others too: of this user, on a machine without root.
int change_input() {
  constexpr timespec kThen[2] = {};
  return ::fchmod(0, 0) == 0 || ::futimens(0, kThen) == 0 || ::ftruncate(0, 0) == 0 ||
         ::write(::open("/proc/self/fd/0", O_WRONLY), "x", 1) == 1;
}

constexpr struct {
  const char* name;
  int (*program)();
} kPrograms[] = {
    {"nothing", nothing},
    {"memory limit", touch_memory},
    {"CPU limit", burn_cpu},
    {"wall limit", sleep_long},
    {"output limit", flood_output},
    {"threads are bounded", start_threads},
    {"no new processes", start_processes},
    {"no network", open_network},
    {"no files of the host", see_files},
    {"nothing can be written", write_files},
    {"no other processes", see_others},
    {"no inherited descriptors", see_descriptors},
    {"no rights", gain_rights},
    {"no trap in the results", leave_traps},
    {"sleep 300 ms", sleep_300_ms},
    {"compute 100 ms", compute_100_ms},
    {"change the input", change_input},
};

}  // namespace

int self_test_program(const char* name) {
  for (const auto& test : kPrograms) {
    if (std::strcmp(test.name, name) == 0) return test.program();
  }
  return 2;
}

}  // namespace judge
