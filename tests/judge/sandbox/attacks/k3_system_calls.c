// Nothing but system calls: the time is the kernel's.
#include "attack.h"

int main(void) {
  for (;;) syscall(SYS_getppid);
}
