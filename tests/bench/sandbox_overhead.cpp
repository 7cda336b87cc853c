// What a run in the sandbox costs beyond posix_spawn and wait4 of the same program, with bubblewrap
// beside as an anchor: median and p99, all interleaved in one run, for a program without libc, a
// static C one and a dynamic C++ one, in the mode that this process can have (see run.sh for the
// others); then runs a second with 1, 2 and 4 workers.
//
// usage: bench_sandbox_overhead [RUNS] (default 1000) in the environment
// SANDBOX_MODE=best|no-cgroup

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/base/process.hpp"
#include "judge/sandbox/run.hpp"
#include "tests/bench/times.hpp"
#include "tests/support/sandbox_mode.hpp"

namespace {

using namespace judge;
using namespace std::chrono_literals;

constexpr RunLimits kLimits{
    .cpu_time = 1s, .wall_time = 3s, .memory = {64 << 20}, .output = {1 << 20}, .processes = 64};

struct Program {
  const char* name;
  const char* file;
  const char* source;
  std::vector<std::string> compile;
  bool system = false;
};

const Program kPrograms[] = {
    {"no libc",
     "nolibc.c",
     "void _start(void){__asm__ volatile(\"mov $231,%eax; xor %edi,%edi; syscall\");}\n",
     {"gcc", "-O2", "-static", "-nostdlib", "-o"}},
    {"static C", "static.c", "int main(void){return 0;}\n", {"gcc", "-O2", "-static", "-o"}},
    {"dynamic C++",
     "dynamic.cpp",
     "#include <iostream>\nint main(){std::cout << \"\" << std::flush;}\n",
     {"g++", "-O2", "-o"},
     true},
};

void spawn(const std::vector<std::string>& words) {
  std::vector<char*> argv;
  for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  char* environment[] = {nullptr};
  pid_t pid = -1;
  if (::posix_spawn(&pid, argv[0], nullptr, nullptr, argv.data(), environment) != 0) std::exit(1);
  int status = 0;
  ::waitpid(pid, &status, 0);
}

std::vector<std::string> bubblewrap(const std::string& program, bool system) {
  std::vector<std::string> words = {"/usr/bin/bwrap", "--unshare-all", "--die-with-parent",
                                    "--ro-bind",      program,         "/p"};
  if (system) {
    for (const char* folder : {"/usr", "/lib", "/lib64"}) {
      words.insert(words.end(), {"--ro-bind", folder, folder});
    }
  }
  words.insert(words.end(), {"--", "/p"});
  return words;
}

void require(const Result<RunReport>& report) {
  if (report && report->exit_code == 0 && report->signal == 0) return;
  std::fprintf(stderr, "a run failed: %s\n", report ? "exit" : report.error().message.c_str());
  std::exit(1);
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 1000;
  const auto factory = make_sandbox_factory(mode_of_environment());
  const auto dir = TempDir::make("/tmp", "bench-");
  if (!factory || !dir) {
    std::fprintf(stderr, "%s\n", (factory ? dir.error() : factory.error()).message.c_str());
    return 1;
  }
  const Isolation& isolation = (*factory)->isolation();
  std::printf(
      "mode %s, cgroup %s; %d runs of each, ms (goal: root 0.25 over posix_spawn, p99 1; "
      "user 0.30)\n",
      isolation.mode.c_str(), std::string(name_of(isolation.cgroup)).c_str(), runs);
  std::printf("%-12s %22s %22s %22s %8s\n", "", "posix_spawn", "start and wait", "with drain",
              "bwrap");
  const bool has_bwrap = ::access("/usr/bin/bwrap", X_OK) == 0;
  std::string small;
  for (const Program& program : kPrograms) {
    const std::string source = dir->path() / program.file;
    const std::string binary = source + ".bin";
    std::vector<std::string> compile = program.compile;
    compile.insert(compile.end(), {binary, source});
    if (!write_file(source, program.source) || run_tool(compile, 60s)->exit_code != 0) return 1;
    if (small.empty()) small = binary;

    SandboxSpec spec;
    spec.system = program.system;
    spec.mounts.push_back({binary, "/program/p"});
    const auto sandbox = (*factory)->prepare(spec);
    if (!sandbox) return 1;
    RunRequest request;
    request.argv = {"/program/p"};
    const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
    Times raw, bare, full, wrapped;
    for (int i = 0; i < runs; ++i) {
      raw.measure([&] { spawn({binary}); });
      request.stdout_fd = request.stderr_fd = null.get();
      bare.measure([&] { require((*(*sandbox)->start(request, kLimits))->wait()); });
      full.measure([&] {
        const auto output = run(**sandbox, request, kLimits);
        require(output ? Result<RunReport>(output->report) : Failure(output.error()));
      });
      if (has_bwrap && i % 10 == 0) {
        wrapped.measure([&] { spawn(bubblewrap(binary, program.system)); });
      }
    }
    const auto column = [&](const Times& times) {
      char text[64];
      std::snprintf(text, sizeof text, "%.3f p99 %.2f (%+.3f)", times.median(),
                    times.quantile(0.99), times.median() - raw.median());
      return std::string(text);
    };
    std::printf("%-12s %22s %22s %22s %8s\n", program.name, column(raw).c_str(),
                column(bare).c_str(), column(full).c_str(),
                has_bwrap ? std::to_string(wrapped.median()).substr(0, 5).c_str() : "absent");
  }

  for (const unsigned workers : {1u, 2u, 4u}) {
    const int each = 2 * runs / static_cast<int>(workers);
    const auto rate = [&](const std::function<void()>& once_made) {
      const auto start = Clock::now();
      {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < workers; ++i) threads.emplace_back(once_made);
      }
      return each * static_cast<int>(workers) /
             std::chrono::duration<double>(Clock::now() - start).count();
    };
    const std::string program = dir->path() / "static.c.bin";
    const double raw = rate([&] {
      for (int i = 0; i < each; ++i) spawn({program});
    });
    const double ours = rate([&] {
      SandboxSpec spec;
      spec.mounts.push_back({program, "/program/p"});
      const auto sandbox = (*factory)->prepare(spec);
      RunRequest request;
      request.argv = {"/program/p"};
      for (int i = 0; i < each; ++i) require((*(*sandbox)->start(request, kLimits))->wait());
    });
    std::printf("%u workers, static C: %.0f runs a second (posix_spawn %.0f)\n", workers, ours,
                raw);
  }
}
