// Programs that want out, or more than their share, and honest ones that are none of these: what
// each may end with. The programs are in attacks/, named for the row of the list that they are of:
// P processes, T time, M memory, O output, F files and marks, N network, K kernel, V verdicts,
// J what a validator reads, I input. Elsewhere are
//   C   what a compiler is given: compile_attacks_test.cpp
//   J4  validators that crash, hang or eat memory: validate/validator_program_test.cpp
//   I1  two programs that talk: interact_test.cpp, schedule/talks_test.cpp
//   G   kernels on a GPU: need one, and the CUDA profile

#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>

#include <cstring>
#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <thread>

#include "judge/report/json_report.hpp"
#include "judge/report/text_report.hpp"
#include "tests/judge/sandbox/attack_bench.hpp"

namespace judge {
namespace {

using testing::IsEmpty;

// How a program is shut in. Each row runs in all of its profiles.
enum Profile : unsigned {
  plain = 1,  // a submission: threads, no processes, nothing to write
  forks = 2,  // a submission whose problem allows processes
  tools = 4,  // what compilers, validators and interpreters get: also the system and a folder
};
constexpr unsigned kProfiles[] = {plain, forks, tools};

enum class Input {
  numbers,  // a file of one line
  large,    // a file of 64 MiB
  full,     // a pipe that is full and stays open
  silent,   // a pipe that stays empty and open
};

struct Row {
  const char* program;
  unsigned profiles;
  Columns allowed;
  const char* argument = "";
  RowLimits limits = {};
  Input input = Input::numbers;
};

constexpr RowLimits kIdle{.wall_time = 300ms};  // for what sleeps
// For what grows until it is stopped: memory decides, not time.
constexpr RowLimits kTouch{.cpu_time = 3s};
constexpr RowLimits small(Bytes memory) { return {.cpu_time = 3s, .memory = memory}; }

// Where nothing counts memory but the resident set of each process, the memory of children is not
// summed and the kernel's own is not seen: such rows may be AC there. The CPU time of children that
// are reaped unseen is lost there too; that is why submissions may not fork by default.
const Row kRows[] = {
    {"p1_fork_bomb", plain | forks, {"TLE MLE"}},
    {"p1_thread_bomb", plain | forks, {"TLE"}},
    {"p2_daemon", plain | forks | tools, {"AC"}},
    {"p2_hopper", plain | forks | tools, {"AC"}},
    {"p3_daemon_keeps_stdout", plain | forks | tools, {"AC"}},
    {"p4_vfork", plain | forks, {"ILE"}, "", kIdle},
    {"p4_stopped", plain | forks, {"ILE"}, "", kIdle},
    {"p4_zombies", plain | forks, {"ILE"}, "", kIdle},
    {"p5_kill_everybody", plain | forks | tools, {"AC"}},
    {"p5_kill_own_group", plain | forks | tools, {"RE"}},
    {"p6_other_processes", plain | forks | tools, {"AC"}},

    {"t1_busy_loop", plain, {"TLE"}},
    {"t2_sleep", plain, {"ILE"}, "", kIdle},
    {"t2_blocking_read", plain, {"ILE"}, "", kIdle, Input::silent},
    {"t2_drip", plain, {"ILE"}, "", kIdle},
    {"t3_children", plain | forks, {"TLE"}},
    {"t3_auto_reaped_children", plain, {"TLE"}},
    {"t3_auto_reaped_children", forks, {"TLE", "", "TLE AC", ""}},
    {"t3_threads", plain, {"TLE"}},
    {"t3_exec_chain", plain | forks, {"TLE"}},
    {"t4_before_main", plain, {"TLE"}},
    {"t4_after_exit", plain, {"TLE"}},
    {"t5_priority", plain | tools, {"AC"}},
    {"t5_limits", plain | tools, {"AC"}},
    {"t5_clocks", plain | tools, {"AC"}},
    {"t6_memory_hog", plain, {"TLE"}},

    {"m1_touch", plain, {"MLE"}, "", kTouch},
    {"m2_children", plain, {"MLE"}, "", kTouch},
    {"m2_children", forks, {"MLE", "", "MLE AC", ""}, "", {.cpu_time = 3s, .wall_time = 3s}},
    {"m2_memfd", plain, {"MLE", "", "AC", ""}, "", small(16_MiB)},
    {"m2_files", plain, {"RE"}, "", small(16_MiB)},
    {"m2_files", tools, {"MLE", "", "AC", ""}, "", small(16_MiB)},
    {"m2_shm", plain | tools, {"RE"}, "", small(16_MiB)},
    {"m2_system_v", plain | tools, {"RE"}, "", small(16_MiB)},
    {"m2_not_resident", plain, {"MLE", "", "MLE AC", ""}, "", small(16_MiB)},
    {"m2_pipes", plain, {"MLE", "", "AC", ""}, "", small(8_MiB)},
    {"m2_page_tables", plain, {"MLE", "", "AC", ""}, "", small(8_MiB)},
    {"m2_names", plain | tools, {"TLE MLE"}},
    {"m2_sockets", plain, {"MLE", "", "AC", ""}, "", small(4_MiB)},
    {"m2_timers", plain, {"MLE RE", "", "AC RE", ""}, "", small(4_MiB)},
    {"m3_refused_memory", plain, {"WA"}, "0"},
    {"m3_refused_memory", plain, {"RE"}, "1"},
    {"m4_reserves_2_gib", plain, {"AC", "", "AC MLE RE", ""}},
    {"m5_recursion", plain, {"AC"}, "40", kTouch},
    {"m5_recursion", plain, {"MLE RE"}, "300", kTouch},
    {"m6_populate", plain, {"MLE"}, "", kTouch},
    {"m6_locked", plain | tools, {"AC"}},
    {"m6_huge_pages", plain | tools, {"AC"}},
    {"m6_transparent_huge_pages", plain, {"MLE"}, "", kTouch},

    {"o1_flood", plain, {"OLE"}, "1"},
    {"o1_flood", plain, {"OLE"}, "2"},
    {"o2_sparse_output", plain | tools, {"AC"}},
    // Without namespaces the folder is the machine's, and has no size of its own.
    {"o3_many_files", plain, {"AC"}, "", {.cpu_time = 1s}},
    {"o3_many_files", tools, {"AC MLE", "", "", "WA"}, "", {.cpu_time = 8s}},
    {"o3_big_files", plain, {"AC"}},
    {"o3_big_files", tools, {"AC MLE", "", "", "WA"}, "", {.cpu_time = 1s}},
    {"o4_old_output", plain | tools, {"AC"}},
    {"o4_packets", plain | tools, {"AC"}},
    {"o5_odd_files", plain | tools, {"AC"}},
    {"o6_rewriter", tools, {"AC"}},

    {"f1_files_of_the_machine", plain | tools, {"AC"}},
    {"f2_descriptors", plain | tools, {"AC"}},
    {"f3_marks", plain | forks | tools, {"AC"}},
    {"f3_marks_on_files", plain, {"AC"}},
    {"f4_machine", plain | tools, {"AC"}},
    // Without namespaces a program sees where it really is.
    {"f5_surroundings", plain | tools, {"AC", "", "", "WA"}},
    {"f6_terminal", plain | tools, {"AC"}},
    {"n1_sockets", plain | tools, {"AC"}},
    {"n1_socketpair", plain | tools, {"AC"}},
    {"k1_doors", plain | tools, {"AC"}},
    {"k1_namespaces", plain | forks | tools, {"AC"}},
    {"k1_helpers_key", plain | tools, {"AC"}},
    {"k1_int80", plain | tools, {"RE"}},
    {"k1_x32", plain | tools, {"RE"}},
    {"k2_more_rights", plain | tools, {"AC"}},
    {"k3_system_calls", plain, {"TLE"}},
    {"k3_exceptions", plain, {"TLE"}},
    {"k3_huge_arguments", plain, {"TLE"}},
    {"k3_threads_that_end", plain, {"TLE"}, "", {.processes = 64}},

    {"v1_raises", plain, {"RE"}, "24"},  // SIGXCPU
    {"v1_raises", plain, {"RE"}, "25"},  // SIGXFSZ
    {"v1_raises", plain, {"RE"}, "9"},   // SIGKILL
    {"v1_raises", plain, {"RE"}, "15"},  // SIGTERM
    {"v2_exits", plain, {"RE"}, "42"},
    {"v2_exits", plain, {"RE"}, "43"},
    {"v2_exits", plain, {"RE"}, "1"},

    {"i2_never_reads", plain, {"AC"}, "", {}, Input::large},
    {"i2_never_reads", plain, {"AC"}, "", {}, Input::full},
    {"i2_never_reads", tools, {"AC"}, "", {}, Input::full},
    {"ok_stack", plain, {"AC"}, "", kTouch},
    {"ok_threads", plain | forks, {"AC"}},
    {"honest", plain | forks | tools, {"AC"}},
    {"honest_musl", plain, {"AC"}},
};

// A row in one of its profiles.
struct Attack {
  const Row* row;
  unsigned profile;

