#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

struct FilterOptions {
  bool may_fork = false;    // processes beside threads, and what tools do with files
  bool may_regroup = true;  // new sessions and process groups; no where the group is the fence
  bool devices = false;     // any ioctl: CUDA
  std::uint64_t key = 0;    // the helper's, see below

  friend auto operator<=>(const FilterOptions&, const FilterOptions&) = default;
};

// The system-call filter as a BPF program: what is not listed answers ENOSYS (C libraries fall back
// by themselves), what is known to be harmful EPERM, a foreign architecture kills.
//
// A helper loads it once, for itself and all that it starts, since loading costs more than a whole
// run does otherwise. The few calls that only the helper may make (clone into namespaces, mounts,
// changes of identity) are let through when their unused sixth argument is `key`, a random number
// that no program can learn: it lives in the helper's memory alone, and exec leaves neither memory
// nor registers behind. Were it known, the program would still lack every right that these calls
// need.
Result<std::vector<sock_filter>> build_filter(const FilterOptions& options);

}  // namespace judge
