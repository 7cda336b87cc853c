// More files and folders than it may have, wherever it can.
#include "attack.h"

int main(void) {
  const char* const folders[] = {".", "/tmp", "/dev", "/dev/shm", "/program", "/proc"};
  int made[6] = {0};
  for (int i = 0; i < 6; ++i) {
    for (int n = 0; n < 3000; ++n) {
      char path[64];
      snprintf(path, sizeof path, "%s/%d", folders[i], n);
      if ((n % 2 ? mkdir(path, 0700) : open(path, O_CREAT | O_WRONLY, 0600)) >= 0) ++made[i];
      close(3);
    }
    if (made[i] > 1024) got_through(folders[i]);
  }
  return all_refused();
}
