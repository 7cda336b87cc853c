// Touches memory until it is stopped.
#include "attack.h"

int main(void) {
  for (;;) memset(malloc(MIB), 1, MIB);
}
