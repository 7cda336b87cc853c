// Children that have ended and that nobody waits for, as many as there can be.
#include "attack.h"

int main(void) {
  for (pid_t child; (child = fork()) >= 0;) {
    if (child == 0) _exit(0);
  }
  sleep_for_ever();
}
