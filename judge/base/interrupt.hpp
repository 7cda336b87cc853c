#pragma once

#include "judge/base/result.hpp"

namespace judge {

// Turns SIGINT, SIGTERM and SIGHUP into a flag and a readable descriptor. Call once, in main().
void catch_interrupts();
int interrupt_signal();          // 0 while none arrived
int interrupt_fd();              // readable for good once one arrived; -1 before catch_interrupts()
Result<void> check_interrupt();  // an Error of kind interrupted once one arrived

}  // namespace judge
