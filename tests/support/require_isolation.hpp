#pragma once

#include <gtest/gtest.h>

#include <string>

#include "judge/sandbox/sandbox.hpp"
#include "tests/support/sandbox_mode.hpp"

// The factory of this test process, made once; null where nothing can be
// isolated.
inline judge::SandboxFactory* test_sandboxes() {
  static const auto factory = judge::make_sandbox_factory(judge::mode_of_environment());
  return factory ? factory->get() : nullptr;
}

// What needs an isolation that this machine does not allow skips, and says why.
#define REQUIRE_ISOLATION() \
  if (test_sandboxes() == nullptr) GTEST_SKIP() << "this machine allows no namespaces"

#define REQUIRE_CGROUP()                                                      \
  REQUIRE_ISOLATION();                                                        \
  if (test_sandboxes()->isolation().cgroup == judge::Isolation::Cgroup::none) \
  GTEST_SKIP() << "no cgroup: "                                               \
               << (test_sandboxes()->isolation().missing.empty()              \
                       ? std::string()                                        \
                       : test_sandboxes()->isolation().missing.front())