  std::string name() const {
    std::string all = row->program;
    if (row->argument[0] != '\0') all += std::string("_") + row->argument;
    if (row->input == Input::full) all += "_pipe";
    if (profile != plain) all += profile == forks ? "_forks" : "_tools";
    return all;
  }
  bool has_work() const { return profile == tools; }
  SandboxSpec spec() const {
    SandboxSpec spec;
    spec.may_fork = profile != plain;
    spec.system = spec.writable_work = profile == tools;
    spec.mounts = {{attacks_folder() / row->program, "/program/attack", true},
                   {attacks_folder() / "honest", "/program/honest", true},
                   {AttackTest::file("privileged"), "/program/privileged", true}};
    return spec;
  }
};

std::vector<Attack> attacks() {
  std::vector<Attack> all;
  for (const Row& row : kRows) {
    for (const unsigned profile : kProfiles) {
      if ((row.profiles & profile) != 0) all.push_back({&row, profile});
    }
  }
  return all;
}

Result<UniqueFd> open_input(Input input, UniqueFd& keep_open) {
  if (input == Input::numbers) return open_file(AttackTest::file("numbers"));
  if (input == Input::large) return open_file(AttackTest::file("large"));
  JUDGE_TRY(Pipe pipe, make_pipe());
  keep_open = std::move(pipe.write_end);
  if (input == Input::full) {
    ::fcntl(keep_open.get(), F_SETFL, O_NONBLOCK);
    while (::write(keep_open.get(), "1 2\n", 4) > 0) {
    }
  }
  return std::move(pipe.read_end);
}

// What a program left in its folder is read as the judge reads it: only regular files, at once, and
// they change no more.
void expect_dead_files(int work) {
  const auto read = [&](const std::string& name) -> std::string {
    const Result<UniqueFd> file = open_beneath(work, name);
    const Result<std::string> bytes = file ? read_all(file->get(), name) : std::string("no file");
    EXPECT_TRUE(bytes) << name;
    if (bytes) {
      EXPECT_EQ(bytes->find(AttackTest::kSecret), std::string::npos) << name;
      EXPECT_EQ(bytes->find("root:"), std::string::npos) << name;
    }
    return bytes.value_or("");
  };
  for (const char* name : {"out", "0", "passwd", "secret", "fd", "up", "loop", "folder",
                           "up/program", "folder/x", "../program/attack", "/program/attack"}) {
    const std::string once = read(name);
    std::this_thread::sleep_for(1ms);
    EXPECT_EQ(read(name), once) << name;
  }
  for (const char* name : {"passwd", "secret", "fd", "up", "loop", "folder"}) {
    EXPECT_FALSE(open_beneath(work, name)) << name;
  }
}

Result<Judged> judge_attack(Sandbox& sandbox, const Attack& attack, const std::string& variable) {
  UniqueFd work, keep_open;
  if (attack.has_work()) {
    JUDGE_TRY(work, sandbox.new_work_folder());
  }
  JUDGE_TRY(const UniqueFd input, open_input(attack.row->input, keep_open));
  RunRequest request;
  request.argv = {"/program/attack", attack.row->argument,
                  std::to_string(to_mib(attack.row->limits.memory)),
                  // Two slashes: without namespaces the judge moves paths below /tmp elsewhere.
                  "/" + AttackTest::file("secret").string(), "/program/privileged"};
  request.environment = {variable};
  request.stdin_fd = input.get();
  Result<Judged> judged = judge_run(sandbox, request, attack.row->limits);
  if (judged && work) expect_dead_files(work.get());
  return judged;
}

// One after another; each twice, so that it may find what it left.
void judge_and_check(const Attack& attack, bool alone) {
  SCOPED_TRACE(attack.name());
  const auto sandbox = test_sandboxes()->prepare(attack.spec());
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  std::optional<Control> control;
  if (alone) control.emplace(**sandbox, attack.has_work());
  const bool looks_for_marks = std::string_view(attack.row->program).starts_with("f3");
  for (int i = 0; i < (looks_for_marks ? 2 : 1); ++i) {
    const std::string variable = new_run_variable();
    const Result<Judged> judged = judge_attack(**sandbox, attack, variable);
    expect_allowed(judged, attack.row->allowed.here());
    EXPECT_THAT(processes_with(variable), IsEmpty());
    if (!judged) continue;
    // What it used is told, and what it printed is bounded, whatever came of it.
    EXPECT_LE(judged->output.out.bytes().size(), attack.row->limits.output.count);
    EXPECT_LE(judged->output.error.size(), 100u << 10);
    if (judged->verdict == Verdict::time_limit_exceeded) {
      EXPECT_GE(judged->output.report.cpu_time, attack.row->limits.cpu_time);
    }
    if (std::string_view(attack.row->program) == "ok_threads") {
      EXPECT_GE(judged->output.report.cpu_time, 80ms) << "the threads' time is summed";
    }
  }
  if (!alone) return;
  AttackTest::expect_nothing_runs();
  control->expect_same();
}

bool is_built(const Row& row) { return fs::exists(attacks_folder() / row.program); }

// A copy of k2_more_rights that brings rights with it, as far as this user may make one.
void make_privileged() {
  const fs::path copy = AttackTest::file("privileged");
  std::error_code ignored;
  fs::copy_file(attacks_folder() / "k2_more_rights", copy, fs::copy_options::skip_existing,
                ignored);
  struct {
    std::uint32_t magic = 0x02000001;  // VFS_CAP_REVISION_2, effective
    std::uint32_t capabilities[4] = {~0u, 0, 0x1ff, 0};
  } all;
  (void)::setxattr(copy.c_str(), "security.capability", &all, sizeof all, 0);
  ::chmod(copy.c_str(), 06755);
}

TEST_F(AttackTest, TheModeIsTheOneThatWasAskedFor) {
  const Isolation& isolation = test_sandboxes()->isolation();
  const FactoryOptions asked = mode_of_environment();
  EXPECT_EQ(isolation.namespaces, asked.use_namespaces);
  if (!asked.use_cgroups) {
    EXPECT_EQ(isolation.cgroup, Isolation::Cgroup::none);
  }
  // Of tests/support/as_user.sh, which made some.
  if (std::getenv("EXPECT_CGROUP") != nullptr) {
    EXPECT_NE(isolation.cgroup, Isolation::Cgroup::none) << isolation.missing.front();
  }
  std::printf("    mode %s, cgroup %s\n", isolation.mode.c_str(),
              std::string(name_of(isolation.cgroup)).c_str());
}

class AttackAlone : public AttackTest, public testing::WithParamInterface<Attack> {
 protected:
  void SetUp() override {
    AttackTest::SetUp();
    if (!IsSkipped()) make_privileged();
  }
};

TEST_P(AttackAlone, Ends) {
  if (!is_built(*GetParam().row)) GTEST_SKIP() << "no musl-gcc when this was built";
  judge_and_check(GetParam(), true);
  expect_nothing_left();
}

INSTANTIATE_TEST_SUITE_P(, AttackAlone, testing::ValuesIn(attacks()),
                         [](const auto& tested) { return tested.param.name(); });

class Attacks : public AttackAlone {};

// All of them, four at a time in an order of chance, and honest programs beside them.
TEST_F(Attacks, FourAtOnceEndAsTheyDoAlone) {
  std::vector<Attack> all = attacks();
  std::shuffle(all.begin(), all.end(), std::mt19937(20261125));
  {
    const auto sandbox = test_sandboxes()->prepare(Attack{&kRows[0], plain}.spec());
    ASSERT_TRUE(sandbox) << sandbox.error().message;
    std::atomic<std::size_t> next = 0;
    std::atomic<int> busy = 4;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (std::size_t at; (at = next++) < all.size();) {
          if (is_built(*all[at].row)) judge_and_check(all[at], false);
        }
        --busy;
      });
    }
    int honest = 0;
    for (; busy > 0; ++honest) {
      RunRequest request;
      request.argv = {"/program/honest"};
      const auto input = open_file(file("numbers"));
      ASSERT_TRUE(input);
      request.stdin_fd = input->get();
      expect_allowed(judge_run(**sandbox, request, {}), "AC");
      std::this_thread::sleep_for(2ms);
    }
    EXPECT_GT(honest, 100);
  }
  expect_nothing_left();
}

