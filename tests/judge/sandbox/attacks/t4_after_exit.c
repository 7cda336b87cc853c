// Answers, and computes on after main.
#include "attack.h"

static void after(void) {
  fflush(stdout);
  for (;;) {
  }
}

int main(void) {
  atexit(after);
  puts("3");
}
