// Eight threads compute, 10 ms each.
#include "attack.h"

#include <pthread.h>

static void* compute(void* nothing) {
  burn(10);
  return nothing;
}

int main(void) {
  pthread_t threads[8];
  for (int i = 0; i < 8; ++i) {
    if (pthread_create(&threads[i], NULL, compute, NULL) != 0) return 1;
  }
  for (int i = 0; i < 8; ++i) pthread_join(threads[i], NULL);
  puts("3");
}
