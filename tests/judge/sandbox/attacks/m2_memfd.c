// Twice the limit, in files in memory that are never mapped.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  static char block[1 << 16];
  signal(SIGXFSZ, SIG_IGN);
  size_t held = 0;
  for (int fd; held < 2 * memory_limit(argv) && (fd = memfd_create("m", 0)) >= 0;) {
    for (ssize_t n; (n = write(fd, block, sizeof block)) > 0;) held += (size_t)n;
  }
  return got(held >= 2 * memory_limit(argv));
}
