#pragma once

#include <cstdlib>
#include <string_view>

#include "judge/sandbox/sandbox.hpp"

namespace judge {

// The mode that the environment asks for in SANDBOX_MODE: "best" (the machine's best one, also when
// unset), "old-kernel" (that, without what young kernels have; "no-peak", "no-peak-reset" and
// "no-kill" each take one thing away), "no-cgroup", "unsafe" (that one, although another might do)
// or "best-or-unsafe".
inline FactoryOptions mode_of_environment() {
  const char* value = std::getenv("SANDBOX_MODE");
  const std::string_view mode = value == nullptr ? "best" : value;
  FactoryOptions options;
  options.use_cgroups = mode != "no-cgroup" && mode != "unsafe";
  options.use_namespaces = mode != "unsafe";
  options.allow_unsafe = mode == "unsafe" || mode == "best-or-unsafe";
  const bool old = mode == "old-kernel";
  options.quirks = {.no_peak = old || mode == "no-peak",
                    .no_peak_reset = old || mode == "no-peak-reset",
                    .no_kill = old || mode == "no-kill"};
  return options;
}

}  // namespace judge
