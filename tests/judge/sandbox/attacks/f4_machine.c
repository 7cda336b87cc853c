// Writes to what rules the machine: its own program, the kernel's settings, cgroups, devices.
#include "attack.h"

int main(void) {
  const char* const files[] = {"/program/attack",
                               "/program/honest",
                               "/proc/self/exe",
                               "/proc/self/uid_map",
                               "/proc/self/gid_map",
                               "/proc/self/setgroups",
                               "/proc/self/attr/current",
                               "/proc/self/ns/user",
                               "/proc/1/oom_score_adj",
                               "/proc/sys/kernel/core_pattern",
                               "/proc/sys/kernel/modprobe",
                               "/proc/sys/vm/overcommit_memory",
                               "/proc/sys/fs/binfmt_misc/register",
                               "/proc/sysrq-trigger",
                               "/proc/kcore",
                               "/proc/kmem",
                               "/proc/fs",
                               "/proc/irq",
                               "/proc/scsi",
                               "/sys/fs/cgroup/cgroup.procs",
                               "/sys/fs/cgroup/memory/release_agent",
                               "/sys/fs/cgroup/memory/tasks",
                               "/sys/fs/cgroup/memory.max",
                               "/sys/kernel/uevent_helper",
                               "/sys/power/state",
                               "/dev/mem",
                               "/dev/kmsg",
                               "/dev/port",
                               "/dev/sda",
                               "/dev/vda",
                               "/dev/fuse",
                               "/dev/kvm",
                               "/dev/net/tun",
                               "/dev/loop-control",
                               "/dev/vsock",
                               "/dev/vhost-vsock"};
  for (size_t i = 0; i < sizeof files / sizeof *files; ++i) {
    errno = 0;
    // A program that runs is "busy", and a folder is one: both are a no.
    if (open(files[i], O_WRONLY) >= 0 || (errno != ENOENT && errno != ETXTBSY && errno != EISDIR &&
                                          errno != ENOTDIR && !is_refusal(errno))) {
      got_through(files[i]);
    }
  }
  return all_refused();
}
