// What the judge adds to a case: `judge run` on 100 tiny cases with one job, against starting the
// same program 100 times by posix_spawn, interleaved in one run; and the start of `judge list`.
// Minimum and median of 7.
//
// usage: bench_judge_overhead JUDGE

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "judge/base/file.hpp"
#include "judge/base/process.hpp"
#include "tests/bench/times.hpp"

namespace {

using namespace judge;

constexpr int kCases = 100, kRepeats = 7;

void spawn(const std::vector<std::string>& words, const char* input) {
  std::vector<char*> argv;
  for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  pid_t pid = 0;
  if (::posix_spawn(&pid, argv[0], &actions, nullptr, argv.data(), environ) == 0) {
    int status = 0;
    ::waitpid(pid, &status, 0);
  }
  posix_spawn_file_actions_destroy(&actions);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: bench_judge_overhead JUDGE\n");
    return 2;
  }
  const auto dir = TempDir::make("/tmp", "bench-");
  if (!dir) return 1;
  const fs::path package = dir->path() / "tiny";
  fs::create_directories(package / "data/secret");
  (void)write_file(package / "problem.yaml",
                   "problem_format_version: 2025-09\nname: Tiny\nlimits: {time_limit: 1}\n");
  for (int i = 0; i < kCases; ++i) {
    const std::string name = "data/secret/" + std::to_string(1000 + i);
    (void)write_file(package / (name + ".in"), "1 2\n");
    (void)write_file(package / (name + ".ans"), "3\n");
  }
  const std::string source = dir->path() / "add.cpp", program = dir->path() / "add";
  (void)write_file(source,
                   "#include <cstdio>\nint main(){int a,b;if(std::scanf(\"%d %d\",&a,&b)==2)"
                   "std::printf(\"%d\\n\",a+b);}\n");
  const auto built =
      run_tool({"g++", "-O2", "-static", "-o", program, source}, std::chrono::seconds(60));
  if (!built || built->exit_code != 0) return 1;

  const std::string input = package / "data/secret/1000.in";
  const std::vector<std::string> run = {argv[1], "run", package.string(), source, "-j1"};
  spawn(run, "/dev/null");  // compiled, and cached
  Times judged, bare, listed;
  for (int i = 0; i < kRepeats; ++i) {
    judged.measure([&] { spawn(run, "/dev/null"); });
    bare.measure([&] {
      for (int k = 0; k < kCases; ++k) spawn({program}, input.c_str());
    });
    listed.measure([&] { spawn({argv[1], "list"}, "/dev/null"); });
  }
  std::printf("judge run, 100 tiny cases, -j1: min %.2f median %.2f ms a case (goal 3)\n",
              judged.least() / kCases, judged.median() / kCases);
  std::printf(
      "posix_spawn and wait, the same program: min %.2f median %.2f ms; ratio of minima %.2f\n",
      bare.least() / kCases, bare.median() / kCases, judged.least() / bare.least());
  std::printf("judge list: min %.1f median %.1f ms (goal 50)\n", listed.least(), listed.median());
}
