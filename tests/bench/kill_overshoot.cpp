// How much CPU time a busy loop gets beyond the point where it is stopped, which is 1.1 times the
// limit: with one thread on a core of its own and with four threads on all cores; on the machine as
// it is, and with four competitors.
//
// usage: bench_kill_overshoot [RUNS] (default 30; at the limit of 1000 ms a fifth of it)

#include <cstdlib>
#include <optional>

#include "judge/verdict/verdict.hpp"
#include "tests/bench/bench_support.hpp"

namespace {

using namespace judge;
using namespace std::chrono_literals;

constexpr const char* kLoop =
    "#include <pthread.h>\n"
    "#include <stdlib.h>\n"
    "void* loop(void* none) { for (;;) __asm__ volatile(\"\"); return none; }\n"
    "int main(int argc, char** argv) {\n"
    "  pthread_t t;\n"
    "  for (int i = 1; i < atoi(argv[argc - 1]); i++) pthread_create(&t, 0, loop, 0);\n"
    "  loop(0);\n"
    "}\n";

}  // namespace

int main(int argc, char** argv) {
  const int most_runs = argc > 1 ? std::atoi(argv[1]) : 30;
  return bench_main([&] {
    const auto factory = must(make_sandbox_factory(mode_of_environment()));
    Programs programs;
    Ready ready = prepare(*factory, programs.build("loop.c", kLoop));
    fmt::print("{}; load {}\n", describe(factory->isolation()), load());
    fmt::print("CPU time beyond 1.1 times the limit, ms; goal: median 1, max 10\n");
    if (factory->isolation().cgroup == Isolation::Cgroup::none) {
      fmt::print("no cgroup: as it was seen when the loop was stopped, not what it came to\n");
    }
    fmt::print("{:>10}{:>9}{:>13}{:>6}{:>9}{:>9}{:>9}\n", "limit", "threads", "competitors", "n",
               "min", "median", "max");
    for (const int threads : {1, 4}) {
      ready.request.argv = {"/program/p", std::to_string(threads)};
      ready.request.core = threads == 1 ? std::optional(usable_cores().front()) : std::nullopt;
      for (const int others : {0, 4}) {
        const Competitors competitors(others);
        for (const Duration limit : {50ms, 250ms, 1000ms}) {
          const int runs = limit < 1s ? most_runs : std::max(1, most_runs / 5);
          RunLimits stop =
              stop_limits({.cpu_time = limit, .memory = {64 << 20}, .output = {1 << 20}}, 64);
          stop.wall_time = 60s;  // of no interest here
          Samples beyond;
          for (int i = 0; i < runs; ++i) {
            const RunOutput output = must(run(*ready.sandbox, ready.request, stop));
            if (output.report.cause != EndCause::cpu_limit) {
              throw std::runtime_error("a loop was not stopped for its CPU time");
            }
            beyond.add(to_ms(output.report.cpu_time - stop.cpu_time));
          }
          fmt::print("{:>7} ms{:>9}{:>13}{:>6}{:>9.2f}{:>9.2f}{:>9.2f}\n", limit / 1ms, threads,
                     others, runs, beyond.least(), beyond.median(), beyond.most());
        }
      }
    }
  });
}
