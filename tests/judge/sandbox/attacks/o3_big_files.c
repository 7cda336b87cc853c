// More bytes in files than it may have, and one file of more than the output limit.
#include "attack.h"

int main(void) {
  static char block[1 << 16];
  signal(SIGXFSZ, SIG_IGN);
  size_t written = 0;
  for (int i = 0; i < 100; ++i) {
    char path[64];
    snprintf(path, sizeof path, "%d", i);
    const int fd = open(path, O_CREAT | O_WRONLY, 0600);
    size_t size = 0;
    for (ssize_t n; fd >= 0 && (n = write(fd, block, sizeof block)) > 0;) size += (size_t)n;
    close(fd);
    written += size;
    if (size > MIB) got_through("a file");
    if (written > 64 * MIB) got_through("a folder");
  }
  return all_refused();
}
