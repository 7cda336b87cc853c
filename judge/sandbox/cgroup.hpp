#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"
#include "judge/base/units.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

// The place below which this process may make cgroups, found once. Hides two hierarchies and their
// absence.
struct CgroupRoot {
  Isolation::Cgroup kind = Isolation::Cgroup::none;
  // v1: the controllers' folders, in this order; v2: one folder.
  std::string memory, cpu, pids;
  std::string missing;  // why there is none, and the way to get one
};
// Really makes a group and sets a limit before it says yes.
CgroupRoot find_cgroup_root();

// A group of one sandbox. Removed when the object goes.
class Cgroup {
 public:
  static Result<Cgroup> make(const CgroupRoot& root);
  Cgroup(Cgroup&&) = default;
  Cgroup& operator=(Cgroup&&) = delete;
  ~Cgroup();

  // Descriptors to which a process writes "0" to join.
  std::vector<int> join_fds() const;
  // Whether a second run can be measured in it: a v2 group's peak is that of its whole life, so
  // there each run needs a group of its own.
  bool reusable() const { return kind_ == Isolation::Cgroup::v1; }
  // Before a run: sets the limits and forgets what the last run used.
  Result<void> reset(Bytes memory, unsigned processes);
  Duration cpu_time() const;  // since reset()
  Result<Bytes> memory_peak() const;
  int oom_kills() const;  // since reset()
  void kill_all() const;  // every process in it, where the kernel can

 private:
  Cgroup() = default;
  static Result<Cgroup> try_make(const CgroupRoot& root);
  Duration total_cpu() const;
  int total_oom_kills() const;

  Isolation::Cgroup kind_ = Isolation::Cgroup::none;
  std::vector<std::string> folders_;  // to remove
  std::string memory_, cpu_, pids_;
  std::vector<UniqueFd> locks_;  // on the folders: as long as they are held, the judge lives
  std::vector<UniqueFd> join_;
  UniqueFd usage_;  // cpuacct.usage or cpu.stat
  Duration cpu_base_{};
  int oom_base_ = 0;
  std::uint64_t memory_base_ = 0;
};

// Removes the groups of judges that are dead.
void sweep_cgroups();

}  // namespace judge
