// A process that is never there when it is killed: it forks on and leaves.
#include "attack.h"

int main(void) {
  if (fork() == 0) {
    for (;;) {
      if (fork() > 0) _exit(0);
    }
  }
  usleep(5000);
  puts("3");
}
