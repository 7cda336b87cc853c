// One short-lived child after another computes; they are reaped unseen, their times with them.
#include "attack.h"

int main(void) {
  signal(SIGCHLD, SIG_IGN);
  for (int i = 0; i < 40; ++i) {
    const pid_t child = fork();
    if (child <= 0) burn(15);  // itself, where it has no children
    if (child == 0) _exit(0);
    waitpid(child, NULL, 0);
  }
  puts("3");
}
