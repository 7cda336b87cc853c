#include "judge/sandbox/self_test.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <functional>

#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

constexpr RunLimits kLimits{.cpu_time = 50ms,
                            .wall_time = 120ms,
                            .memory = {64 << 20},
                            .output = {64 << 10},
                            .processes = 16};

// One attack: what the program does, and whether the report of it is as it must be.
struct Attack {
  const char* name;
  int (*program)();
  bool (*held)(const RunReport&);
};

bool ended_well(const RunReport& r) {
  return r.cause == EndCause::exited && r.signal == 0 && r.exit_code == 0;
}

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

// Forks until it may not; more than the limit must be impossible.
int fork_many() {
  for (unsigned n = 0; n <= kLimits.processes; ++n) {
    const pid_t child = ::fork();
    if (child < 0) return 0;
    if (child == 0) {
      ::pause();
      ::_exit(0);
    }
  }
  return 1;
}

int open_network() {
  for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK, AF_VSOCK}) {
    if (::socket(family, SOCK_STREAM, 0) >= 0 || ::socket(family, SOCK_DGRAM, 0) >= 0) return 1;
  }
  return 0;
}

int see_files() {
  for (const char* path : {"/etc/passwd", "/etc/shadow", "/root", "/home", "/sys",
                           "/proc/1/root/etc", "/var", "/run"}) {
    if (::access(path, F_OK) == 0) return 1;
  }
  return ::open("/work/file", O_WRONLY | O_CREAT, 0600) >= 0 ||
         ::open("/tmp/file", O_WRONLY | O_CREAT, 0600) >= 0;
}

int see_others() {
  // In a PID namespace of its own, this process is one of the first, and no other can be signalled.
  return ::getpid() > 8 || ::kill(-1, 0) == 0;
}

int see_descriptors() {
  for (int fd = 3; fd < 1024; ++fd) {
    if (::fcntl(fd, F_GETFD) >= 0) return 1;
  }
  return 0;
}

int gain_rights() { return ::getuid() == 0 || ::setuid(0) == 0 || ::chroot("/") == 0; }

constexpr Attack kAttacks[] = {
    {"memory limit", touch_memory,
     [](const RunReport& r) {
       return r.cause == EndCause::memory_limit || r.memory_peak > kLimits.memory;
     }},
    {"CPU limit", burn_cpu, [](const RunReport& r) { return r.cause == EndCause::cpu_limit; }},
    {"wall limit", sleep_long, [](const RunReport& r) { return r.cause == EndCause::wall_limit; }},
    {"output limit", flood_output,
     [](const RunReport& r) { return r.cause == EndCause::output_limit; }},
    {"processes are bounded", fork_many, ended_well},
    {"no network", open_network, ended_well},
    {"no files of the host", see_files, ended_well},
    {"no other processes", see_others, ended_well},
    {"no inherited descriptors", see_descriptors, ended_well},
    {"no rights", gain_rights, ended_well},
};

}  // namespace

std::vector<SelfTest> self_test(SandboxFactory& sandboxes) {
  std::vector<SelfTest> results;
  SandboxSpec spec;
  spec.system = true;  // this binary is linked dynamically
  spec.mounts.push_back({fs::read_symlink("/proc/self/exe"), "/program/judge"});
  Result<std::unique_ptr<Sandbox>> sandbox = sandboxes.prepare(spec);
  if (!sandbox) return {{"prepare", false, sandbox.error().message}};
  for (const Attack& attack : kAttacks) {
    RunRequest request;
    request.argv = {"/program/judge", "__self-test", attack.name};
    const Result<RunOutput> output = run(**sandbox, request, kLimits);
    SelfTest test{.name = attack.name, .ok = false, .detail = {}};
    if (output) {
      const RunReport& r = output->report;
      test.ok = attack.held(r);
      test.detail =
          text("CPU {:.1f} ms, wall {:.1f} ms, {} KiB, exit code {}, signal {}", to_ms(r.cpu_time),
               to_ms(r.wall_time), to_kib(r.memory_peak), r.exit_code, r.signal);
    } else {
      test.detail = output.error().message;
    }
    results.push_back(std::move(test));
  }
  return results;
}

int self_test_child(const std::string& name) {
  for (const Attack& attack : kAttacks) {
    if (name == attack.name) return attack.program();
  }
  return 2;
}

}  // namespace judge
