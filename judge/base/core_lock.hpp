#pragma once

#include <vector>

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"

namespace judge {

// A core of this machine that is ours until the object goes. Every judge of the machine, of every
// user, takes the same locks (flock on a file per core), so that two judges, or tests in parallel,
// do not spoil each other's times. The kernel frees the locks of a judge that dies; one that is
// stopped, or holds a lock for a minute, is not waited for.
class CoreClaim {
 public:
  // Waits for any core. An Error only when interrupted.
  static Result<CoreClaim> any();
  // Waits for all cores, so that nothing else is judged meanwhile, and picks the idlest.
  // Never call it while this thread holds a claim.
  static Result<CoreClaim> alone();

  int core() const { return core_; }

 private:
  CoreClaim(int core, std::vector<UniqueFd> locks) : core_(core), locks_(std::move(locks)) {}
  int core_;
  std::vector<UniqueFd> locks_;
};

// The cores that this process may use.
std::vector<int> usable_cores();

}  // namespace judge
