// Prints the right answer and ends with an exit code that says something to validators.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  puts("3");
  return atoi(argv[1]);
}
