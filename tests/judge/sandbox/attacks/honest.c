// The control: what an honest program gets must not depend on who ran before it.
#include "attack.h"

int main(void) {
  int a, b;
  if (scanf("%d %d", &a, &b) != 2) return 1;
  char* const touched = malloc(4 * MIB);
  memset(touched, a, 4 * MIB);
  printf("%d\n", touched[3 * MIB] + b);
}
