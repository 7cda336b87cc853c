// Twice the limit at once, in one call.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  return got(mmap(NULL, 2 * memory_limit(argv), PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0) != MAP_FAILED);
}
