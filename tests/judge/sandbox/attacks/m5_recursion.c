// Recursion of as many MiB of stack as its argument says.
#include "attack.h"

static int deeper(int n) {
  volatile char frame[1000];
  frame[0] = 0;
  return n == 0 ? 3 : deeper(n - 1) + frame[0];
}

int main(int argc, char** argv) {
  (void)argc;
  printf("%d\n", deeper(atoi(argv[1]) * 1000));
}
