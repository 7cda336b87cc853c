#!/bin/sh
# Every benchmark, one after another, some four minutes; `make bench` builds them first. On a quiet
# machine, or the figures are not worth much: each says what the load was.
set -eu
cd "$(dirname "$0")/../.."
bin=build/bin

field() { sed -n "s/^$1.*[:=] *//p" "$2" | head -n 1; }
virtual=
if grep -q '^flags.* hypervisor' /proc/cpuinfo; then virtual=' (virtual)'; fi
echo "machine: $(field 'model name' /proc/cpuinfo)$virtual, $(nproc) cores, $(field MemTotal /proc/meminfo)"
echo "kernel:  $(uname -sr), load $(cut -d' ' -f1-3 /proc/loadavg)"
echo "built:   $(c++ --version | head -n 1), $(field CMAKE_CXX_FLAGS_RELEASE: build/CMakeCache.txt)"
[ -x /usr/bin/bwrap ] || echo "bubblewrap is not here to compare with: apt-get install bubblewrap"

title() { printf '\n== %s\n' "$*"; }

title what a run costs
$bin/bench_sandbox_overhead
for mode in old-kernel no-cgroup unsafe; do
  echo
  SANDBOX_MODE=$mode $bin/bench_sandbox_overhead
done
if [ "$(id -u)" -eq 0 ]; then
  # As an ordinary user, who may not be allowed to look into this folder.
  copy=$(mktemp -d)
  trap 'rm -rf "$copy"' EXIT
  chmod 755 "$copy"
  cp $bin/bench_sandbox_overhead $bin/bench_memory_accuracy "$copy"
  as_user() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
  echo
  as_user "$copy/bench_sandbox_overhead"
fi

title the whole judge
$bin/bench_judge_overhead $bin/judge

title how fast a package is verified
$bin/bench_verify_speed $bin/judge

title how late a busy loop is stopped
$bin/bench_kill_overshoot

title what is said of memory
$bin/bench_memory_accuracy
if [ "$(id -u)" -eq 0 ]; then
  echo
  as_user "$copy/bench_memory_accuracy"
fi

title how steady CPU time is
$bin/bench_cpu_spread

title how fast outputs are compared
$bin/bench_validate_throughput

title numbers as text
$bin/bench_text_numbers

title algorithms against their floors
$bin/bench_algorithms
