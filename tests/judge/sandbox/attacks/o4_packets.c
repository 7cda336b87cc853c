// Turns its stdout into a pipe of packets, whose reader may lose what it does not take at once.
#include "attack.h"

int main(void) {
  fcntl(1, F_SETFL, O_DIRECT);
  fcntl(1, F_SETPIPE_SZ, 4096);
  return write(1, "3", 1) + write(1, "\n", 1) != 2;
}
