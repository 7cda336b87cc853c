// What programs use of memory, and what the report says of it. All in one sandbox, one after
// another, so that each comes upon what the others left. The truth is what a program fills, with
// its page tables; what every process has beside that is part of the error, alone in the first row.
//
// usage: bench_memory_accuracy [RUNS] (default 11)

#include <fcntl.h>

#include <cmath>
#include <cstdlib>

#include "judge/toolchain/compile.hpp"
#include "tests/bench/bench_support.hpp"

namespace {

using namespace judge;
using namespace std::chrono_literals;

constexpr RunLimits kLimits{.cpu_time = 5s,
                            .wall_time = 20s,
                            .memory = {256 << 20},
                            .output = {128 << 20},
                            .processes = 16};

// Does what argv[1] says.
constexpr const char* kProgram = R"(
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MiB = 1 << 20 };
static void need(int ok) { if (!ok) _exit(1); }
static void touch(int mib) {
  char* p = malloc((size_t)mib * MiB);
  need(p != 0);
  for (size_t i = 0; i < (size_t)mib * MiB; i += 4096) ((volatile char*)p)[i] = 1;
}
enum { kBlock = 1 << 16 };
static char block[kBlock];
static void put(int fd, int mib) {
  for (int left = mib * MiB; left > 0;) {
    const int n = write(fd, block, left < kBlock ? left : kBlock);
    need(n > 0);
    left -= n;
  }
}
int main(int argc, char** argv) {
  need(argc == 2);
  const char* what = argv[1];
  const int number = atoi(what);
  if (number > 0) touch(number);
  if (!strcmp(what, "untouched")) need(((volatile char*)malloc(100 * MiB)) != 0);
  if (!strcmp(what, "children")) {
    char* p = malloc(30 * MiB);
    memset(p, 1, 30 * MiB);
    int ready[2], leave[2];
    char byte = 0;
    need(pipe(ready) == 0 && pipe(leave) == 0);
    for (int i = 0; i < 3; i++) {
      const pid_t pid = fork();
      need(pid >= 0);
      if (pid == 0) {
        memset(p, 2, 30 * MiB);
        need(write(ready[1], &byte, 1) == 1 && read(leave[0], &byte, 1) == 1);
        _exit(0);
      }
    }
    for (int i = 0; i < 3; i++) need(read(ready[0], &byte, 1) == 1);
    need(write(leave[1], "abc", 3) == 3);
    for (int i = 0; i < 3; i++) need(wait(0) > 0);
  }
  if (!strcmp(what, "memfd")) put(memfd_create("x", 0), 50);
  if (!strcmp(what, "grandchild")) {
    int done[2];
    char byte = 0;
    need(pipe(done) == 0);
    const pid_t child = fork();
    need(child >= 0);
    if (child == 0) {
      if (fork() != 0) _exit(0);
      touch(50);
      need(write(done[1], &byte, 1) == 1);
      pause();
    }
    need(wait(0) == child && read(done[0], &byte, 1) == 1);
  }
  if (!strcmp(what, "pipes")) {
    for (int i = 0; i < 8; i++) {
      int ends[2];
      need(pipe(ends) == 0 && fcntl(ends[1], F_SETPIPE_SZ, MiB) == MiB);
      put(ends[1], 1);
    }
  }
  if (!strcmp(what, "output")) put(1, 64);
  return 0;
}
)";

struct Row {
  const char* name;
  const char* argument;
  double used_mib;  // what the program fills
  Samples reported = {};

  // A page of tables goes with each 512 of them.
  double truth() const { return used_mib * 513 / 512; }
};

void print_row(const Row& row) {
  Samples error;
  for (const double value : row.reported.values) error.add(value - row.truth());
  const double worst =
      std::abs(error.least()) > std::abs(error.most()) ? error.least() : error.most();
  fmt::print("{:<44}{:>7.1f}{:>10.2f}{:>+9.2f}{:>+9.2f}\n", row.name, row.truth(),
             row.reported.median(), error.median(), worst);
}