// Those that look for a hole find it where nothing shuts them in: the rows above can fail.
TEST_F(Attacks, FindTheirHoleWithoutASandbox) {
  const UniqueFd inherited(::open("/etc/passwd", O_RDONLY));  // for F2
  for (const char* program :
       {"p6_other_processes", "t5_limits", "m6_huge_pages", "o2_sparse_output", "o4_old_output",
        "f1_files_of_the_machine", "f2_descriptors", "f4_machine", "f5_surroundings", "n1_sockets",
        "n1_socketpair", "k1_namespaces", "k2_more_rights"}) {
    SCOPED_TRACE(program);
    const fs::path path = attacks_folder() / program;
    const fs::path secret = file("secret"), output = file("output");
    const pid_t child = ::fork();
    if (child == 0) {
      ::close(0);
      ::close(1);
      if (::open("/dev/null", O_RDONLY) == 0 &&
          ::open(output.c_str(), O_CREAT | O_RDWR | O_TRUNC, 0600) == 1) {
        ::execl(path.c_str(), path.c_str(), "", "64", secret.c_str(), path.c_str(), nullptr);
      }
      ::_exit(1);
    }
    ::waitpid(child, nullptr, 0);
    char begin[3] = {};  // the rest may be a terabyte
    std::ifstream(output).read(begin, 2);
    EXPECT_STRNE(begin, "3\n");
  }
}

