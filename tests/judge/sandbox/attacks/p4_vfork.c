// Waits in the kernel, deaf even to SIGTERM, for a child that never gives its memory back.
#include "attack.h"

int main(void) {
  if (vfork() <= 0) sleep_for_ever();
}
