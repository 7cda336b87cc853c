// Is refused memory, and ends quietly with the exit code of its argument.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  void* const block = malloc((size_t)1 << 60);
  if (block != NULL) got_through("malloc");
  return atoi(argv[1]);
}
