// Twice the limit, in the buffers of socket pairs.
#include "attack.h"

#include <sys/socket.h>

int main(int argc, char** argv) {
  (void)argc;
  static char block[1 << 16];
  size_t held = 0;
  for (int fds[2]; held < 2 * memory_limit(argv) &&
                   socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, fds) == 0;) {
    for (int i = 0; i < 2; ++i) {
      for (ssize_t n; (n = write(fds[i], block, sizeof block)) > 0;) held += (size_t)n;
    }
  }
  return got(held >= 2 * memory_limit(argv));
}
