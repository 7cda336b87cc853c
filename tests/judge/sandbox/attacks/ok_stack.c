// 40 MiB on the stack at once.
#include "attack.h"

__attribute__((noinline)) static int use(void) {
  volatile char block[40 * MIB];
  for (size_t i = 0; i < sizeof block; i += 4096) block[i] = 3;
  return block[20 * MIB];
}

int main(void) { printf("%d\n", use()); }
