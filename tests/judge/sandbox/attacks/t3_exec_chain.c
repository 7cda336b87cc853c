// Starts itself anew again and again, each time with little CPU time used.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  burn(30);
  execve(argv[0], argv, environ);
}
