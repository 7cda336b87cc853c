// A grandchild in a session of its own, with none of its parent's descriptors, outlives it.
#include "attack.h"

int main(void) {
  const pid_t child = fork();
  if (child == 0) {
    setsid();
    if (fork() != 0) _exit(0);
    for (int fd = 0; fd < 3; ++fd) close(fd);
    sleep_for_ever();
  }
  waitpid(child, NULL, 0);  // now the grandchild is there
  puts("3");
}
