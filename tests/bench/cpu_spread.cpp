// How far the CPU times of one program lie apart, on the machine as it is and with four competitors
// a core, in turn; and whether a verdict changes, at a limit of 1.5 times the quiet median.
//
// usage: bench_cpu_spread [RUNS] (default 21)

#include <cstdlib>

#include "judge/verdict/verdict.hpp"
#include "tests/bench/bench_support.hpp"

namespace {

using namespace judge;
using namespace std::chrono_literals;

struct Program {
  const char* name;
  const char* file;
  const char* source;
};

const Program kPrograms[] = {
    {"compute", "compute.c",
     "int main(void) {\n"
     "  unsigned long x = 1;\n"
     "  for (long i = 0; i < 60000000; i++) x = x * 6364136223846793005ul + "
     "1442695040888963407ul;\n"
     "  return x == 0;\n"
     "}\n"},
    // A walk through 64 MiB in an order that no prefetcher knows.
    {"memory", "memory.c",
     "static unsigned next[1 << 24];\n"
     "int main(void) {\n"
     "  const unsigned n = 1 << 24;\n"
     "  for (unsigned i = 0; i < n; i++) next[i] = (i * 2654435761u + 12345u) & (n - 1);\n"
     "  unsigned at = 1;\n"
     "  for (int i = 0; i < 1000000; i++) at = next[at];\n"
     "  return at == n;\n"
     "}\n"},
};

void print_row(const char* program, const char* load, const Samples& times, double quiet_median) {
  const double median = times.median();
  fmt::print("{:<9}{:<8}{:>9.1f}{:>9.1f}{:>9.1f}{:>+9.1f} %{:>8.1f} %{:>8.1f} %", program, load,
             times.least(), median, times.most(), 100 * (median / quiet_median - 1),
             100 * (times.most() - times.least()) / median,
             100 * (times.quantile(0.9) - times.quantile(0.1)) / median);
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 21;
  return bench_main([&] {
    const auto factory = must(make_sandbox_factory(mode_of_environment()));
    const std::vector<int> cores = usable_cores();
    const int others = 4 * static_cast<int>(cores.size());
    Programs programs;
    fmt::print("{}; load {}\n", describe(factory->isolation()), load());
    fmt::print("CPU time in ms, {} runs of each, {} competitors; goal: spread 5 % of compute\n",
               runs, others);
    fmt::print("{:<17}{:>9}{:>9}{:>9}{:>11}{:>10}{:>10}\n", "", "min", "median", "max", "to quiet",
               "spread", "p10-p90");
    for (const Program& kind : kPrograms) {
      Ready ready = prepare(*factory, programs.build(kind.file, kind.source));
      ready.request.core = cores.front();
      std::vector<RunReport> quiet, loaded;
      CaseLimits limits{.cpu_time = 5s, .memory = {256 << 20}, .output = {1 << 20}};
      const auto measure = [&](std::vector<RunReport>& reports) {
        reports.push_back(must(run(*ready.sandbox, ready.request, stop_limits(limits, 64))).report);
      };
      measure(quiet);  // to know it
      limits.cpu_time = quiet.back().cpu_time * 3 / 2;
      quiet.clear();
      for (int i = 0; i < runs; ++i) {
        measure(quiet);
        const Competitors competitors(others);
        measure(loaded);
      }
      Samples times[2];
      int changed = 0;
      for (std::size_t i = 0; i < quiet.size(); ++i) {
        times[0].add(to_ms(quiet[i].cpu_time));
        times[1].add(to_ms(loaded[i].cpu_time));
        changed += classify(loaded[i], limits).has_value();
      }
      print_row(kind.name, "quiet", times[0], times[0].median());
      fmt::print("\n");
      print_row("", "loaded", times[1], times[0].median());
      fmt::print("   other verdicts: {}\n", changed);
    }
  });
}
