// Raises its limits, and lowers those of the process that started it.
#include "attack.h"

int main(void) {
  const struct rlimit infinite = {RLIM_INFINITY, RLIM_INFINITY}, none = {0, 0};
  const __rlimit_resource_t set[] = {RLIMIT_CPU,      RLIMIT_FSIZE,  RLIMIT_STACK,
                                     RLIMIT_CORE,     RLIMIT_NICE,   RLIMIT_MEMLOCK,
                                     RLIMIT_MSGQUEUE, RLIMIT_NOFILE, RLIMIT_RTPRIO};
  for (size_t i = 0; i < sizeof set / sizeof *set; ++i) {
    REFUSED(setrlimit(set[i], &infinite));
    CALL_REFUSED(SYS_setrlimit, set[i], &infinite);
    REFUSED(prlimit(getppid(), set[i], &none, NULL));
    REFUSED(prlimit(getppid(), set[i], NULL, NULL));
  }
  return all_refused();
}
