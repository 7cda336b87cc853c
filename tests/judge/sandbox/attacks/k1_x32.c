// The same calls by the numbers of the x32 ABI.
#include "attack.h"

int main(void) {
  syscall(0x40000000 | SYS_getpid);
  return all_refused();
}
