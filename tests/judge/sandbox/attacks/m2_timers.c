// Twice the limit, in the kernel's own objects of some hundred bytes each.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  const size_t wanted = 2 * memory_limit(argv) / 256;
  struct sigevent nothing = {.sigev_notify = SIGEV_NONE};
  int timer;
  for (size_t i = 0; i < wanted; ++i) {
    if (syscall(SYS_timer_create, CLOCK_MONOTONIC, &nothing, &timer) != 0) return 1;
  }
  return got(1);
}
