#pragma once

namespace judge {

// Plays a hostile program inside a sandbox: what sandbox/self_test.cpp asks for by name. The exit
// code is 0 when everything that it tried was refused.
int self_test_program(const char* name);

}  // namespace judge
