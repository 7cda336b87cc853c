// Twice the limit, in full pipes.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  static char block[1 << 16];
  size_t held = 0;
  for (int fds[2]; held < 2 * memory_limit(argv) && pipe2(fds, O_NONBLOCK) == 0;) {
    fcntl(fds[1], F_SETPIPE_SZ, 1 << 20);
    for (ssize_t n; (n = write(fds[1], block, sizeof block)) > 0;) held += (size_t)n;
  }
  return got(held >= 2 * memory_limit(argv));
}
