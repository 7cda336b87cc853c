// Looks for descriptors that were passed on by mistake.
#include "attack.h"

int main(void) {
  for (int fd = 3; fd < 5000; ++fd) {
    if (fcntl(fd, F_GETFD) >= 0) got_through("a descriptor");
  }
  return all_refused();
}
