// Large and young parts of the kernel, and calls for the machine's administrator.
#include "attack.h"

#include <linux/bpf.h>
#include <linux/perf_event.h>

int main(void) {
  static char zeros[512];
  CALL_REFUSED(SYS_io_uring_setup, 4, zeros);
  CALL_REFUSED(SYS_io_uring_enter, 0, 0, 0, 0, NULL, 0);
  CALL_REFUSED(SYS_io_uring_register, 0, 0, NULL, 0);
  CALL_REFUSED(SYS_userfaultfd, O_CLOEXEC);
  union bpf_attr map = {
      .map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 4, .max_entries = 1};
  CALL_REFUSED(SYS_bpf, BPF_MAP_CREATE, &map, sizeof map);
  struct perf_event_attr event = {
      .type = PERF_TYPE_SOFTWARE, .size = sizeof event, .exclude_kernel = 1};
  CALL_REFUSED(SYS_perf_event_open, &event, 0, -1, -1, 0);
  CALL_REFUSED(SYS_name_to_handle_at, AT_FDCWD, "/program", zeros, zeros, 0);
  CALL_REFUSED(SYS_open_by_handle_at, 0, zeros, O_RDONLY);
  CALL_REFUSED(SYS_modify_ldt, 0, zeros, sizeof zeros);
  CALL_REFUSED(SYS_personality, 0x0040000 /* ADDR_NO_RANDOMIZE */);
  CALL_REFUSED(SYS_inotify_init1, 0);
  CALL_REFUSED(SYS_fanotify_init, 0, 0);
  CALL_REFUSED(SYS_init_module, zeros, 1, "");
  CALL_REFUSED(SYS_finit_module, 0, "", 0);
  CALL_REFUSED(SYS_delete_module, "none", 0);
  CALL_REFUSED(SYS_kexec_load, 0, 0, NULL, 0);
  CALL_REFUSED(SYS_swapon, "/none", 0);
  CALL_REFUSED(SYS_acct, "/none");
  CALL_REFUSED(SYS_syslog, 2, zeros, sizeof zeros);
  CALL_REFUSED(SYS_iopl, 3);
  CALL_REFUSED(SYS_ioperm, 0x80, 1, 1);
  CALL_REFUSED(SYS_sethostname, "x", 1);
  CALL_REFUSED(SYS_setdomainname, "x", 1);
  CALL_REFUSED(SYS_reboot, 0xfee1dead, 672274793, 0, NULL);  // Ctrl-Alt-Del off
  CALL_REFUSED(SYS_vhangup, 0);
  CALL_REFUSED(SYS_quotactl, 0, "/none", 0, zeros);
  CALL_REFUSED(SYS_seccomp, 0, 0, NULL);
  CALL_REFUSED(SYS_rseq + 1000, 0);  // one that is still to come
  REFUSED(prctl(PR_SET_MM, PR_SET_MM_BRK, 0, 0, 0));
  REFUSED(prctl(PR_SET_PTRACER, -1, 0, 0, 0));
  REFUSED(prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0));
  REFUSED(prctl(PR_TASK_PERF_EVENTS_ENABLE, 0, 0, 0, 0));
  return all_refused();
}
