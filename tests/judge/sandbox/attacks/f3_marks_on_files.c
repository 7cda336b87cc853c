// Leaves marks on files that others use too: its input and its program.
#include "attack.h"

#include <sys/file.h>
#include <sys/time.h>
#include <sys/xattr.h>

int main(void) {
  const int fds[] = {0, open("/program/attack", O_RDONLY)};
  const struct timespec then[2] = {{1, 0}, {1, 0}};
  for (int i = 0; i < 2; ++i) {
    const int fd = fds[i];
    if (fd < 0) continue;  // without a mount namespace it lies elsewhere
    REFUSED(flock(fd, LOCK_EX | LOCK_NB));
    const struct flock range = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
    REFUSED(fcntl(fd, F_SETLK, &range));
    REFUSED(fcntl(fd, F_OFD_SETLK, &range));
    REFUSED(fcntl(fd, F_SETLEASE, F_RDLCK));
    REFUSED(fcntl(fd, F_NOTIFY, DN_ACCESS));
    REFUSED(fcntl(fd, F_SETOWN, 1));
    REFUSED(fcntl(fd, F_SETSIG, SIGKILL));
    REFUSED(futimens(fd, then));
    REFUSED(fchmod(fd, 0777));
    REFUSED(fchown(fd, 0, 0));
    REFUSED(fsetxattr(fd, "user." MARK, "x", 1, 0));
  }
  REFUSED(utimensat(AT_FDCWD, "/program/attack", then, 0));
  REFUSED(chmod("/program/attack", 0777));
  REFUSED(truncate("/program/attack", 0));
  if (write(0, "4", 1) >= 0 || ftruncate(0, 0) == 0) got_through("the input");
  return all_refused();
}
