#pragma once

#include <cstdlib>
#include <string_view>

#include "judge/sandbox/sandbox.hpp"

namespace judge {

// The mode that the environment asks for in SANDBOX_MODE: "best" (the machine's best one, also when
// unset), "old-kernel" (that, without what young kernels have), "no-cgroup" or "unsafe".
inline FactoryOptions mode_of_environment() {
  const char* value = std::getenv("SANDBOX_MODE");
  const std::string_view mode = value == nullptr ? "best" : value;
  FactoryOptions options;
  options.use_cgroups = mode != "no-cgroup" && mode != "unsafe";
  options.use_namespaces = mode != "unsafe";
  options.allow_unsafe = mode == "unsafe";
  if (mode == "old-kernel")
    options.quirks = {.no_peak = true, .no_peak_reset = true, .no_kill = true};
  return options;
}

}  // namespace judge
