// Twice the limit, in a System V segment that nobody is attached to.
#include "attack.h"

#include <sys/shm.h>

int main(int argc, char** argv) {
  (void)argc;
  const size_t size = 2 * memory_limit(argv);
  const int id = shmget(MARK_KEY, size, IPC_CREAT | 0600);
  void* const block = shmat(id, NULL, 0);
  if (id < 0 || block == (void*)-1) return 1;
  memset(block, 1, size);
  shmdt(block);
  return got(1);
}
