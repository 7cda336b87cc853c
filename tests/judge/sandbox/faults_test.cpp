// What the machine may do to the judge: kill its helpers or itself, stop it, leave it without
// descriptors, processes or space. No run is lost or judged wrong, nothing is left behind. The
// programs are those of the self-test, so no compiler is needed.

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <random>
#include <thread>

#include "judge/base/core_lock.hpp"
#include "judge/base/file.hpp"
#include "judge/sandbox/helper_image.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/sandbox/self_test.hpp"
#include "tests/support/leftovers.hpp"
#include "tests/support/require_isolation.hpp"
#include "tests/support/scale.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

const RunLimits kLimits{.cpu_time = 1s * time_factor(),
                        .wall_time = 2s * time_factor(),
                        .memory = {64 << 20},
                        .output = {1 << 20},
                        .processes = 16};

std::size_t open_descriptors() {
  std::size_t count = 0;
  for ([[maybe_unused]] const auto& entry : fs::directory_iterator("/proc/self/fd")) ++count;
  return count;
}

std::size_t resident_kib(pid_t pid) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/statm");
  std::size_t size = 0, resident = 0;
  file >> size >> resident;
  return resident * 4;
}

Result<RunOutput> run_program(Sandbox& sandbox, const std::string& name,
                              const RunLimits& limits = kLimits, int input = -1,
                              std::optional<int> core = {}) {
  JUDGE_TRY(const UniqueFd work, sandbox.new_work_folder());
  JUDGE_CHECK(put_file(work.get(), "self-test", helper_image(), 0755));
  RunRequest request;
  request.argv = {"/work/self-test", name};
  request.stdin_fd = input;
  request.core = core;
  return run(sandbox, request, limits);
}

// Runs `body` in a process of its own, and gives its exit code.
template <class Body>
pid_t start_process(const Body& body) {
  const pid_t pid = ::fork();
  if (pid == 0) ::_exit(body());
  return pid;
}
int wait_for(pid_t pid) {
  int status = 0;
  ::waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

TEST(Faults, AHelperKilledAtAnyMomentLosesNoRun) {
  REQUIRE_ISOLATION();
  const auto sandbox = test_sandboxes()->prepare({});
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  std::atomic<int> killed = 0;
  std::atomic<int> round = 0, done = 0;
  // One kill a round, which may come before, in or after its run: then the run is made again.
  std::jthread killer([&](const std::stop_token& stop) {
    std::mt19937 random(20261124);
    for (int last = 0; !stop.stop_requested();) {
      if (round == last) {
        std::this_thread::sleep_for(100us);
        continue;
      }
      last = round;
      std::this_thread::sleep_for(std::chrono::microseconds(random() % 3000));
      for (const pid_t pid : descendants_of(::getpid())) {
        std::ifstream file("/proc/" + std::to_string(pid) + "/comm");
        std::string name;
        if (file >> name && name.starts_with("judge-helper") && ::kill(pid, SIGKILL) == 0) {
          ++killed;
          break;
        }
      }
      done = last;
    }
  });
  const int rounds = many_runs(60);
  for (int i = 1; i <= rounds; ++i) {
    round = i;
    const auto output = twice([&] { return run_program(**sandbox, "no network"); });
    ASSERT_TRUE(output) << i << ": " << output.error().message;
    EXPECT_EQ(output->report.cause, EndCause::exited) << i;
    EXPECT_EQ(output->report.exit_code, 0) << i;
    EXPECT_EQ(output->report.signal, 0) << i;
    while (done != i) std::this_thread::sleep_for(100us);
    // A helper that is still dying would cost the next round its first try.
    (void)twice([&] { return run_program(**sandbox, "nothing"); });
  }
  killer.request_stop();
  killer.join();
  EXPECT_GT(killed, rounds / 3) << "the test must have done its work";
}

TEST(Faults, AKilledJudgeLeavesNothing) {
  REQUIRE_ISOLATION();
  const pid_t judge = start_process([] {
    const auto factory = make_sandbox_factory(mode_of_environment());
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        const auto sandbox = (*factory)->prepare({});
        ASSERT_TRUE(sandbox) << sandbox.error().message;
        // It ends with this process; before, only by an error.
        const auto output =
            run_program(**sandbox, "wall limit", {60s, 60s, {64 << 20}, {1 << 20}, 16});
        EXPECT_TRUE(output) << output.error().message;
      });
    }
    return 0;
  });
  std::vector<pid_t> all;
  // A helper, a stub and a program for each run.
  for (int i = 0; i < 1000 && all.size() < 12; ++i) {
    std::this_thread::sleep_for(10ms);
    all = descendants_of(judge);
  }
  EXPECT_EQ(all.size(), 12u);
  const bool grouped = test_sandboxes()->isolation().cgroup != Isolation::Cgroup::none;
  EXPECT_EQ(cgroups_of(judge).empty(), !grouped);
  ::kill(judge, SIGKILL);
  wait_for(judge);
  const auto deadline = Clock::now() + 2s;
  const auto is_clean = [&] {
    return std::none_of(all.begin(), all.end(), is_running) && cgroups_of(judge).empty();
  };
  while (!is_clean() && Clock::now() < deadline) std::this_thread::sleep_for(10ms);
  for (const pid_t pid : all) EXPECT_FALSE(is_running(pid)) << pid;
  for (const std::string& group : cgroups_of(judge)) ADD_FAILURE() << group;
}

