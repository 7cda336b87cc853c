// What a run in the sandbox costs beyond posix_spawn and wait4 of the same program, with bubblewrap
// beside as an anchor, all interleaved; then runs a second, and what a helper weighs. In the mode
// that SANDBOX_MODE asks for (tests/support/sandbox_mode.hpp), of the user who calls it.
//
// usage: bench_sandbox_overhead [RUNS] (default 1000)

#include <fcntl.h>

#include <barrier>
#include <cstdlib>
#include <thread>

#include "tests/bench/bench_support.hpp"

namespace {

using namespace judge;
using namespace std::chrono_literals;

constexpr RunLimits kLimits{
    .cpu_time = 1s, .wall_time = 3s, .memory = {64 << 20}, .output = {1 << 20}, .processes = 64};

struct Program {
  const char* name;
  const char* file;
  const char* source;
  std::vector<std::string> compiler;
  bool system = false;
};

const Program kPrograms[] = {
    {"no libc",
     "nolibc.c",
     "void _start(void){__asm__ volatile(\"mov $231,%eax; xor %edi,%edi; syscall\");}\n",
     {"gcc", "-O2", "-static", "-nostdlib"}},
    {"static C", "static.c", "int main(void){return 0;}\n", {"gcc", "-O2", "-static"}},
    {"dynamic C++",
     "dynamic.cpp",
     "#include <iostream>\nint main(){std::cout << \"\" << std::flush;}\n",
     {"g++", "-O2"},
     true},
};

constexpr const char* kBubblewrap = "/usr/bin/bwrap";

std::vector<std::string> bubblewrap(const std::string& program, bool system) {
  std::vector<std::string> words = {kBubblewrap, "--unshare-all", "--die-with-parent",
                                    "--ro-bind", program,         "/p"};
  if (system) {
    for (const char* folder : {"/usr", "/lib", "/lib64"}) {
      words.insert(words.end(), {"--ro-bind", folder, folder});
    }
  }
  words.insert(words.end(), {"--", "/p"});
  return words;
}

void print_row(const char* program, const char* how, const Samples& times, const Samples& raw) {
  const double median = times.median(), p99 = times.quantile(0.99);
  fmt::print("{:<13}{:<24}{:9.3f}{:9.3f}", program, how, median, p99);
  if (&times != &raw) {
    fmt::print("{:+11.3f}{:+9.3f}", median - raw.median(), p99 - raw.quantile(0.99));
  }
  fmt::print("\n");
}

void measure_latency(const Program& kind, const std::string& program, SandboxFactory& factory,
                     int runs) {
  Ready ready = prepare(factory, program, {.mounts = {}, .system = kind.system});
  ready.request.core = usable_cores().front();
  const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  ready.request.stdout_fd = ready.request.stderr_fd = null.get();
  const bool wraps = ::access(kBubblewrap, X_OK) == 0;
  Samples raw, bare, drained, wrapped;
  for (int i = 0; i < runs; ++i) {
    raw.time([&] { spawn_and_wait({program}); });
    bare.time([&] { require(must(ready.sandbox->start(ready.request, kLimits))->wait()); });
    drained.time([&] { require(must(run(*ready.sandbox, ready.request, kLimits)).report); });
    if (wraps && i % 10 == 0)
      wrapped.time([&] { spawn_and_wait(bubblewrap(program, kind.system)); });
  }
  print_row(kind.name, "posix_spawn and wait", raw, raw);
  print_row("", "sandbox, no pipes", bare, raw);
  print_row("", "sandbox, output drained", drained, raw);
  if (wraps) print_row("", "bubblewrap", wrapped, raw);
}

// Runs a second of so many threads at once, each doing what `make()` gives it.
template <class Make>
double rate(unsigned workers, int runs, const Make& make) {
  const int each = runs / static_cast<int>(workers);
  std::vector<Clock::time_point> moments;  // of the start, and of the end
  moments.reserve(2);
  std::barrier all(workers, [&]() noexcept { moments.push_back(Clock::now()); });
  {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < workers; ++i) {
      threads.emplace_back([&, i] {
        auto once = make(i);
        all.arrive_and_wait();
        for (int k = 0; k < each; ++k) once();
        all.arrive_and_wait();
      });
    }
  }
  return each * workers / std::chrono::duration<double>(moments[1] - moments[0]).count();
}

void measure_throughput(const std::string& program, SandboxFactory& factory, int runs) {
  const std::vector<int> cores = usable_cores();
  fmt::print("\n{:<37}{:>13}{:>14}{:>8}\n", "runs a second (goal: 3000 with 2)", "sandbox",
             "posix_spawn", "ratio");
  for (const unsigned workers : {1u, 2u, 4u}) {
    const double raw =
        rate(workers, runs, [&](unsigned) { return [&] { spawn_and_wait({program}); }; });
    const double ours = rate(workers, runs, [&](unsigned i) {
      auto ready = std::make_shared<Ready>(prepare(factory, program));
      ready->request.core = cores[i % cores.size()];
      return [ready] { require(must(ready->sandbox->start(ready->request, kLimits))->wait()); };
    });
    fmt::print("{:<37}{:>13.0f}{:>14.0f}{:>8.2f}\n", fmt::format("static C, workers: {}", workers),
               ours, raw, ours / raw);
  }
}

// The resident memory of the helpers of this process, in MiB.
Samples helper_memory() {
  Samples memory;
  for (const fs::path& process : fs::directory_iterator("/proc")) {
    const auto status = read_file(process / "status");  // it may have ended
    const std::string parent = fmt::format("\nPPid:\t{}\n", ::getpid());
    if (!status || !status->starts_with("Name:\tjudge-helper\n") ||
        status->find(parent) == std::string::npos) {
      continue;
    }
    memory.add(std::stod(status->substr(status->find("VmRSS:") + 6)) / 1024);
  }
  return memory;
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 1000;
  return bench_main([&] {
    const auto factory = must(make_sandbox_factory(mode_of_environment()));
    Programs programs;
    fmt::print("{}; load {}\n", describe(factory->isolation()), load());
    fmt::print("{} runs of each, interleaved, ms; goal: added 0.25 (root) or 0.30 (user), p99 1\n",
               runs);
    fmt::print("{:37}{:>9}{:>9}{:>11}{:>9}\n", "", "median", "p99", "added", "p99");
    std::string static_program;
    for (const Program& kind : kPrograms) {
      const std::string program = programs.build(kind.file, kind.source, kind.compiler);
      if (kind.name == std::string_view("static C")) static_program = program;
      measure_latency(kind, program, *factory, runs);
    }
    measure_throughput(static_program, *factory, 2 * runs);

    Ready small = prepare(*factory, static_program);
    for (int i = 0; i < 100; ++i)
      require(must(small.sandbox->start(small.request, kLimits))->wait());
    fmt::print("\nresident memory of a helper after 100 runs: {:.2f} MiB (goal 1.5)\n",
               helper_memory().most());
  });
}
