#pragma once

#include <string>
#include <vector>

#include "judge/sandbox/sandbox.hpp"

namespace judge {

struct SelfTest {
  std::string name;
  bool ok = false;
  std::string detail;
};

// Does what hostile programs do and looks at what comes of it; well under a second. The programs
// are this binary, started with "__self-test NAME".
std::vector<SelfTest> self_test(SandboxFactory& sandboxes);
// What main() calls for those arguments. Exit code 0: the sandbox held.
int self_test_child(const std::string& name);

}  // namespace judge
