// The whole judge: `judge run` on 178 trivial cases with one job, against starting the same program
// as often by posix_spawn, interleaved; from its exec to the first verdict; and `judge list`. The
// program is compiled, and cached, before.
//
// usage: bench_judge_overhead JUDGE [ROUNDS] (default 11)

#include <cstdlib>
#include <optional>

#include "tests/bench/bench_support.hpp"

namespace {

using namespace judge;

constexpr int kCases = 178;

// Milliseconds until the judge says its first verdict.
double time_to_first_case(const std::vector<std::string>& words) {
  Pipe pipe = must(make_pipe());
  const Streams streams("/dev/null", fmt::format("/proc/self/fd/{}", pipe.write_end.get()));
  const auto start = Clock::now();
  const pid_t pid = spawn(words, streams.get());
  pipe.write_end.reset();
  std::string text;
  char buffer[1 << 16];
  std::optional<double> time;
  for (ssize_t n; (n = ::read(pipe.read_end.get(), buffer, sizeof buffer)) > 0;) {
    text.append(buffer, static_cast<std::size_t>(n));
    if (!time && text.find("\"event\":\"case\"") != std::string::npos) {
      time = to_ms(Clock::now() - start);
    }
  }
  wait_for(pid);
  if (!time) throw std::runtime_error("no verdict");
  return *time;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: bench_judge_overhead JUDGE [ROUNDS]\n");
    return 2;
  }
  const std::string judge = argv[1];
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 11;
  return bench_main([&] {
    Programs programs;
    const fs::path package = programs.folder() / "tiny";
    fs::create_directories(package / "data/secret");
    must(write_file(package / "problem.yaml",
                    "problem_format_version: 2025-09\nname: Tiny\nlimits: {time_limit: 1}\n"));
    for (int i = 0; i < kCases; ++i) {
      const std::string name = "data/secret/" + std::to_string(1000 + i);
      must(write_file(package / (name + ".in"), "1 2\n"));
      must(write_file(package / (name + ".ans"), "3\n"));
    }
    const std::string program =
        programs.build("add.cpp",
                       "#include <cstdio>\nint main(){int a,b;if(std::scanf(\"%d %d\",&a,&b)==2)"
                       "std::printf(\"%d\\n\",a+b);}\n",
                       {"g++", "-O2", "-static"});
    const std::string source = programs.folder() / "add.cpp";
    const std::vector<std::string> run = {judge, "run", package, source, "-j1"};
    const std::vector<std::string> events = {judge, "--jsonl", "run", package, source, "-j1"};
    ::setenv("XDG_CACHE_HOME", programs.folder().c_str(), 1);

    const Streams none("/dev/null", "/dev/null");
    const Streams input(package / "data/secret/1000.in", "/dev/null");
    spawn_and_wait(run, none.get());  // compiled, and cached
    Samples judged, bare, listed, first;
    for (int i = 0; i < rounds; ++i) {
      judged.time([&] { spawn_and_wait(run, none.get()); });
      bare.time([&] {
        for (int k = 0; k < kCases; ++k) spawn_and_wait({program}, input.get());
      });
      first.add(time_to_first_case(events));
      listed.time([&] { spawn_and_wait({judge, "list"}, none.get()); });
    }
    const auto print_row = [](const std::string& what, const Samples& times, const char* goal) {
      fmt::print("{:<52}{:>8.1f}{:>8.1f}   {}\n", what, times.least(), times.median(), goal);
    };
    fmt::print("ms, {} rounds, interleaved; load {}\n", rounds, load());
    fmt::print("{:<52}{:>8}{:>8}\n", "", "min", "median");
    print_row(fmt::format("judge run, {} trivial cases, -j1", kCases), judged, "(goal 150)");
    print_row(fmt::format("posix_spawn and wait, {} times the program", kCases), bare, "");
    fmt::print("{:<52}{:>8.3f}{:>8.3f}\n", "added for each case, start of the judge included",
               (judged.least() - bare.least()) / kCases,
               (judged.median() - bare.median()) / kCases);
    print_row("judge run, from exec to the first verdict", first, "(goal 30)");
    print_row("judge list", listed, "(goal 50)");
  });
}
