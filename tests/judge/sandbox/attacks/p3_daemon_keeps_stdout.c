// A child keeps stdout and stderr open long after its parent has answered.
#include "attack.h"

int main(void) {
  if (fork() == 0) {
    setsid();
    sleep_for_ever();
  }
  puts("3");
}
