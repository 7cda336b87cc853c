#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"
#include "judge/base/units.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

// The folders below which this process may make cgroups, found once. Hides two hierarchies, their
// mixture and their absence.
struct CgroupRoot {
  Isolation::Cgroup kind = Isolation::Cgroup::none;
  std::string memory, pids;  // v1: the controllers' folders; v2: the same folder
  std::string cpu;           // v1: of cpuacct; v2 and hybrid: of cgroup2, to be born in
  std::string missing;       // why there is none, and the way to get one
  KernelQuirks quirks;

  // Where a group has a folder, each once.
  std::vector<std::string> parents() const;
};
// Really makes a group and sets a limit before it says yes.
CgroupRoot find_cgroup_root(const KernelQuirks& quirks);

// How a program gets into a group.
struct CgroupPlace {
  int into = -1;          // cgroup2 folder to be cloned into
  std::vector<int> join;  // files to which the program writes "0"
};

// What the processes of a group used, from reset() until now.
struct CgroupUse {
  Duration cpu{};
  Bytes memory_peak{};
  int oom_kills = 0;
};

// The group of one run, or of one after another. Removed when the object goes.
class Cgroup {
 public:
  // `name` must be new, and start with cgroup_name().
  static Result<Cgroup> make(const CgroupRoot& root, const std::string& name);
  Cgroup(Cgroup&&) = default;
  Cgroup& operator=(Cgroup&&) = default;
  ~Cgroup();

  CgroupPlace place() const;
  // Whether a second run can be measured in it: where the kernel cannot forget a peak, each run
  // needs a group of its own.
  bool reusable() const { return reusable_; }
  // Whether the kernel knows a peak; else memory_now() must be looked at often.
  bool knows_peak() const { return static_cast<bool>(peak_); }
  // Before a run: sets the limits and forgets what the last run used.
  Result<void> reset(Bytes memory, unsigned processes);
  Duration cpu_time() const;  // since reset()
  Bytes memory_now() const;   // since reset()
  Bytes leftover() const;     // what the runs until now have left in it
  // After the run.
  Result<CgroupUse> measure();
  // Every process in it, where the kernel can. It is not reusable then.
  void kill_all();

 private:
  explicit Cgroup(Isolation::Cgroup kind) : kind_(kind) {}
  void force_empty();
  bool is_v2() const { return kind_ == Isolation::Cgroup::v2; }
  Result<void> open_files(const CgroupRoot& root, const std::string& name);
  std::uint64_t total_cpu_ns() const;

  Isolation::Cgroup kind_;
  bool reusable_ = false;
  std::vector<std::string> folders_;  // to remove
  std::vector<UniqueFd> locks_;       // on the folders: as long as they are held, the judge lives
  UniqueFd into_;
  std::vector<UniqueFd> join_;
  UniqueFd cpu_, usage_, peak_, limit_, swap_limit_, oom_, processes_, kill_;
  std::uint64_t cpu_base_ = 0, memory_base_ = 0, limit_set_ = 0, oom_seen_ = 0;
  unsigned processes_set_ = 0;
  bool measured_ = true;
};

// The groups of a sandbox. The kernel frees part of what a run used (page tables and the like) only
// some 20 ms after it; that would hide as much of the next run's memory. So runs take turns in as
// many groups as are needed for each to be nearly empty when it is taken.
class CgroupPool {
 public:
  CgroupPool(const CgroupRoot& root, std::string name) : root_(root), name_(std::move(name)) {}

  // A group for the next run; the pool's, until the next call.
  Result<Cgroup*> take();
  // While a run is under way: makes what the next take() will want, removes what is of no use.
  void tidy();
  // The group of the run under way, if there is any.
  Cgroup* current() { return current_; }

 private:
  static constexpr std::size_t kMost = 16;
  Result<Cgroup*> add();

  const CgroupRoot& root_;
  std::string name_;
  unsigned made_ = 0;
  std::vector<std::unique_ptr<Cgroup>> groups_, used_up_;
  Cgroup* current_ = nullptr;
  bool wants_more_ = false;
};

// The start of the names of a sandbox's groups: another for each call.
std::string cgroup_name();
// Removes the groups of judges that are dead.
void sweep_cgroups();

}  // namespace judge
