// Twice the limit, in a POSIX shared memory object.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  const size_t size = 2 * memory_limit(argv);
  const int fd = shm_open("/" MARK, O_CREAT | O_RDWR, 0600);
  if (fd < 0 || ftruncate(fd, (off_t)size) != 0) return 1;
  void* const block = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (block == MAP_FAILED) return 1;
  memset(block, 1, size);
  return got(1);
}