// A judge that is stopped for a while (by a person, or by the machine) blames no program for it.
TEST(Faults, AStoppedJudgeGivesNoFalseVerdict) {
  REQUIRE_ISOLATION();
  for (const char* name : {"sleep 300 ms", "compute 100 ms"}) {
    const pid_t judge = start_process([&] {
      const auto factory = make_sandbox_factory(mode_of_environment());
      const auto sandbox = (*factory)->prepare({});
      for (int i = 0; i < 8; ++i) {
        const auto output = run_program(**sandbox, name);
        if (!output) return 3;
        if (output->report.cause != EndCause::exited)
          return 10 + static_cast<int>(output->report.cause);
        if (output->report.exit_code != 0 || output->report.signal != 0) return 4;
      }
      return 0;
    });
    std::this_thread::sleep_for(150ms);
    ::kill(judge, SIGSTOP);
    std::this_thread::sleep_for(3s);
    ::kill(judge, SIGCONT);
    EXPECT_EQ(wait_for(judge), 0) << name;
  }
}

// A program that shares its core with eight others gets a ninth of it.
TEST(Faults, WaitingForACoreIsNotIdling) {
  REQUIRE_ISOLATION();
  const auto sandbox = test_sandboxes()->prepare({});
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  const int core = usable_cores().front();
  std::vector<pid_t> others;
  for (int i = 0; i < 8; ++i) {
    others.push_back(start_process([&]() -> int {
      ::prctl(PR_SET_PDEATHSIG, SIGKILL);
      ::setsid();  // the kernel may give each session an equal part
      cpu_set_t one;
      CPU_ZERO(&one);
      CPU_SET(static_cast<std::size_t>(core), &one);
      ::sched_setaffinity(0, sizeof one, &one);
      for (volatile unsigned n = 0;;) n = n + 1;
    }));
  }
  RunLimits limits = kLimits;
  limits.wall_time = 400ms;  // with eight others, 100 ms of CPU time take more than twice as long
  const auto computing = run_program(**sandbox, "compute 100 ms", limits, -1, core);
  const auto sleeping = run_program(**sandbox, "wall limit", limits, -1, core);
  for (const pid_t pid : others) {
    ::kill(pid, SIGKILL);
    wait_for(pid);
  }
  ASSERT_TRUE(computing) << computing.error().message;
  EXPECT_EQ(computing->report.cause, EndCause::exited);
  EXPECT_GT(computing->report.wall_time, limits.wall_time) << "it was not kept from its core";
  ASSERT_TRUE(sleeping) << sleeping.error().message;
  EXPECT_EQ(sleeping->report.cause, EndCause::wall_limit);
}

