#pragma once

#include "judge/base/result.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

// In a fresh mount namespace: builds the root file system that the spec asks for and makes it the
// root; the host's is detached. Everything is read-only.
Result<void> enter_root(const SandboxSpec& spec);

// Mounts a fresh tmpfs at /work (and /tmp, for compilers) and opens it.
Result<UniqueFd> mount_work(const SandboxSpec& spec, unsigned run_uid);
// Makes the work folder read-only for the run that starts now.
Result<void> seal_work();

}  // namespace judge
