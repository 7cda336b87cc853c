// Streams through memory for ever, so that others wait for it and have no cache.
#include "attack.h"

int main(void) {
  const size_t size = 32 * MIB;
  char* const block = malloc(size);
  for (int i = 0;; ++i) memset(block, i, size);
}
