#pragma once

#include <sys/resource.h>
#include <sys/types.h>

#include <cstdint>

namespace judge {

// One run: what the helper lays out before the clone, and what comes back. The helper, the stub and
// (until it executes) the program share an address space, so this is all they need to talk; only
// system calls are made meanwhile.
struct Launch {
  char* const* argv = nullptr;
  char* const* environment = nullptr;
  int stdin_fd = -1, stdout_fd = -1, stderr_fd = -1;  // -1: /dev/null
  int into_cgroup = -1;                               // cgroup2 folder to be born in
  const int* join_fds = nullptr;                      // cgroups to join by writing "0"
  std::uint64_t join_count = 0;
  std::uint64_t cpu_seconds = 0, memory = 0, output = 0, processes = 0, open_files = 64;
  std::uint64_t address_space = 0;  // 0: no limit
  const char* folder = "/work";     // to start in
  int file_rules = -1;              // of Landlock, to submit to
  int helper_pidfd = -1;            // of who makes the stub
  bool new_pids = true;             // the stub is PID 1 of a namespace of its own
  bool proc = false;                // mount a /proc of its own
  bool hide_cgroup = false;         // a cgroup namespace, once it has joined
  bool drop_root = false;           // become `uid`; else the user namespace's only user stays
  unsigned uid = 0;

  pid_t program = 0;                  // once it was cloned
  const char* failed_step = nullptr;  // on the way to exec
  int error = 0;                      // errno of that
  bool main_ended = false;
  int status = 0;
  std::int64_t wall_ns = 0;
  rusage usage = {};
};

// Clones the stub: PID 1 of a run. It starts the program, reaps whatever is left to it, and ends
// when the program has ended; the kernel then kills the rest before anybody can see that the stub
// is gone. Returns its pid (or -errno), and a pidfd in `*pidfd`.
long clone_stub(Launch& launch, int* pidfd);

}  // namespace judge
