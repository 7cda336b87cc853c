// The kernel remembers names that it looked for in vain; long ones take memory of their own.
#include "attack.h"

int main(void) {
  const char* const folders[] = {"/program", "/usr", "/work", "/dev"};
  for (long i = 0;; ++i) {
    char path[256];
    snprintf(path, sizeof path, "%s/%0200ld", folders[i % 4], i);
    access(path, F_OK);
  }
}
