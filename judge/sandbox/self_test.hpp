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
// are the helper's own (helper/self_test.cpp), so no compiler is needed.
std::vector<SelfTest> self_test(SandboxFactory& sandboxes);

// What a run costs here before its program does anything: the median wall time of runs of a program
// that ends at once, as the judge waits for them, and as the sandbox reports them.
struct Floor {
  Duration judged{}, reported{}, cpu{};
  Bytes memory{};
  const char *cpu_source = "", *memory_source = "";  // as in RunReport
};
Result<Floor> measure_floor(SandboxFactory& sandboxes);

}  // namespace judge
