#include "judge/validate/validator_program.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

#include "judge/base/file.hpp"
#include "tests/support/fake_sandbox.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using namespace std::chrono_literals;

// A package's data: data/secret/1.in and .ans, and an output.
struct Case {
  TempDir folder;
  fs::path data, input, answer;
  UniqueFd output;

  explicit Case(std::string_view out)
      : folder(*TempDir::make(fs::temp_directory_path(), "validator-test-")),
        data(folder.path() / "secret"),
        input(data / "1.in"),
        answer(data / "1.ans") {
    EXPECT_TRUE(make_folders(data).has_value());
    EXPECT_TRUE(write_file(input, "the input\n").has_value());
    EXPECT_TRUE(write_file(answer, "the answer\n").has_value());
    EXPECT_TRUE(write_file(folder.path() / "out", out).has_value());
    ::chmod(data.c_str(), 0755);
    output = *open_file(folder.path() / "out");
  }
};

constexpr ValidatorProgram::Limits kLimits = {
    .cpu_time = 1s, .memory = {256 << 20}, .output = {8 << 20}};

RunReport exits(int code) {
  RunReport report;
  report.exit_code = code;
  return report;
}

RunReport ended_by(EndCause cause, int signal = SIGKILL) {
  RunReport report;
  report.cause = cause;
  report.signal = signal;
  return report;
}

Program fake_program() {
  Program program;
  program.language = find_language("cpp");
  program.folder = "/somewhere";
  program.argv = {"/program/program"};
  return program;
}

Result<ValidatorResult> run_fake(const Case& on, FakeSandboxFactory& factory,
                                 const std::vector<std::string>& arguments = {}) {
  JUDGE_TRY(ValidatorProgram validator,
            ValidatorProgram::prepare(fake_program(), kLimits, {on.data}, factory));
  return validator.run(on.input, on.answer, on.output.get(), arguments);
}

