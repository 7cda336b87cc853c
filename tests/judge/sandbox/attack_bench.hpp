#pragma once

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "judge/base/file.hpp"
#include "judge/base/text.hpp"
#include "judge/sandbox/run.hpp"
#include "judge/validate/default_validator.hpp"
#include "judge/verdict/verdict.hpp"
#include "tests/support/leftovers.hpp"
#include "tests/support/require_isolation.hpp"
#include "tests/support/scale.hpp"

// A judge in small for the attacks, without core locks so that four really run at once, and what is
// looked at after each of them: an honest program fares as before, and nothing is left behind.

namespace judge {

using namespace std::chrono_literals;

// The verdicts that are allowed ("MLE RE") where root has a cgroup (v1, hybrid and v2 alike), where
// a user has one, without any, and without namespaces. An empty column is as the one before it.
struct Columns {
  std::string_view root, user = {}, no_cgroup = {}, unsafe = {};

  std::string_view here() const {
    const Isolation& isolation = test_sandboxes()->isolation();
    const std::string_view all[] = {root, user, no_cgroup, unsafe};
    std::size_t column = !isolation.namespaces                         ? 3
                         : isolation.cgroup == Isolation::Cgroup::none ? 2
                         : isolation.mode == "user"                    ? 1
                                                                       : 0;
    while (all[column].empty()) --column;
    return all[column];
  }
};

// What the runs of a row are given.
struct RowLimits {
  Duration cpu_time = 100ms;
  Duration wall_time = 10s;  // only what sleeps comes near it
  Bytes memory = {64 << 20};
  Bytes output = {1 << 20};
  unsigned processes = 32;
};

struct Judged {
  Verdict verdict = Verdict::judge_error;
  RunOutput output;
  std::optional<Difference> difference;
};

// Runs once and judges by the answer 3. An Error is a judge error, which no attack may cause.
inline Result<Judged> judge_run(Sandbox& sandbox, const RunRequest& request,
                                const RowLimits& limits, const ValidatorOptions& how = {}) {
  Judged judged;
  const Duration cpu_time = limits.cpu_time * time_factor();
  JUDGE_TRY(judged.output, run(sandbox, request,
                               {.cpu_time = cpu_time * 11 / 10,
                                .wall_time = limits.wall_time * time_factor(),
                                .memory = limits.memory,
                                .output = limits.output,
                                .processes = limits.processes},
                               "3\n"));
  const auto stopped = classify(judged.output.report, {cpu_time, limits.memory, limits.output});
  if (stopped) {
    judged.verdict = *stopped;
    return judged;
  }
  ValidatorResult result = compare(judged.output.out.bytes(), "3\n", how);
  judged.verdict = result.accepted ? Verdict::accepted : Verdict::wrong_answer;
  judged.difference = std::move(result.difference);
  return judged;
}

// One line for a person: what came of a run.
inline std::string show(const Result<Judged>& judged) {
  if (!judged) return "JE: " + judged.error().message;
  const RunReport& r = judged->output.report;
  return fmt::format(
      "{}: {:.1f} ms, wall {:.1f} ms, {} KiB, exit code {}, signal {}, stdout '{}', {}",
      code(judged->verdict), to_ms(r.cpu_time), to_ms(r.wall_time), to_kib(r.memory_peak),
      r.exit_code, r.signal, escape_unsafe(judged->output.out.bytes().substr(0, 100)),
      escape_unsafe(judged->output.error.substr(0, 300)));
}

inline void expect_allowed(const Result<Judged>& judged, std::string_view allowed) {
  const std::string_view got = judged ? code(judged->verdict) : "JE";
  EXPECT_THAT(split_words(allowed), testing::Contains(std::string(got))) << show(judged);
}

// Where the compiled attacks lie: the build's folder, or (on a machine without it) ATTACKS_DIR.
inline fs::path attacks_folder() {
  const char* const other = std::getenv("ATTACKS_DIR");
  return other != nullptr ? other : TOUCHSTONE_ATTACKS;
}

// What this process and its runs share.
class AttackTest : public testing::Test {
 public:
  static constexpr std::string_view kSecret = "a secret of the judge";
  // As in attacks/attack.h.
  static constexpr std::string_view kMark = "touchstone-mark";
  static constexpr int kMarkKey = 0x54534d4b;

