// Reserves 2 GiB and touches next to nothing of it, as language runtimes do.
#include "attack.h"

int main(void) {
  char* const block = mmap(NULL, 2048 * MIB, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (block == MAP_FAILED) return 1;
  block[1024 * MIB] = 3;
  printf("%d\n", block[1024 * MIB]);
}