// Somebody sets the machine's clock, by an hour forth and back, while runs are under way.
TEST(Faults, AClockThatJumpsChangesNothing) {
  REQUIRE_ISOLATION();
  if (std::getenv("SANDBOX_MAY_SET_CLOCK") == nullptr || ::geteuid() != 0) {
    GTEST_SKIP() << "not as root of a machine whose clock we may set (SANDBOX_MAY_SET_CLOCK)";
  }
  const auto sandbox = test_sandboxes()->prepare({});
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  std::atomic<int> jumps = 0;
  std::jthread jumper([&](const std::stop_token& stop) {
    const auto right = std::chrono::system_clock::now().time_since_epoch();
    const auto start = Clock::now();
    const auto set = [&](std::chrono::seconds error) {
      const Duration time = right + (Clock::now() - start) + error;
      const timespec value{time / 1s, (time % 1s).count()};
      if (::clock_settime(CLOCK_REALTIME, &value) == 0) ++jumps;
    };
    while (!stop.stop_requested()) {
      set(jumps % 2 == 0 ? 3600s : -3600s);
      std::this_thread::sleep_for(5ms);
    }
    set(0s);
  });
  const struct {
    const char* name;
    RunLimits limits;
    EndCause cause;
    Duration least_cpu, least_wall;
  } cases[] = {
      {"sleep 300 ms", {5s, 20s, {64 << 20}, {1 << 20}, 16}, EndCause::exited, 0ms, 300ms},
      {"compute 100 ms", {5s, 20s, {64 << 20}, {1 << 20}, 16}, EndCause::exited, 100ms, 100ms},
      {"CPU limit", {100ms, 20s, {64 << 20}, {1 << 20}, 16}, EndCause::cpu_limit, 100ms, 50ms},
      {"wall limit", {5s, 300ms, {64 << 20}, {1 << 20}, 16}, EndCause::wall_limit, 0ms, 250ms},
  };
  for (int i = 0; i < 3; ++i) {
    for (const auto& c : cases) {
      const auto start = Clock::now();
      const auto output = run_program(**sandbox, c.name, c.limits);
      ASSERT_TRUE(output) << c.name << ": " << output.error().message;
      const RunReport& report = output->report;
      EXPECT_EQ(report.cause, c.cause) << c.name;
      EXPECT_GE(report.cpu_time, c.least_cpu) << c.name;
      EXPECT_LE(report.cpu_time, c.least_cpu + 1s * time_factor()) << c.name;
      EXPECT_GE(report.wall_time, c.least_wall) << c.name;
      EXPECT_LE(report.wall_time, Clock::now() - start) << c.name;
    }
  }
  jumper.request_stop();
  jumper.join();
  EXPECT_GT(jumps, 20) << "the test must have done its work";
}

TEST(Faults, WithoutDescriptorsThereIsAnErrorAndThenARun) {
  REQUIRE_ISOLATION();
  const pid_t judge = start_process([] {
    const auto factory = make_sandbox_factory(mode_of_environment());
    if (!factory) return 2;
    const auto sandbox = (*factory)->prepare({});
    if (!sandbox || !run_program(**sandbox, "nothing")) return 3;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    // From none to all that a run needs: at each step it is an Error or a right report.
    int errors = 0, runs = 0;
    for (rlim_t extra = 0; extra < 40; ++extra) {
      const rlimit few{open_descriptors() + extra - 1, limit.rlim_max};
      ::setrlimit(RLIMIT_NOFILE, &few);
      const auto output = run_program(**sandbox, "nothing");
      const auto fresh = (*factory)->prepare({});
      const auto first = fresh ? run_program(**fresh, "nothing") : Failure(fresh.error());
      ::setrlimit(RLIMIT_NOFILE, &limit);
      if (!output || !first) ++errors;
      if (output && (output->report.exit_code != 0 || output->report.signal != 0)) return 4;
      if (output) ++runs;
    }
    if (errors == 0) return 5;
    if (runs == 0) return 7;
    const auto last = twice([&] { return run_program(**sandbox, "nothing"); });
    return last && last->report.exit_code == 0 ? 0 : 6;
  });
  EXPECT_EQ(wait_for(judge), 0);
}

TEST(Faults, WithoutProcessesThereIsAnError) {
  REQUIRE_ISOLATION();
  const pid_t judge = start_process([] {
    const uid_t user = 64000;  // whose processes nobody else counts
    if (::geteuid() == 0 &&
        (::setresgid(user, user, user) != 0 || ::setresuid(user, user, user) != 0)) {
      return 2;
    }
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_NPROC, &none);
    const auto factory = make_sandbox_factory({});
    return factory ? 3 : factory.error().message.empty() ? 4 : 0;
  });
  EXPECT_EQ(wait_for(judge), 0);
}

