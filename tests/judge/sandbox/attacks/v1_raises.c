// Prints the right answer and dies of the signal that a limit would have sent.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  puts("3");
  fflush(stdout);
  raise(atoi(argv[1]));
}
