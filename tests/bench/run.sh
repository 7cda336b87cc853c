#!/bin/sh
# Every benchmark, one after another. Built by `make bench`.
set -eu
cd "$(dirname "$0")/../.."
echo "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
build/bin/bench_judge_overhead build/bin/judge
build/bin/bench_validate_throughput