TEST(Faults, AFullWorkFolderIsAnErrorForTheJudgeAndARefusalForTheProgram) {
  REQUIRE_ISOLATION();
  if (!test_sandboxes()->isolation().namespaces) GTEST_SKIP() << "no folder of a limited size here";
  SandboxSpec spec;
  spec.work_size = {1 << 20};
  const auto sandbox = test_sandboxes()->prepare(spec);
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  const auto work = (*sandbox)->new_work_folder();
  ASSERT_TRUE(work);
  const auto put = put_file(work->get(), "large", std::string(2 << 20, 'x'));
  ASSERT_FALSE(put);
  EXPECT_NE(put.error().message.find("large"), std::string::npos) << put.error().message;
  EXPECT_TRUE(run_program(**sandbox, "nothing")) << "a fresh folder has room again";
}

// Where the program has the rights of the judge's user, and a /proc to open its input through.
TEST(Faults, TheInputCannotBeChanged) {
  REQUIRE_ISOLATION();
  if (!test_sandboxes()->isolation().namespaces) {
    GTEST_SKIP() << "without namespaces a program is the judge's user";
  }
  const auto dir = TempDir::make("/tmp", "faults-");
  ASSERT_TRUE(dir);
  const fs::path input = dir->path() / "input";
  ASSERT_TRUE(write_file(input, "original", 0644));
  for (const bool system : {false, true}) {
    SandboxSpec spec;
    spec.system = system;
    const auto sandbox = test_sandboxes()->prepare(spec);
    ASSERT_TRUE(sandbox) << sandbox.error().message;
    const auto file = open_file(input);
    ASSERT_TRUE(file);
    const auto output = run_program(**sandbox, "change the input", kLimits, file->get());
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(output->report.exit_code, 0) << (system ? "with a /proc" : "bare");
    EXPECT_EQ(*read_file(input), "original");
    struct stat status {};
    ASSERT_EQ(::stat(input.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0644u);
    EXPECT_GT(status.st_mtime, 1000000000);
  }
}

TEST(Faults, TenThousandRunsLeakNothing) {
  REQUIRE_ISOLATION();
  const auto sandbox = test_sandboxes()->prepare({});
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  {
    const auto work = (*sandbox)->new_work_folder();
    ASSERT_TRUE(work);
    ASSERT_TRUE(put_file(work->get(), "self-test", helper_image(), 0755));
  }
  RunRequest request;
  request.argv = {"/work/self-test", "nothing"};
  std::size_t descriptors = 0, own = 0, helpers = 0, groups = 0;
  const auto helper = [] { return descendants_of(::getpid()).at(0); };
  const int runs = many_runs(10'000), warm = std::min(1000, runs / 2);
  for (int i = 0; i <= runs; ++i) {
    const auto output = run(**sandbox, request, kLimits);
    ASSERT_TRUE(output) << i << ": " << output.error().message;
    ASSERT_EQ(output->report.exit_code, 0) << i;
    if (i == warm || i == runs) {
      const std::size_t now[] = {open_descriptors(), resident_kib(::getpid()),
                                 resident_kib(helper()), cgroups_of(::getpid()).size()};
      if (i == runs) {
        EXPECT_LE(now[0], descriptors + 16 * 14) << "groups that take turns have descriptors";
#ifndef __SANITIZE_ADDRESS__  // which keeps what was freed, and looks for leaks itself
        EXPECT_LE(now[1], own + 1024);
#endif
        EXPECT_LE(now[2], helpers + 64);
        EXPECT_LE(now[3], std::max<std::size_t>(groups, 48)) << "at most 16 groups take turns";
      }
      descriptors = now[0], own = now[1], helpers = now[2], groups = now[3];
    }
  }
  EXPECT_LE(helpers, 1536u) << "KiB of the helper";
  EXPECT_EQ(descendants_of(::getpid()).size(), 1u) << "the helper alone";
}

TEST(SelfTests, Hold) {
  REQUIRE_ISOLATION();
  const Isolation& isolation = test_sandboxes()->isolation();
  if (!isolation.namespaces && !isolation.landlock) GTEST_SKIP() << "unsafe, without Landlock";
  const auto start = Clock::now();
  const auto tests = self_test(*test_sandboxes());
  EXPECT_EQ(tests.size(), 13u);
  for (const SelfTest& test : tests) {
    if (!isolation.namespaces && test.name == "no other processes") continue;
    if (!isolation.namespaces && isolation.cgroup == Isolation::Cgroup::none &&
        test.name == "threads are bounded") {
      continue;  // only together with those of the judge's user
    }
    EXPECT_TRUE(test.ok) << test.name << ": " << test.detail;
  }
  RecordProperty("ms", static_cast<int>(to_ms(Clock::now() - start)));
}

}  // namespace
}  // namespace judge
