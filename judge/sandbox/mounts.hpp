#pragma once

#include "judge/base/result.hpp"
#include "judge/sandbox/sandbox.hpp"

namespace judge {

// In a fresh mount namespace: builds the root file system that the spec asks for and makes it the
// root; the host's is detached. Everything is read-only.
// `as_root`: not in a user namespace.
Result<void> enter_root(const SandboxSpec& spec, bool as_root);

// Mounts a fresh tmpfs at /work (and /tmp, for compilers) and opens it.
Result<UniqueFd> mount_work(const SandboxSpec& spec, unsigned run_uid);
// In a run's own mount and PID namespaces: a /proc that shows the run's processes and nothing of
// the machine. For compilers and interpreters, some of which find their libraries through it.
void mount_proc();
// Makes the work folder read-only for the run that starts now.
Result<void> seal_work();

}  // namespace judge
