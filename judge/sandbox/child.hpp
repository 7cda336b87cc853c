#pragma once

#include <linux/filter.h>
#include <sys/types.h>

#include <cstdint>
#include <vector>

namespace judge {

// Everything the program's process needs between clone and exec, laid out before the clone so that
// only system calls are left to do.
struct ChildPlan {
  char* const* argv = nullptr;
  char* const* environment = nullptr;
  int stdin_fd = -1, stdout_fd = -1, stderr_fd = -1;  // -1: /dev/null, which is our 0
  const int* cgroup_fds = nullptr;
  std::size_t cgroup_count = 0;
  std::uint64_t cpu_seconds = 0;  // backstop
  std::uint64_t memory = 0, output = 0, processes = 0;
  std::uint64_t address_space = 0;  // 0: no limit
  std::uint64_t open_files = 64;
  int core = -1;
  bool drop_root = false;  // uid and gid to change to; else the user namespace's only user stays
  unsigned uid = 0;
  const sock_filter* filter = nullptr;
  std::uint16_t filter_size = 0;
};

// Where the way to exec failed. Sent through the error pipe.
struct ChildFailure {
  char step[24];
  int error;
};

// Never returns: becomes the program, or writes a ChildFailure to `error_fd` and exits.
[[noreturn]] void become_program(const ChildPlan& plan, int error_fd);

}  // namespace judge
