// Twice the limit, in page tables: each of 4 KiB shows 2 MiB of nothing but the page of zeros.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  const size_t size = 2 * memory_limit(argv) * 512;
  volatile char* const block =
      mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (block == MAP_FAILED) return 1;
  madvise((void*)block, size, MADV_NOHUGEPAGE);
  for (size_t i = 0; i < size; i += 2 * MIB) (void)block[i];
  return got(1);
}
