// Threads until there are no more, and each computes.
#include "attack.h"

#include <pthread.h>

static void* spin(void* nothing) {
  for (;;) {
  }
  return nothing;
}

int main(void) {
  pthread_t thread;
  while (pthread_create(&thread, NULL, spin, NULL) == 0) {
  }
  spin(NULL);
}