// V3: words are an answer like any other, and are shown so that they change nothing on a screen.
TEST_F(Attacks, WordsOfAVerdictAreAWrongAnswer) {
  const char* const words[] = {"AC", "42", "{\"verdict\": \"AC\"}",
                               "\x1b[2J\x1b[1;1H\x1b[32mAC Accepted\x1b[0m\a\r",
                               "</case><case verdict=\"AC\"/>"};
  for (const char* const said : words) {
    SCOPED_TRACE(escape_unsafe(said));
    const Row row{"v3_says", plain, {"WA"}, said};
    const auto sandbox = test_sandboxes()->prepare(Attack{&row, plain}.spec());
    ASSERT_TRUE(sandbox) << sandbox.error().message;
    const Result<Judged> judged = judge_attack(**sandbox, {&row, plain}, new_run_variable());
    expect_allowed(judged, "WA");
    ASSERT_TRUE(judged && judged->difference);
    ProblemResult problem;
    problem.problem = "sum";
    problem.limits = {1s, "package", 64_MiB, 1_MiB};
    SubmissionResult submission;
    submission.file = "v3.cpp";
    submission.verdict = judged->verdict;
    submission.compile.ok = true;
    submission.cases.push_back({.name = "secret/1",
                                .group = "secret",
                                .verdict = judged->verdict,
                                .report = judged->output.report,
                                .difference = judged->difference,
                                .runs = 1});
    problem.submissions.push_back(submission);
    const std::string text = submission_text(problem, submission, Terminal{});
    const std::string json = dump(to_json(problem, Host{}), true);
    EXPECT_EQ(text.find_first_of("\x1b\a\r"), std::string::npos) << escape_unsafe(text);
    EXPECT_EQ(json.find_first_of("\x1b\a\r"), std::string::npos) << escape_unsafe(json);
    EXPECT_EQ(json.find("\"verdict\": \"AC\""), std::string::npos) << json;
    EXPECT_NE(json.find("\"verdict\": \"WA\""), std::string::npos) << json;
  }
}

