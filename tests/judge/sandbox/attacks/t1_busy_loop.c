// Computes for ever and handles every signal that can be handled.
#include "attack.h"

static void ignore(int number) { (void)number; }

int main(void) {
  for (int i = 1; i < NSIG; ++i) signal(i, ignore);
  for (;;) {
  }
}
