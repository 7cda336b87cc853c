#pragma once

#include <linux/filter.h>

#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// The system-call filter as a BPF program: what is not listed answers ENOSYS (C libraries fall back
// by themselves), what is known to be harmful EPERM, a foreign architecture kills. Built once per
// sandbox, loaded by every run.
Result<std::vector<sock_filter>> build_filter(bool may_fork);

}  // namespace judge
