// Many threads that all end at once, again and again.
#include "attack.h"

#include <pthread.h>

static pthread_barrier_t barrier;

static void* end(void* nothing) {
  pthread_barrier_wait(&barrier);
  return nothing;
}

int main(void) {
  for (;;) {
    pthread_t threads[40];
    pthread_barrier_init(&barrier, NULL, 40);
    for (int i = 0; i < 40; ++i) {
      if (pthread_create(&threads[i], NULL, end, NULL) != 0) return 1;
    }
    for (int i = 0; i < 40; ++i) pthread_join(threads[i], NULL);
  }
}