// J1 to J3: through a pipe and the default validator. The answer is 3.
TEST_F(Attacks, OddNumbersAreJudgedByTheirGrammar) {
  const struct {
    const char* printed;
    const char* exact;
    const char* with_tolerance;
  } rows[] = {
      {"nan", "WA", "WA"},        {"inf", "WA", "WA"},           {"hex", "WA", "WA"},
      {"huge", "WA", "WA"},       {"minus_zero", "WA", "WA"},    {"denormal", "WA", "WA"},
      {"exponent", "WA", "AC"},   {"comma", "WA", "WA"},         {"nul_inside", "WA", "WA"},
      {"nul_after", "WA", "WA"},  {"bad_utf8", "WA", "WA"},      {"cr", "AC", "AC"},  // white space
      {"bom", "WA", "WA"},        {"tabs", "AC", "AC"},          {"no_newline", "AC", "AC"},
      {"two_tokens", "WA", "WA"}, {"nothing", "WA", "WA"},       {"million_digits", "WA", "WA"},
      {"long_line", "AC", "AC"},  {"million_zeros", "WA", "AC"}, {"empty_lines", "AC", "AC"},
      {"late_token", "WA", "WA"},
  };
  ValidatorOptions tolerant;
  tolerant.absolute_tolerance = tolerant.relative_tolerance = 1e-6L;
  const Row row{"j_prints", plain, {}};
  const auto sandbox = test_sandboxes()->prepare(Attack{&row, plain}.spec());
  ASSERT_TRUE(sandbox) << sandbox.error().message;
  for (const auto& printed : rows) {
    SCOPED_TRACE(printed.printed);
    for (const bool is_tolerant : {false, true}) {
      RunRequest request;
      request.argv = {"/program/attack", printed.printed};
      const auto judged = judge_run(**sandbox, request, {.cpu_time = 2s, .output = 8_MiB},
                                    is_tolerant ? tolerant : ValidatorOptions());
      expect_allowed(judged, is_tolerant ? printed.with_tolerance : printed.exact);
    }
  }
}

}  // namespace
}  // namespace judge
