#pragma once

#include "judge/base/fd.hpp"
#include "judge/base/result.hpp"
#include "judge/sandbox/protocol.hpp"

namespace judge {

// Makes the root file system that `spec` describes in a fresh mount namespace, and enters it: a
// tmpfs with read-only mounts, and nothing else of the host.
Result<void> enter_root(const HelperSpec& spec);
// An empty /work of limited size (and /tmp, for a compiler), in place of the last one.
Result<UniqueFd> mount_work(const HelperSpec& spec, unsigned owner);
// Makes /work read-only, now that the judge has filled it.
Result<void> seal_work();
// Without a mount namespace: what Landlock can take away. Whether the kernel has it.
bool restrict_files(const HelperSpec& spec);

}  // namespace judge
