#pragma once

#include <algorithm>
#include <cstdlib>

// How a slow machine asks for less: an emulated one needs some twenty times as long for everything.

// SANDBOX_RUNS: how many runs a test makes that wants to make many.
inline int many_runs(int usual) {
  const char* value = std::getenv("SANDBOX_RUNS");
  return value == nullptr ? usual : std::clamp(std::atoi(value), 1, usual);
}

// SANDBOX_TIME_FACTOR: what the limits are multiplied with that hold for slowness alone.
inline int time_factor() {
  const char* value = std::getenv("SANDBOX_TIME_FACTOR");
  return value == nullptr ? 1 : std::max(1, std::atoi(value));
}
