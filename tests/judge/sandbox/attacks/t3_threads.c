// Eight threads compute at once, each for less than the limit.
#include "attack.h"

#include <pthread.h>

static void* compute(void* nothing) {
  burn(50);
  return nothing;
}

int main(void) {
  pthread_t threads[8];
  for (int i = 0; i < 8; ++i) pthread_create(&threads[i], NULL, compute, NULL);
  for (int i = 0; i < 8; ++i) pthread_join(threads[i], NULL);
  puts("3");
}
