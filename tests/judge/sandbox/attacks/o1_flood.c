// Floods the descriptor of its argument.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  static char block[1 << 16];
  while (write(atoi(argv[1]), block, sizeof block) > 0) {
  }
}
