// Huge pages of the usual memory: 2 MiB for a byte.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  const size_t size = 2 * memory_limit(argv);
  char* const block = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  madvise(block, size, MADV_HUGEPAGE);
  for (size_t i = 0; i < size; i += 4096) block[i] = 1;
  return got(1);
}