TEST(ValidatorProgram, IsCalledByTheConvention) {
  const Case on("1\n");
  std::string read;
  FakeSandboxFactory factory([&](const FakeCall& call) -> Result<FakeRun> {
    char buffer[16];
    const ssize_t n = ::pread(call.request.stdin_fd, buffer, sizeof buffer, 0);
    read.assign(buffer, static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    return FakeRun{.report = exits(42)};
  });
  ASSERT_TRUE(run_fake(on, factory, {"float_tolerance", "1e-6"})->accepted);
  const FakeCall call = factory.calls().at(0);
  EXPECT_THAT(call.request.argv, ElementsAre("/program/program", "/data/0/1.in", "/data/0/1.ans",
                                             "/work/.feedback/", "float_tolerance", "1e-6"));
  EXPECT_EQ(read, "1\n");
  EXPECT_TRUE(call.spec.writable_work);
  EXPECT_TRUE(std::any_of(call.spec.mounts.begin(), call.spec.mounts.end(), [&](const Mount& m) {
    return m.source == on.data && m.target == "/data/0";
  }));
  EXPECT_EQ(call.limits.cpu_time, kLimits.cpu_time);
  EXPECT_GT(call.limits.wall_time, call.limits.cpu_time);
  EXPECT_EQ(call.limits.memory, kLimits.memory);
  EXPECT_EQ(call.limits.output, kLimits.output);
}

TEST(ValidatorProgram, GivesTheOutputAsAFileWhereTheConventionSaysSo) {
  const Case on("1\n");
  std::string seen;
  FakeSandboxFactory factory([&](const FakeCall& call) -> Result<FakeRun> {
    JUDGE_TRY(const UniqueFd file, open_beneath(call.work, "case.out"));
    JUDGE_TRY(seen, read_all(file.get(), "case.out"));
    return FakeRun{.report = exits(1), .error = "wrong answer: 1 is not 2\n"};
  });
  auto validator =
      ValidatorProgram::prepare(fake_program(), kLimits, {on.data}, factory, Convention::testlib);
  ASSERT_TRUE(validator.has_value());
  const auto result = validator->run(on.input, on.answer, on.output.get(), {"more"});
  ASSERT_TRUE(result.has_value());
  EXPECT_FALSE(result->accepted);
  EXPECT_EQ(result->judge_message, "wrong answer: 1 is not 2");
  EXPECT_EQ(seen, "1\n");
  EXPECT_THAT(
      factory.calls().at(0).request.argv,
      ElementsAre("/program/program", "/data/0/1.in", "/work/case.out", "/data/0/1.ans", "more"));
  EXPECT_EQ(factory.calls().at(0).request.stdin_fd, -1);
}

TEST(ValidatorProgram, JudgesByTheExitCodeAlone) {
  const Case on("1\n");
  const struct {
    const char* why;
    RunReport report;
    std::optional<bool> accepted;
    const char* said;
  } rows[] = {
      {"42 accepts", exits(42), true, ""},
      {"43 rejects", exits(43), false, ""},
      {"0 is no judgement", exits(0), {}, "exit code 0"},
      {"1 is no judgement", exits(1), {}, "exit code 1"},
      {"44 is no judgement", exits(44), {}, "exit code 44"},
      {"a crash", ended_by(EndCause::exited, SIGSEGV), {}, "died of"},
      {"too long", ended_by(EndCause::cpu_limit), {}, "after 1.0 s of CPU time"},
      {"asleep", ended_by(EndCause::wall_limit), {}, "was stopped after"},
      {"too large", ended_by(EndCause::memory_limit), {}, "memory limit of 256 MiB"},
      {"too loud", ended_by(EndCause::output_limit), {}, "output limit of 8 MiB"},
      {"killed", ended_by(EndCause::killed), {}, "was killed"},
      {"killed for memory, with a code",
       [] {
         RunReport report = exits(42);
         report.oom_kills = 1;
         return report;
       }(),
       {},
       "memory limit"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    FakeSandboxFactory factory(
        [&](const FakeCall&) { return FakeRun{.report = row.report, .error = "its last words"}; });
    const Result<ValidatorResult> result = run_fake(on, factory);
    ASSERT_EQ(result.has_value(), row.accepted.has_value());
    if (result) {
      EXPECT_EQ(result->accepted, *row.accepted);
    } else {
      EXPECT_EQ(result.error().kind, ErrorKind::fault);
      EXPECT_THAT(result.error().message, HasSubstr(on.input.string()));
      EXPECT_THAT(result.error().message, HasSubstr(row.said));
      EXPECT_THAT(result.error().message, HasSubstr("its last words"));
    }
  }
}

TEST(ValidatorProgram, TakesMessagesFromTheFeedbackFolder) {
  const Case on("1\n");
  int runs = 0;
  FakeSandboxFactory factory([&](const FakeCall& call) -> Result<FakeRun> {
    if (++runs == 1) {
      EXPECT_TRUE(put_file(call.work, ".feedback/judgemessage.txt", "edge 3\x1b[2J\n").has_value());
      EXPECT_TRUE(put_file(call.work, ".feedback/teammessage.txt", "try again").has_value());
    }
    return FakeRun{.report = exits(43)};
  });
  auto validator = ValidatorProgram::prepare(fake_program(), kLimits, {on.data}, factory);
  ASSERT_TRUE(validator.has_value());
  const auto first = validator->run(on.input, on.answer, on.output.get(), {});
  EXPECT_EQ(first->judge_message, "edge 3\\x1b[2J");
  EXPECT_EQ(first->team_message, "try again");
  const auto second = validator->run(on.input, on.answer, on.output.get(), {});
  EXPECT_EQ(second->judge_message, "") << "the folder is fresh";
}

TEST(ValidatorProgram, CutsMessages) {
  const Case on("1\n");
  const struct {
    const char* why;
    std::string written;
    std::string shown;
  } rows[] = {
      {"8 KiB stay whole", std::string(8192, 'x'), std::string(8192, 'x')},
      {"one more byte", std::string(8193, 'x'), std::string(8192, 'x') + "…"},
      {"a megabyte", std::string(1 << 20, 'x'), std::string(8192, 'x') + "…"},
      {"at a whole character", std::string(8191, 'x') + "中", std::string(8191, 'x') + "…"},
      {"lines stay lines", "a\nb\n", "a\nb"},
      {"empty", "", ""},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    FakeSandboxFactory factory([&](const FakeCall& call) -> Result<FakeRun> {
      EXPECT_TRUE(put_file(call.work, ".feedback/judgemessage.txt", row.written).has_value());
      return FakeRun{.report = exits(42)};
    });
    EXPECT_EQ(run_fake(on, factory)->judge_message, row.shown);
  }
}

TEST(ValidatorProgram, ReadsOnlyOrdinaryFilesOfTheFolder) {
  const Case on("1\n");
  const std::string secret = on.answer.string();
  const struct {
    const char* why;
    std::function<void(int)> leave;
  } rows[] = {
      {"a link out of it",
       [&](int work) { ::symlinkat(secret.c_str(), work, ".feedback/judgemessage.txt"); }},
      {"a FIFO", [](int work) { ::mkfifoat(work, ".feedback/judgemessage.txt", 0666); }},
      {"a folder", [](int work) { ::mkdirat(work, ".feedback/judgemessage.txt", 0777); }},
      {"a link in place of the folder",
       [&](int work) {
         ::unlinkat(work, "feedback", AT_REMOVEDIR);
         EXPECT_TRUE(write_file(on.data / "judgemessage.txt", "not yours").has_value());
         ::symlinkat(on.data.c_str(), work, "feedback");
       }},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    FakeSandboxFactory factory([&](const FakeCall& call) -> Result<FakeRun> {
      row.leave(call.work);
      return FakeRun{.report = exits(42)};
    });
    const auto result = run_fake(on, factory);
    EXPECT_TRUE(result->accepted);
    EXPECT_EQ(result->judge_message, "");
  }
}

TEST(ValidatorProgram, CopiesDataThatAMountWouldNotShow) {
  const struct {
    const char* why;
    std::function<void(const Case&)> change;
  } rows[] = {
      {"only ours", [](const Case& c) { ::chmod(c.input.c_str(), 0600); }},
      {"a link to elsewhere",
       [](const Case& c) {
         fs::rename(c.input, c.folder.path() / "elsewhere");
         fs::create_symlink(c.folder.path() / "elsewhere", c.input);
       }},
      {"a folder of ours only", [](const Case& c) { ::chmod(c.data.c_str(), 0700); }},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    const Case on("1\n");
    row.change(on);
    std::string seen;
    FakeSandboxFactory factory([&](const FakeCall& call) -> Result<FakeRun> {
      JUDGE_TRY(const UniqueFd file, open_beneath(call.work, "case.in"));
      JUDGE_TRY(seen, read_all(file.get(), "case.in"));
      return FakeRun{.report = exits(42)};
    });
    EXPECT_TRUE(run_fake(on, factory)->accepted);
    EXPECT_EQ(factory.calls().at(0).request.argv.at(1), "/work/case.in");
    EXPECT_EQ(seen, "the input\n");
  }
}

// --- in a sandbox ------------------------------------------------------------------------------

// Does what its fourth argument says.
constexpr std::string_view kValidator = R"cpp(
#include <sys/stat.h>
#include <unistd.h>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

  static std::string all(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }
  static std::string file(const char* name) {
    std::ifstream in(name);
    return all(in);
  }

  int main(int argc, char** argv) {
    if (argc != 5) return 1;
    const std::string what = argv[4], feedback = argv[3];
    const std::string message = feedback + "judgemessage.txt";
    if (what == "compare") {
      const bool right = file(argv[1]) == "the input\n" && file(argv[2]) == "the answer\n" &&
                         all(std::cin) == "1\n" && feedback.back() == '/' &&
                         file(message.c_str()).empty();
      std::ofstream(message) << (right ? "as it should be" : "not so");
      return right ? 42 : 43;
    }
    if (what == "ignore") return 42;
    if (what == "nothing") return 0;
    if (what == "crash") abort();
    if (what == "spin")
      for (volatile long i = 0;; i = i + 1) {
      }
    if (what == "sleep")
      for (;;) pause();
    if (what == "eat") {
      std::vector<std::vector<char>> blocks;
      for (;;) blocks.emplace_back(16 << 20, 'x');
    }
    if (what == "flood")
      for (const std::string line(1 << 16, 'x');;) std::cout << line;
    if (what == "link") return symlink("/data/0/1.ans", message.c_str()) == 0 ? 42 : 1;
    if (what == "spoil") {
      std::ofstream answer(argv[2]);
      return answer << "mine" && answer.flush() ? 42 : 43;
    }
    return 1;
  }
)cpp";

class ValidatorInSandbox : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    // Kept for the whole run: the cache must not be the user's.
    cache_ = new TempDir(*TempDir::make(fs::temp_directory_path(), "validator-cache-"));
    ::chmod(cache_->path().c_str(), 0755);
    ::setenv("XDG_CACHE_HOME", cache_->path().c_str(), 1);
    auto made = make_sandbox_factory({});
    if (!made) {
      why_not_ = made.error().message;
      return;
    }
    factory_ = made->release();
    Source source;
    source.files = {{"validate.cpp", std::string(kValidator)}};
    source.language = find_language("cpp");
    auto outcome = compile(source, {}, *factory_);
    if (!outcome) {
      why_not_ = outcome.error().message;
      return;
    }
    if (const auto* error = std::get_if<CompileError>(&*outcome)) FAIL() << error->log;
    program_ = new Program(std::get<Program>(*std::move(outcome)));
  }
  static void TearDownTestSuite() {
    delete program_;
    delete factory_;
    delete cache_;
  }
  void SetUp() override {
    if (program_ == nullptr) GTEST_SKIP() << why_not_;
  }

  Result<ValidatorResult> run(const Case& on, const std::string& what) {
    JUDGE_TRY(ValidatorProgram validator,
              ValidatorProgram::prepare(*program_, kLimits, {on.data}, *factory_));
    return validator.run(on.input, on.answer, on.output.get(), {what});
  }

  static inline TempDir* cache_ = nullptr;
  static inline SandboxFactory* factory_ = nullptr;
  static inline Program* program_ = nullptr;
  static inline std::string why_not_;
};

