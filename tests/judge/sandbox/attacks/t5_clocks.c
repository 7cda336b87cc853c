// Other clocks than those that the judge looks at.
#include "attack.h"

#include <sys/time.h>
#include <sys/timex.h>

int main(void) {
  struct timespec now;
  struct timeval now_us;
  clock_gettime(CLOCK_REALTIME, &now);
  gettimeofday(&now_us, NULL);
  REFUSED(clock_settime(CLOCK_REALTIME, &now));
  CALL_REFUSED(SYS_settimeofday, &now_us, NULL);
  struct timex look = {.modes = 0};
  CALL_REFUSED(SYS_adjtimex, &look);
  CALL_REFUSED(SYS_clock_adjtime, CLOCK_REALTIME, &look);
  REFUSED(unshare(0x80 /* CLONE_NEWTIME */));
  no_file("/proc/self/timens_offsets", O_WRONLY);
  return all_refused();
}
