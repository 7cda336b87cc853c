// Waits for input that never comes.
#include "attack.h"

int main(void) {
  char byte;
  if (read(0, &byte, 1) == 0) puts("the input ended");
}
