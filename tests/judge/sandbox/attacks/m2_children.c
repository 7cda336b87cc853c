// Twice the limit, in children that each stay within it.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  const size_t part = memory_limit(argv) / 4;
  int done[2];
  if (pipe(done) != 0) return 1;
  for (int i = 0; i < 8; ++i) {
    const pid_t child = fork();
    if (child > 0) continue;
    memset(malloc(part), 1, part);
    if (write(done[1], "", 1) != 1) _exit(1);
    if (child == 0) sleep_for_ever();
  }
  close(done[1]);
  char bytes[8];
  int held = 0;
  while (held < 8 && read(done[0], bytes, 1) == 1) ++held;
  return got(held == 8);
}
