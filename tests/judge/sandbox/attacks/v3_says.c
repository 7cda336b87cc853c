// Prints its argument: words that a careless reader would take for the judge's own.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  printf("%s\n", argv[1]);
}
