#pragma once

#include "judge/base/result.hpp"

namespace judge {

// Asks the service manager of this user (for root: of the system) to move this process into a scope
// of its own below which it may make cgroups. Once per process; the manager removes the scope when
// its last process has ended. Costs some 10 ms. An Error where no systemd answers.
Result<void> enter_delegated_scope();

}  // namespace judge
