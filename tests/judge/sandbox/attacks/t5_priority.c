// A better place in the queue than others.
#include "attack.h"

int main(void) {
  REFUSED(setpriority(PRIO_PROCESS, 0, -5));
  const struct sched_param first = {1};
  REFUSED(sched_setscheduler(0, SCHED_FIFO, &first));
  REFUSED(sched_setscheduler(0, SCHED_RR, &first));
  REFUSED(sched_setparam(0, &first));
  const struct {
    uint32_t size, policy;
    uint64_t flags;
    int32_t nice;
    uint32_t priority;
    uint64_t runtime, deadline, period;
  } deadline = {48, 6 /* SCHED_DEADLINE */, 0, 0, 0, 1000000, 10000000, 10000000};
  CALL_REFUSED(SYS_sched_setattr, 0, &deadline, 0);
  cpu_set_t all;
  memset(&all, 0xff, sizeof all);
  REFUSED(sched_setaffinity(0, sizeof all, &all));
  CALL_REFUSED(SYS_ioprio_set, 1, 0, 1 << 13);  // real time
  CALL_REFUSED(SYS_set_mempolicy, 0, NULL, 0);
  no_file("/proc/self/autogroup", O_WRONLY);
  return all_refused();
}