TEST_F(ValidatorInSandbox, SeesInputAnswerOutputAndAFreshFolder) {
  const Case on("1\n");
  auto validator = ValidatorProgram::prepare(*program_, kLimits, {on.data}, *factory_);
  ASSERT_TRUE(validator.has_value());
  for (int i = 0; i < 3; ++i) {
    ::lseek(on.output.get(), 0, SEEK_SET);
    const auto result = validator->run(on.input, on.answer, on.output.get(), {"compare"});
    ASSERT_TRUE(result.has_value()) << result.error().message;
    EXPECT_TRUE(result->accepted);
    EXPECT_EQ(result->judge_message, "as it should be");
  }
  const auto wrong = run(Case("2\n"), "compare");
  ASSERT_TRUE(wrong.has_value()) << wrong.error().message;
  EXPECT_FALSE(wrong->accepted);
  EXPECT_EQ(wrong->judge_message, "not so");
}

TEST_F(ValidatorInSandbox, ReadsDataThatOnlyWeMayRead) {
  const Case on("1\n");
  ::chmod(on.input.c_str(), 0600);
  ::chmod(on.data.c_str(), 0700);
  const auto result = run(on, "compare");
  ASSERT_TRUE(result.has_value()) << result.error().message;
  EXPECT_TRUE(result->accepted);
}