// A C++ program of 8 MiB that it reads, compiled by the judge and kept in its cache.
constexpr std::string_view kLarge =
    "char text[8 << 20] = {1};\n"
    "int main() { int n = 0; for (char* p = text; p < text + sizeof text; p += 4096)\n"
    "  n += *(volatile char*)p; return n != 1; }\n";

// A compiled program whose pages have left the memory since: who reads them first is charged for
// them, and that should be the judge, which looks whether its cache is whole.
Program cold_program(SandboxFactory& factory) {
  const Source source{.files = {{"large.cpp", std::string(kLarge)}},
                      .language = find_language("cpp")};
  const auto compiled = [&] {
    CompileOutcome outcome = must(compile(source, {}, factory));
    if (const auto* error = std::get_if<CompileError>(&outcome)) {
      throw std::runtime_error(error->reason);
    }
    return std::get<Program>(std::move(outcome));
  };
  const Program program = compiled();
  for (const auto& entry : fs::recursive_directory_iterator(program.folder)) {
    if (!entry.is_regular_file()) continue;
    const UniqueFd fd = must(open_file(entry.path()));
    if (::fsync(fd.get()) != 0 || ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED) != 0) {
      throw std::runtime_error("fadvise");
    }
  }
  return compiled();
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 11;
  return bench_main([&] {
    const auto factory = must(make_sandbox_factory(mode_of_environment()));
    Programs programs;
    ::setenv("XDG_CACHE_HOME", programs.folder().c_str(), 1);
    const std::string program =
        programs.build("memory.c", kProgram, {"gcc", "-O1", "-w", "-static"});
    const auto measure = [&](Sandbox& sandbox, RunRequest request, Row& row) {
      request.core = usable_cores().front();
      const RunReport report = require(must(run(sandbox, request, kLimits)).report);
      row.reported.add(static_cast<double>(report.memory_peak.count) / (1 << 20));
    };

    Row rows[] = {
        {"nothing", "nothing", 0},
        {"1 MiB touched", "1", 1},
        {"16 MiB touched", "16", 16},
        {"100 MiB touched", "100", 100},
        {"100 MiB from malloc, untouched", "untouched", 0},
        {"30 MiB each of a process and 3 children", "children", 120},
        {"50 MiB in a memfd, never mapped", "memfd", 50},
        {"50 MiB of a grandchild, double-forked", "grandchild", 50},
        {"8 full pipes of 1 MiB", "pipes", 8},
        {"64 MiB of output", "output", 0},
    };
    Ready ready = prepare(*factory, program, {.mounts = {}, .may_fork = true});
    for (int i = 0; i < runs; ++i) {
      for (Row& row : rows) {
        ready.request.argv = {"/program/p", row.argument};
        measure(*ready.sandbox, ready.request, row);
      }
    }
    Row cold{"8 MiB of a program not in memory before", "", 0};
    for (int i = 0; i < runs; ++i) {
      const Program large = cold_program(*factory);
      const auto sandbox = must(factory->prepare(sandbox_spec(large)));
      measure(*sandbox, run_request(large, kLimits.memory), cold);
    }
    Row launcher{"nothing, and the judge has touched 512 MiB", "nothing", 0};
    const std::vector<char> held(512 << 20, 1);
    for (int i = 0; i < runs; ++i) {
      Ready fresh = prepare(*factory, program);
      fresh.request.argv.emplace_back(launcher.argument);
      measure(*fresh.sandbox, fresh.request, launcher);
    }

    fmt::print("{}; load {}\n", describe(factory->isolation()), load());
    fmt::print("MiB, {} runs of each; goal: an error of at most 0.5\n", runs);
    fmt::print("{:<44}{:>7}{:>10}{:>9}{:>9}\n", "", "truth", "reported", "error", "worst");
    for (const Row& row : rows) print_row(row);
    print_row(cold);
    print_row(launcher);
  });
}
