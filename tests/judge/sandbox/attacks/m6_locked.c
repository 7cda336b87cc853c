// Memory that cannot be taken away.
#include "attack.h"

int main(void) {
  char* const block = calloc(1, MIB);
  REFUSED(mlock(block, MIB));
  CALL_REFUSED(SYS_mlock2, block, MIB, 1 /* MLOCK_ONFAULT */);
  REFUSED(mlockall(MCL_CURRENT | MCL_FUTURE));
  REFUSED(mmap(NULL, MIB, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED, -1, 0));
  CALL_REFUSED(447 /* memfd_secret */, 0);
  return all_refused();
}
