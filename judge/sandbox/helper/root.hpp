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
// Without a mount namespace: a Landlock rule set of the files that the programs may use. Empty
// where the kernel has none.
UniqueFd make_file_rules(const HelperSpec& spec);

}  // namespace judge
