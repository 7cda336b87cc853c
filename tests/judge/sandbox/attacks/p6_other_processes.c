// Looks into the process that started us, and changes it.
#include "attack.h"

#include <sys/ptrace.h>
#include <sys/uio.h>

int main(void) {
  const pid_t parent = getppid();
  REFUSED(ptrace(PTRACE_TRACEME, 0, 0, 0));
  REFUSED(ptrace(PTRACE_ATTACH, parent, 0, 0));
  REFUSED(ptrace(PTRACE_SEIZE, parent, 0, 0));
  char bytes[16];
  const struct iovec here = {bytes, sizeof bytes}, there = {(void*)0x400000, sizeof bytes};
  REFUSED(process_vm_readv(parent, &here, 1, &there, 1, 0));
  REFUSED(process_vm_writev(parent, &here, 1, &there, 1, 0));
  CALL_REFUSED(SYS_pidfd_open, parent, 0);
  CALL_REFUSED(SYS_pidfd_getfd, 0, 0, 0);
  CALL_REFUSED(SYS_pidfd_send_signal, 0, 0, 0, 0);
  CALL_REFUSED(SYS_kcmp, parent, getpid(), 0, 0, 0);
  CALL_REFUSED(SYS_process_madvise, 0, &there, 1, MADV_COLD, 0);
  CALL_REFUSED(SYS_move_pages, parent, 0, NULL, NULL, NULL, 0);
  CALL_REFUSED(SYS_migrate_pages, parent, 0, NULL, NULL);
  void* head;
  size_t size;
  CALL_REFUSED(SYS_get_robust_list, parent, &head, &size);
  const struct rlimit none = {0, 0};
  REFUSED(prlimit(parent, RLIMIT_CPU, &none, NULL));

  // The owner of the process may open some of them; reading them is another matter.
  const char* const files[] = {"mem",     "maps",    "environ",         "auxv",           "stack",
                               "syscall", "pagemap", "root/etc/passwd", "cwd/etc/passwd", "exe",
                               "fd/3",    "io"};
  for (size_t i = 0; i < sizeof files / sizeof *files; ++i) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/%s", parent, files[i]);
    const int file = open(path, O_RDONLY);
    if (file < 0) continue;
    if (pread(file, bytes, sizeof bytes, 0x400000) >= 0) got_through(path);
    if (read(file, bytes, sizeof bytes) >= 0) got_through(path);
    close(file);
  }
  return all_refused();
}
