// Starts itself anew with megabytes of arguments, which the kernel copies each time.
#include "attack.h"

#include <sys/auxv.h>

int main(void) {
  enum { kWords = 40, kSize = 100000 };
  static char* words[kWords + 1];
  for (int i = 0; i < kWords; ++i) {
    words[i] = malloc(kSize);
    memset(words[i], 'x', kSize - 1);
    words[i][kSize - 1] = 0;
  }
  execve((const char*)getauxval(AT_EXECFN), words, environ);
  return 1;
}
