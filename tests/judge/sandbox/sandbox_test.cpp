// How runs are reported, and what they share: programs that mean no harm. Those that do are in
// attacks_test.cpp; what the machine may do is in faults_test.cpp. The programs are the shell's, so
// no compiler is needed.

#include "judge/sandbox/sandbox.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

#include "judge/base/file.hpp"
#include "judge/base/process.hpp"
#include "judge/sandbox/cgroup.hpp"
#include "judge/sandbox/run.hpp"
#include "tests/support/require_isolation.hpp"

namespace judge {
namespace {

using namespace std::chrono_literals;

constexpr RunLimits kLimits{
    .cpu_time = 1s, .wall_time = 10s, .memory = {64 << 20}, .output = {1 << 20}, .processes = 32};

SandboxSpec shell_spec() {
  SandboxSpec spec;
  spec.system = spec.may_fork = spec.writable_work = true;
  return spec;
}

Result<RunOutput> run_shell(Sandbox& sandbox, const std::string& script) {
  RunRequest request;
  request.argv = {"/bin/sh", "-c", script, "name", "first"};
  request.environment = {"A=b"};
  return run(sandbox, request, kLimits);
}

TEST(Run, IsReportedAsItIs) {
  REQUIRE_ISOLATION();
  const auto sandbox = test_sandboxes()->prepare(shell_spec());
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  const auto output = run_shell(**sandbox, "printf err >&2; printf '%s %s' $1 $A; exit 7");
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_EQ(output->out.bytes(), "first b");
  EXPECT_EQ(output->error, "err");
  EXPECT_EQ(output->report.exit_code, 7);
  EXPECT_EQ(output->report.signal, 0);
  EXPECT_EQ(output->report.cause, EndCause::exited);
  EXPECT_EQ(output->report.output.count, 10u);
  EXPECT_LT(output->report.cpu_time, 500ms);
  EXPECT_LT(output->report.memory_peak.count, 8u << 20);
}

TEST(Run, NamesTheSignalThatEndedIt) {
  REQUIRE_ISOLATION();
  const auto sandbox = test_sandboxes()->prepare(shell_spec());
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  for (const int number : {SIGABRT, SIGSEGV, SIGKILL, SIGTERM, SIGXCPU, SIGXFSZ, SIGPIPE}) {
    const auto output = run_shell(**sandbox, "kill -" + std::to_string(number) + " $$");
    ASSERT_TRUE(output) << output.error().message;
    EXPECT_EQ(output->report.signal, number) << "a raised signal names no limit";
    EXPECT_EQ(output->report.cause, EndCause::exited);
  }
}

TEST(Run, OfNoProgramIsAnError) {
  REQUIRE_ISOLATION();
  const auto dir = TempDir::make("/tmp", "sandbox-test-");
  ASSERT_TRUE(dir);
  ASSERT_TRUE(write_file(dir->path() / "text", "no program\n", 0755));
  SandboxSpec spec;
  spec.mounts.push_back({dir->path() / "text", "/program/p"});
  const auto sandbox = test_sandboxes()->prepare(spec);
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  for (const char* path : {"/program/p", "/program/absent"}) {
    RunRequest request;
    request.argv = {path};
    const auto output = run(**sandbox, request, kLimits);
    ASSERT_FALSE(output) << path;
    EXPECT_NE(output.error().message.find("exec"), std::string::npos) << output.error().message;
  }
}

TEST(Sandbox, ManyRunsShareItAndNothingElse) {
  REQUIRE_ISOLATION();
  const auto sandbox = test_sandboxes()->prepare(shell_spec());
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  for (int i = 0; i < 20; ++i) {
    const auto work = (*sandbox)->new_work_folder();
    ASSERT_TRUE(work) << work.error().message;
    ASSERT_TRUE(put_file(work->get(), "given", "bytes"));
    const auto output =
        run_shell(**sandbox, "[ ! -e mark ] && [ \"$(cat given)\" = bytes ] && echo left > mark");
    ASSERT_TRUE(output) << output.error().message;
    ASSERT_EQ(output->report.exit_code, 0) << i << ": " << output->error;
    const auto mark = open_beneath(work->get(), "mark");
    ASSERT_TRUE(mark) << mark.error().message;
    EXPECT_EQ(read_all(mark->get(), "mark").value(), "left\n");
  }
}

TEST(Sandbox, OnlyRegularFilesOfTheWorkFolderAreOpened) {
  REQUIRE_ISOLATION();
  const auto sandbox = test_sandboxes()->prepare(shell_spec());
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  const auto work = (*sandbox)->new_work_folder();
  ASSERT_TRUE(work) << work.error().message;
  ASSERT_TRUE(put_file(work->get(), "file", "bytes"));
  ASSERT_EQ(::mkfifoat(work->get(), "fifo", 0666), 0);
  const auto output = run_shell(
      **sandbox, "ln -s /etc/passwd link && ln -s file near && ln -s . here && mkdir folder");
  ASSERT_TRUE(output) << output.error().message;
  EXPECT_EQ(output->report.exit_code, 0) << output->error;
  EXPECT_TRUE(open_beneath(work->get(), "file"));
  for (const char* name : {"link", "near", "here/file", "fifo", "folder", "../etc/passwd",
                           "/etc/passwd", "absent", ""}) {
    EXPECT_FALSE(open_beneath(work->get(), name)) << name;
  }
}

// If the machine allows isolation, no test may have skipped for the want of it.
TEST(Isolation, IsThereWhereTheMachineAllowsIt) {
  const auto unshare = run_tool({"unshare", "--user", "--map-root-user", "--mount", "true"}, 5s);
  const bool allowed = ::geteuid() == 0 || (unshare && unshare->exit_code == 0);
  if (!allowed) GTEST_SKIP() << "no user namespaces for an ordinary user here";
  EXPECT_NE(test_sandboxes(), nullptr)
      << "the machine allows namespaces, and every sandbox test would skip";
}

// How the peak of a run's memory is known: "reset" (groups are used again), "peak" (each run has a
// new group), "sampled"; empty without a cgroup.
std::string peak_source(const FactoryOptions& options) {
  const CgroupRoot root = options.use_cgroups ? find_cgroup_root(options.quirks) : CgroupRoot{};
  if (root.kind == Isolation::Cgroup::none) return {};
  const auto group = Cgroup::make(root, cgroup_name());
  if (!group) return " " + group.error().message;
  return group->reusable() ? " reset" : group->knows_peak() ? " peak" : " sampled";
}

// A machine on which the mode is known says so in EXPECT_ISOLATION, so that a weaker one than it
// allows is a failure and no silence: tests/vm does.
TEST(Isolation, IsTheOneThatIsExpected) {
  const char* expected = std::getenv("EXPECT_ISOLATION");
  if (expected == nullptr) GTEST_SKIP() << "EXPECT_ISOLATION does not say which one that is";
  const FactoryOptions options = mode_of_environment();
  const auto factory = make_sandbox_factory(options);
  if (!factory) {
    EXPECT_STREQ("refused", expected) << factory.error().message;
    EXPECT_EQ(factory.error().kind, ErrorKind::usage);
    EXPECT_NE(factory.error().hint.find("--unsafe"), std::string::npos) << factory.error().hint;
    return;
  }
  const Isolation& isolation = (*factory)->isolation();
  EXPECT_EQ(isolation.mode + " " + std::string(name_of(isolation.cgroup)) + peak_source(options),
            expected);
  EXPECT_EQ(isolation.namespaces, isolation.mode != "unsafe");
  const bool complete = isolation.namespaces && isolation.cgroup != Isolation::Cgroup::none;
  if (complete || !options.use_cgroups || !options.use_namespaces) return;
  EXPECT_FALSE(isolation.missing.empty()) << "what is missing must be said";
  for (const std::string& missing : isolation.missing) EXPECT_FALSE(missing.empty());
}

}  // namespace
}  // namespace judge
