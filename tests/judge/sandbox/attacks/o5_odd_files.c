// Links, pipes, sockets, devices and folders where the judge may expect a file.
#include "attack.h"

#include <sys/socket.h>
#include <sys/un.h>

int main(int argc, char** argv) {
  (void)argc;
  symlink("/etc/passwd", "passwd");
  symlink(argv[3], "secret");
  symlink("/proc/self/fd/0", "fd");
  symlink("..", "up");
  symlink("loop", "loop");
  mkdir("folder", 0);
  if (mkfifo("fifo", 0666) == 0) got_through("mkfifo");
  if (mknod("null", S_IFCHR | 0666, 0x103) == 0) got_through("mknod");
  if (link("/program/attack", "program") == 0) got_through("link");
  return all_refused();
}
