// Namespaces and mounts of its own, in which it would have rights.
#include "attack.h"

#include <sys/mount.h>

int main(void) {
  static char zeros[64];
  const unsigned long kinds[] = {CLONE_NEWUSER,   CLONE_NEWNS,  CLONE_NEWPID,
                                 CLONE_NEWNET,    CLONE_NEWIPC, CLONE_NEWUTS,
                                 CLONE_NEWCGROUP, 0x80 /* CLONE_NEWTIME */};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; ++i) {
    REFUSED(unshare((int)kinds[i]));
    CALL_REFUSED(SYS_setns, 0, kinds[i]);
    if (kinds[i] == 0x80) continue;  // clone takes it for a part of the exit signal
    errno = 0;
    const long child = syscall(SYS_clone, kinds[i] | SIGCHLD, NULL, NULL, NULL, NULL);
    if (child == 0) _exit(0);
    refused("clone", child);
    const uint64_t how[11] = {kinds[i], 0, 0, 0, SIGCHLD};
    errno = 0;
    const long other = syscall(SYS_clone3, how, sizeof how);
    if (other == 0) _exit(0);
    refused("clone3", other);
  }
  REFUSED(mount("tmpfs", "/work", "tmpfs", 0, NULL));
  REFUSED(mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND, NULL));
  REFUSED(umount2("/work", MNT_DETACH));
  REFUSED(chroot("/program"));
  CALL_REFUSED(SYS_pivot_root, "/work", "/work");
  CALL_REFUSED(SYS_open_tree, AT_FDCWD, "/", 1);
  CALL_REFUSED(SYS_move_mount, AT_FDCWD, "/work", AT_FDCWD, "/program", 0);
  CALL_REFUSED(SYS_fsopen, "tmpfs", 0);
  CALL_REFUSED(SYS_fspick, AT_FDCWD, "/", 0);
  CALL_REFUSED(SYS_fsconfig, 0, 0, NULL, NULL, 0);
  CALL_REFUSED(SYS_fsmount, 0, 0, 0);
  CALL_REFUSED(SYS_mount_setattr, AT_FDCWD, "/", 0, zeros, 32);
  return all_refused();
}
