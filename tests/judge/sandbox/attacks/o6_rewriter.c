// A child goes on changing its output file when the judge reads it.
#include "attack.h"

int main(void) {
  const int fd = open("out", O_CREAT | O_RDWR, 0666);
  if (fd < 0) return 1;
  if (fork() == 0) {
    setsid();
    for (long i = 0;; ++i) {
      dprintf(fd, "%ld\n", i);
      lseek(fd, 0, SEEK_SET);
    }
  }
  usleep(5000);
  puts("3");
}
