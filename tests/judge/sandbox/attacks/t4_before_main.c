// Computes before main.
#include "attack.h"

__attribute__((constructor)) static void before(void) {
  for (;;) {
  }
}

int main(void) { puts("3"); }
