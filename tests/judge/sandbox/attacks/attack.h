#pragma once
// What the attacks share. Each is an answer to one problem: add the two numbers of the input, 1 and
// 2. One that looks for a hole prints 3 if all that it tried was refused, else what got through.
//
// Arguments: its own (or an empty one), the memory limit in MiB, the path on the machine of a file
// that everybody may read, and that of a copy of k2 with more rights. Environment: ATTACK, another
// for each run.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// What is left behind on purpose bears this name or this key, for the next run and the test to
// find.
#define MARK "touchstone-mark"
#define MARK_KEY 0x54534d4b

#define MIB ((size_t)1 << 20)

static inline void got_through(const char* what) {
  dprintf(1, "%s: got through (%s)\n", what, strerror(errno));
  _exit(0);
}

// A plain no of the filter or of the kernel. Any other error says that the call was made wrongly,
// and proves nothing.
static inline int is_refusal(int error) {
  return error == EPERM || error == EACCES || error == ENOSYS || error == EROFS;
}
static inline void refused(const char* what, long result) {
  if (result >= 0 || !is_refusal(errno)) got_through(what);
}
#define REFUSED(call) (errno = 0, refused(#call, (long)(call)))
#define CALL_REFUSED(number, ...) REFUSED(syscall(number, __VA_ARGS__))

// Not there, or not to be opened.
static inline void no_file(const char* path, int flags) {
  errno = 0;
  if (open(path, flags, 0600) >= 0 || (errno != ENOENT && errno != ENOTDIR && !is_refusal(errno))) {
    got_through(path);
  }
}

static inline int all_refused(void) {
  puts("3");
  return 0;
}

// For those that want more than their share: right if they got it, a failure if they did not.
static inline int got(int all) {
  if (all) puts("3");
  return !all;
}

static inline size_t memory_limit(char** argv) { return strtoul(argv[2], NULL, 10) * MIB; }

// How many times longer than usual the limits are; the run's variable ends in it.
static inline long time_factor(void) {
  const char* const variable = getenv("ATTACK");
  const char* const factor = variable == NULL ? NULL : strrchr(variable, '.');
  return factor == NULL ? 1 : atol(factor + 1);
}

// Uses that much CPU time, of this thread alone.
static inline void burn(long milliseconds) {
  struct timespec start, now;
  milliseconds *= time_factor();
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
  do {
    for (volatile int i = 0; i < 10000; ++i) {
    }
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  } while ((now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000 <
           milliseconds);
}

static inline void sleep_for_ever(void) {
  for (;;) pause();
}