  static void SetUpTestSuite() {
    if (folder_ != nullptr || test_sandboxes() == nullptr) return;
    folder_ = new TempDir(*TempDir::make("/tmp", "attacks-"));
    EXPECT_TRUE(write_file(file("numbers"), "1 2\n", 0644));
    EXPECT_TRUE(write_file(file("large"), "1 2\n", 0644));
    fs::resize_file(file("large"), 64 << 20);
    // Whoever sees it may read it: only what is shut out cannot.
    EXPECT_TRUE(write_file(file("secret"), kSecret, 0644));
    fs::permissions(folder_->path(), fs::perms(0755));
  }
  static void TearDownTestSuite() {
    delete folder_;
    folder_ = nullptr;
  }
  static fs::path file(const std::string& name) { return folder_->path() / name; }

  // At any moment between runs.
  static void expect_nothing_runs() {
    for (const pid_t pid : descendants_of(::getpid())) {
      const std::string name = kernel_text("/proc/" + std::to_string(pid) + "/comm");
      EXPECT_EQ(name, "judge-helper\n") << pid;
    }
    for (const std::string& group : cgroups_of(::getpid())) {
      EXPECT_EQ(kernel_text(group + "/cgroup.procs"), "") << group;
    }
  }

 protected:
  void SetUp() override {
    REQUIRE_ISOLATION();
    mounts_ = mounts();
    inherited_.reset(::open("/etc/passwd", O_RDONLY));  // without O_CLOEXEC, on purpose
  }

  // When every sandbox is gone.
  void expect_nothing_left() const {
    expect_nothing_runs();
    EXPECT_THAT(descendants_of(::getpid()), testing::IsEmpty());
    EXPECT_THAT(cgroups_of(::getpid()), testing::IsEmpty());
    EXPECT_THAT(marks(kMark, kMarkKey), testing::IsEmpty());
    for (const std::string& mount : mounts()) {
      // Other tests may mount something for themselves at any time.
      EXPECT_TRUE(mounts_.contains(mount) || mount.find("-test-") != std::string::npos) << mount;
    }
  }

 private:
  static inline TempDir* folder_ = nullptr;
  std::set<std::string> mounts_;
  UniqueFd inherited_;
};

// A variable for the environment of a run, and of no other. What shall take long reads from it how
// much longer the limits are.
inline std::string new_run_variable() {
  static std::atomic<unsigned> runs = 0;
  return fmt::format("ATTACK={}-{}.{}", ::getpid(), ++runs, time_factor());
}

// An honest program in a sandbox whose /program/honest it is: measured before an attack, the same
// after it.
class Control {
 public:
  Control(Sandbox& sandbox, bool has_work) : sandbox_(sandbox), has_work_(has_work) {
    for (int i = 0; i < 4 && error_.empty(); ++i) {
      const Use use = run_once();
      // The first run reads the program from the disk.
      if (i > 0) before_ = i == 1 ? use : Use{std::min(before_.cpu, use.cpu), use.peak};
    }
    EXPECT_EQ(error_, "") << "before the attack";
  }

  // Always accepted. Others on the machine may slow it, so the best of some tries must show the
  // same time and the same peak.
  void expect_same() {
    Use use;
    for (int i = 0; i < 8; ++i) {
      use = run_once();
      ASSERT_EQ(error_, "") << "after the attack";
      if (is_same(use)) return;
    }
    ADD_FAILURE() << "the control used " << to_ms(use.cpu) << " ms and " << to_kib(use.peak)
                  << " KiB, before the attack " << to_ms(before_.cpu) << " ms and "
                  << to_kib(before_.peak) << " KiB";
  }

 private:
  struct Use {
    Duration cpu{};
    Bytes peak{};
  };

  Use run_once() {
    const Result<Judged> judged = [&]() -> Result<Judged> {
      if (has_work_) JUDGE_CHECK(sandbox_.new_work_folder());
      JUDGE_TRY(const UniqueFd input, open_file(AttackTest::file("numbers")));
      RunRequest request;
      request.argv = {"/program/honest"};
      request.stdin_fd = input.get();
      return judge_run(sandbox_, request, {.cpu_time = 1s});
    }();
    if (!judged || judged->verdict != Verdict::accepted) {
      error_ = show(judged);
      return {};
    }
    return {judged->output.report.cpu_time, judged->output.report.memory_peak};
  }
  bool is_same(const Use& use) const {
    const auto near = [](auto x, auto y, auto room) { return x <= y + room && y <= x + room; };
    return near(use.cpu, before_.cpu, 2ms * time_factor() + before_.cpu / 4) &&
           near(use.peak.count, before_.peak.count, std::uint64_t{512} << 10);
  }

  Sandbox& sandbox_;
  bool has_work_;
  Use before_;
  std::string error_;
};

}  // namespace judge
