#!/bin/sh
# tests/fuzz/run.sh SECONDS JOBS: builds the fuzzers and runs each for SECONDS on its corpus. New inputs
# stay in build-fuzz/corpus/, what breaks a target in build-fuzz/found/; the tree is not changed.
set -eu
seconds=$1 jobs=$2
cd "$(dirname "$0")/../.."

compiler=
for name in clang++-19 clang++-18 clang++-17 clang++-16 clang++; do
  command -v "$name" > /dev/null || continue
  probe=$(mktemp -d)
  echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' > "$probe/a.cpp"
  if "$name" -std=c++20 -fsanitize=fuzzer -o "$probe/a" "$probe/a.cpp" 2> /dev/null; then compiler=$name; fi
  rm -rf "$probe"
  [ -z "$compiler" ] || break
done
[ -n "$compiler" ] || { echo "fuzz: no clang++ with -fsanitize=fuzzer (apt install clang): nothing is run"; exit 0; }

cmake --preset fuzz -D CMAKE_CXX_COMPILER="$compiler" > /dev/null
cmake --build build-fuzz -j "$jobs" --target fuzzers
for fuzzer in build-fuzz/fuzz/*_fuzz; do
  name=$(basename "$fuzzer" _fuzz)
  mkdir -p "build-fuzz/corpus/$name" build-fuzz/found
  echo "fuzz: $name, $seconds s"
  "$fuzzer" "build-fuzz/corpus/$name" "tests/fuzz/corpus/$name" -max_total_time="$seconds" \
    -max_len=4096 -timeout=20 -rss_limit_mb=2048 -print_final_stats=0 -verbosity=0 \
    -artifact_prefix="build-fuzz/found/$name-"
done
