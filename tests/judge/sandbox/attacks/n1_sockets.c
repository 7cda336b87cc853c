// Every family and type of socket; a VSOCK one leaves in spite of a network namespace.
#include "attack.h"

#include <sys/socket.h>

int main(void) {
  for (int family = 0; family < AF_MAX; ++family) {
    for (int type = SOCK_STREAM; type <= SOCK_PACKET; ++type) {
      for (int protocol = 0; protocol < 20; ++protocol) {
        REFUSED(socket(family, type, protocol));
      }
    }
    int ends[2];
    if (family != AF_UNIX) REFUSED(socketpair(family, SOCK_STREAM, 0, ends));
  }
  REFUSED(syscall(SYS_socketpair, AF_INET | 1L << 32, SOCK_STREAM, 0, NULL));
  return all_refused();
}
