// Twice the limit, in shared pages that are no longer in any page table.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  const size_t size = 2 * memory_limit(argv);
  char* const block = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (block == MAP_FAILED) return 1;
  for (size_t i = 0; i < size; i += MIB) {
    memset(block + i, 1, MIB);
    madvise(block + i, MIB, MADV_DONTNEED);
  }
  return got(1);
}
