// Leaves marks for the next run, in every place that may outlive it; finds those of the last run.
#include "attack.h"

#include <mqueue.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/un.h>

static const char* const kFolders[] = {"",         "/tmp", ".",     "/dev/shm",   "/dev/mqueue",
                                       "/var/tmp", "/run", "/dev",  "/program",   "/usr",
                                       "/usr/tmp", "/etc", "/proc", "/proc/self", "/bin"};

int main(void) {
  for (size_t i = 0; i < sizeof kFolders / sizeof *kFolders; ++i) {
    char path[64];
    snprintf(path, sizeof path, "%s/" MARK, kFolders[i]);
    if (access(path, F_OK) == 0) got_through(path);
    close(open(path, O_CREAT | O_WRONLY, 0666));
  }
  REFUSED(shmget(MARK_KEY, 4096, IPC_CREAT | 0666));
  REFUSED(semget(MARK_KEY, 1, IPC_CREAT | 0666));
  REFUSED(msgget(MARK_KEY, IPC_CREAT | 0666));
  REFUSED(mq_open("/" MARK, O_CREAT | O_RDWR, 0666, NULL));
  struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0" MARK};
  int ends[2];
  REFUSED(socket(AF_UNIX, SOCK_STREAM, 0));
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return 1;
  REFUSED(bind(ends[0], (struct sockaddr*)&name, sizeof name));
  for (int ring = -6; ring <= -1; ++ring) {
    CALL_REFUSED(SYS_add_key, "user", MARK, "x", 1, ring);
  }
  CALL_REFUSED(SYS_request_key, "user", MARK, NULL, 0);
  CALL_REFUSED(SYS_keyctl, 0 /* KEYCTL_GET_KEYRING_ID */, -4, 1);
  return all_refused();
}
