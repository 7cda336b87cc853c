// Twice the limit, in files of a folder that is memory too.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  static char block[1 << 16];
  signal(SIGXFSZ, SIG_IGN);
  const char* const folders[] = {".", "/tmp", "/dev/shm"};
  size_t held = 0;
  for (int i = 0; held < 2 * memory_limit(argv) && i < 600; ++i) {
    char path[64];
    snprintf(path, sizeof path, "%s/%d", folders[i % 3], i);
    const int fd = open(path, O_CREAT | O_WRONLY, 0600);
    for (ssize_t n; fd >= 0 && (n = write(fd, block, sizeof block)) > 0;) held += (size_t)n;
    close(fd);
  }
  return got(held >= 2 * memory_limit(argv));
}
