// Another identity, by asking and by programs that bring rights with them.
#include "attack.h"

#include <grp.h>
#include <linux/capability.h>

static int has_rights(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct have[2];
  if (syscall(SYS_capget, &header, have) != 0) return 1;
  return geteuid() == 0 || getegid() == 0 || have[0].effective || have[0].permitted ||
         have[1].effective || have[1].permitted;
}

int main(int argc, char** argv) {
  if (has_rights()) got_through(argv[0]);
  if (argc > 5) return all_refused();
  if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) got_through("no_new_privs");
  for (int right = 0; right < 40; ++right) {
    if (prctl(PR_CAPBSET_READ, right, 0, 0, 0) != 0) got_through("bounding set");
  }
  REFUSED(setuid(0));
  REFUSED(setgid(0));
  REFUSED(setreuid(0, 0));
  REFUSED(setresuid(0, 0, 0));
  REFUSED(setresgid(0, 0, 0));
  REFUSED(setgroups(0, NULL));
  CALL_REFUSED(SYS_setfsuid, 0);
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct all[2];
  memset(all, 0xff, sizeof all);
  CALL_REFUSED(SYS_capset, &header, all);
  REFUSED(prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0));
  REFUSED(prctl(PR_SET_SECUREBITS, 1, 0, 0, 0));
  REFUSED(prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 0, 0, 0));
  // A copy of this program with the setuid bit, and with every capability, where the test may.
  char* const again[] = {argv[4], "", "", "", "", "again", NULL};
  execve(again[0], again, environ);
  return 1;
}
