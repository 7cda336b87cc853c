#!/bin/sh
# as_user.sh user|user-with-cgroup|namespace-root COMMAND ...: runs a command as an ordinary user,
# without any cgroup, in cgroups that are his, or as the root of his own user namespace (a container
# without root). Exit code 77, with the reason: this machine cannot.
who=$1
shift
skip() { echo "skipped: $1"; exit 77; }
as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
[ "$(id -u)" = 0 ] || skip "an ordinary user runs these tests as himself already"
as_nobody true 2> /dev/null || skip "no setpriv on this machine"
as_nobody test -x "$1" || skip "another user cannot read $1"
if [ "$who" = namespace-root ]; then
  as_nobody unshare --user --map-root-user true 2> /dev/null || skip "no user namespaces"
  as_nobody unshare --user --map-root-user "$@"
  exit
fi
[ "$who" = user-with-cgroup ] || { as_nobody "$@"; exit; }

# A group in every hierarchy that counts something.
name=touchstone-user-$$
groups=
leave() { for group in $groups; do find "$group" -depth -type d -exec rmdir {} \; ; done; }
trap leave EXIT
for parent in /sys/fs/cgroup /sys/fs/cgroup/memory /sys/fs/cgroup/pids /sys/fs/cgroup/cpuacct \
              /sys/fs/cgroup/unified; do
  [ -e "$parent/cgroup.procs" ] && mkdir "$parent/$name" 2> /dev/null || continue
  groups="$groups $parent/$name"
  [ -e "$parent/cgroup.controllers" ] && echo "+memory +pids" 2> /dev/null \
    > "$parent/cgroup.subtree_control"
done
[ -n "$groups" ] || skip "no cgroup can be made"
(
  for group in $groups; do
    chown -R 65534:65534 "$group"
    sh -c "echo \$PPID > $group/cgroup.procs" || exit 1
  done
  EXPECT_CGROUP=1 as_nobody "$@"
)
