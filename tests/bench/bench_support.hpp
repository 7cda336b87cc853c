#pragma once

#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/base/process.hpp"
#include "judge/sandbox/run.hpp"
#include "tests/bench/samples.hpp"
#include "tests/support/sandbox_mode.hpp"

// What the benchmarks of the sandbox share. A failure throws: a benchmark has nothing to say then.

namespace judge {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

inline std::vector<char*> pointers(const std::vector<std::string>& words) {
  std::vector<char*> all;
  for (const std::string& word : words) all.push_back(const_cast<char*>(word.c_str()));
  all.push_back(nullptr);
  return all;
}

// Where a spawned program reads from and writes to.
class Streams {
 public:
  Streams(const std::string& input, const std::string& output) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_addopen(&actions_, 0, input.c_str(), O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions_, 1, output.c_str(), O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions_, 2, "/dev/null", O_WRONLY, 0);
  }
  Streams(const Streams&) = delete;
  ~Streams() { ::posix_spawn_file_actions_destroy(&actions_); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

// posix_spawn, in our environment.
inline pid_t spawn(const std::vector<std::string>& words,
                   const posix_spawn_file_actions_t* actions = nullptr) {
  pid_t pid = -1;
  if (::posix_spawn(&pid, words[0].c_str(), actions, nullptr, pointers(words).data(), environ) !=
      0) {
    throw std::runtime_error(words[0] + " cannot be started");
  }
  return pid;
}

inline void wait_for(pid_t pid) {
  int status = 0;
  if (::waitpid(pid, &status, 0) != pid || status != 0) {
    throw std::runtime_error(fmt::format("a program failed: wait status {}", status));
  }
}

// The floor that runs are compared with.
inline void spawn_and_wait(const std::vector<std::string>& words,
                           const posix_spawn_file_actions_t* actions = nullptr) {
  wait_for(spawn(words, actions));
}

// Programs built from their source text into a folder that goes away with the object.
class Programs {
 public:
  const fs::path& folder() const { return folder_.path(); }

  // `compiler` as it goes before "-o PROGRAM SOURCE".
  std::string build(const std::string& source_name, const std::string& source,
                    std::vector<std::string> compiler = {"gcc", "-O2", "-static"}) {
    const std::string file = folder() / source_name, program = file + ".bin";
    must(write_file(file, source));
    compiler.insert(compiler.end(), {"-o", program, file});
    const ToolOutput built = must(run_tool(compiler, std::chrono::seconds(60)));
    if (built.exit_code != 0) throw std::runtime_error(built.text);
    return program;
  }

 private:
  TempDir folder_ = must(TempDir::make(fs::temp_directory_path(), "bench-"));
};

// A sandbox that holds one program, and what to ask it for.
struct Ready {
  std::unique_ptr<Sandbox> sandbox;
  RunRequest request;
};
inline Ready prepare(SandboxFactory& factory, const std::string& program, SandboxSpec spec = {}) {
  spec.mounts.push_back({program, "/program/p"});
  Ready ready{must(factory.prepare(spec)), {}};
  ready.request.argv = {"/program/p"};
  return ready;
}

// That must have gone well.
inline RunReport require(Result<RunReport> result) {
  RunReport report = must(std::move(result));
  if (report.exit_code != 0 || report.signal != 0) {
    throw std::runtime_error(
        fmt::format("a run failed: exit code {}, signal {}", report.exit_code, report.signal));
  }
  return report;
}

// Processes that compute for as long as the object lives.
class Competitors {
 public:
  explicit Competitors(int count) {
    const pid_t parent = ::getpid();
    for (int i = 0; i < count; ++i) {
      const pid_t pid = ::fork();
      if (pid < 0) throw std::runtime_error("fork");
      if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (volatile unsigned n = 0; ::getppid() == parent;) {
          for (int k = 0; k < 10'000'000; ++k) n = n + 1;
        }
        ::_exit(0);
      }
      pids_.push_back(pid);
    }
  }
  Competitors(const Competitors&) = delete;
  ~Competitors() {
    for (const pid_t pid : pids_) ::kill(pid, SIGKILL);
    for (const pid_t pid : pids_) ::waitpid(pid, nullptr, 0);
  }

 private:
  std::vector<pid_t> pids_;
};

inline std::string describe(const Isolation& isolation) {
  return fmt::format("mode {}, cgroup {}{}", isolation.mode, name_of(isolation.cgroup),
                     mode_of_environment().quirks.no_peak ? ", as on an old kernel" : "");
}

// How many runnable tasks the machine had in the last minute, as it says itself.
inline std::string load() {
  const std::string text = must(read_file("/proc/loadavg"));
  return text.substr(0, text.find(' '));
}

// main(): what the benchmark does, and an exit code other than 0 only when it could not be done.
template <class Work>
int bench_main(const Work& work) {
  try {
    work();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace judge
