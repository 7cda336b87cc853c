// Four children compute at once, each for less than the limit. Nobody waits for them.
#include "attack.h"

int main(void) {
  for (int i = 0; i < 4; ++i) {
    if (fork() <= 0) burn(60);  // itself, where it has no children
  }
  sleep_for_ever();
}
