#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "judge/sandbox/sandbox.hpp"

// The mode that the tests of this process run in: SANDBOX_MODE is "best" (the machine's best one,
// also when unset), "no-cgroup" or "unsafe".
inline judge::FactoryOptions test_mode() {
  const char* value = std::getenv("SANDBOX_MODE");
  const std::string_view mode = value == nullptr ? "best" : value;
  judge::FactoryOptions options;
  options.use_cgroups = mode == "best";
  options.use_namespaces = options.use_cgroups || mode == "no-cgroup";
  options.allow_unsafe = !options.use_namespaces;
  return options;
}

// The factory of this test process, made once, before any thread; null where nothing can be
// isolated.
inline judge::SandboxFactory* test_sandboxes() {
  static const auto factory = judge::make_sandbox_factory(test_mode());
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
