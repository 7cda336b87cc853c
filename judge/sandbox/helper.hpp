#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judge/base/fd.hpp"
#include "judge/sandbox/protocol.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

// What a helper is made from.
struct HelperSpec {
  SandboxSpec sandbox;
  bool isolate = true;   // false: no namespaces, only filter and rlimits ("unsafe")
  bool as_root = false;  // else a user namespace
  unsigned run_uid = 0;  // of the programs, when as_root
  bool memory_cgroup = false;

  Packet pack() const;
  static HelperSpec unpack(Packet& packet);
};

// The end of a run as the helper saw it.
struct RunEnd {
  bool failed = false;  // never became the program: step and error say why
  std::string step;
  int error = 0;
  int status = 0;           // wait status of the main process
  bool main_ended = false;  // false: the whole run was killed before
  Duration wall{};
  Duration cpu{};  // rusage of the whole tree
  Bytes max_rss{};
};

// Forks the zygote; returns the judge's end of its socket and its pid. The zygote forks a helper
// for every packet it gets, and ends, with all helpers, when the other end is closed.
struct Zygote {
  UniqueFd socket;
  pid_t pid = -1;
};
Result<Zygote> fork_zygote();

// The helper's life: sets itself up, then serves its socket until that is closed.
[[noreturn]] void helper_main(const HelperSpec& spec, UniqueFd socket);

}  // namespace judge
