// Nothing but faults: the handler returns to the fault.
#include "attack.h"

static void again(int number) { (void)number; }

int main(void) {
  signal(SIGSEGV, again);
  *(volatile int*)8 = 1;
}