TEST_F(ValidatorInSandbox, NeedNotReadALargeOutput) {
  const auto result = run(Case(std::string(32 << 20, 'x')), "ignore");
  ASSERT_TRUE(result.has_value()) << result.error().message;
  EXPECT_TRUE(result->accepted);
}

TEST_F(ValidatorInSandbox, CannotReachOutOfIt) {
  const Case on("1\n");
  const auto link = run(on, "link");
  ASSERT_TRUE(link.has_value()) << link.error().message;
  EXPECT_EQ(link->judge_message, "");
  const auto spoil = run(on, "spoil");
  ASSERT_TRUE(spoil.has_value()) << spoil.error().message;
  EXPECT_FALSE(spoil->accepted) << "the data are read-only";
  EXPECT_EQ(*read_file(on.answer), "the answer\n");
}

TEST_F(ValidatorInSandbox, FailsByItsOwnFault) {
  const struct {
    const char* what;
    const char* said;
  } rows[] = {
      {"nothing", "exit code 0"}, {"crash", "died of"},      {"spin", "CPU time"},
      {"sleep", "was stopped"},   {"flood", "output limit"},
  };
  for (const auto& row : rows) {
    const auto result = run(Case("1\n"), row.what);
    ASSERT_FALSE(result.has_value()) << row.what;
    EXPECT_EQ(result.error().kind, ErrorKind::fault);
    EXPECT_THAT(result.error().message, HasSubstr(row.said));
    EXPECT_THAT(result.error().message, HasSubstr("secret/1.in"));
  }
  // Where nothing counts memory, bad_alloc ends it instead.
  EXPECT_FALSE(run(Case("1\n"), "eat").has_value());
}

}  // namespace
}  // namespace judge
