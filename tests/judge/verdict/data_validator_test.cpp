#include "judge/verdict/data_validator.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <thread>

#include "judge/base/file.hpp"
#include "judge/package/load.hpp"
#include "tests/support/fake_sandbox.hpp"
#include "tests/support/require_isolation.hpp"
#include "tests/support/temp_package.hpp"

namespace judge {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class DataValidatorTest : public testing::Test {
 protected:
  DataValidatorTest() : cache_(TempDir::make(fs::temp_directory_path(), "cache-").value()) {
    ::chmod(cache_.path().c_str(), 0755);
    ::setenv("XDG_CACHE_HOME", cache_.path().c_str(), 1);
  }
  ~DataValidatorTest() override { ::unsetenv("XDG_CACHE_HOME"); }

  const TestCase& case_named(const std::string& name) {
    problem_ = load_problem(package_.path()).value();
    for (const TestCase& test_case : problem_.cases) {
      if (test_case.name == name) return test_case;
    }
    throw std::runtime_error("no case " + name);
  }

  // All validators of the kind on one case.
  Result<DataResult> check(DataKind kind, const std::string& name, SandboxFactory& sandboxes) {
    const TestCase& test_case = case_named(name);
    for (PackageProgram& program : problem_.input_validators) program.convention = convention_;
    const std::string input = *read_file(test_case.input), answer = *read_file(test_case.answer);
    JUDGE_TRY(const DataValidators validators, prepare_data_validators(problem_, kind, sandboxes));
    return check_data(validators, {test_case, input, answer});
  }

  // With a run that ends as told; nothing is compiled.
  Result<DataResult> check_fake(DataKind kind, RunReport report, const std::string& out = "",
                                const std::string& error = "") {
    sandboxes_ = std::make_unique<FakeSandboxFactory>([=](const FakeCall& call) -> Result<FakeRun> {
      if (call.request.argv.front() != "/program/program") {
        JUDGE_CHECK(put_file(call.work, "program", "binary", 0755));
        return FakeRun{};
      }
      return FakeRun{.report = report, .out = out, .error = error};
    });
    return check(kind, "secret/1", *sandboxes_);
  }

  static RunReport exits(int code, int signal = 0, EndCause cause = EndCause::exited) {
    RunReport report;
    report.exit_code = code;
    report.signal = signal;
    report.cause = cause;
    return report;
  }

  TempPackage package_;
  TempDir cache_;
  Problem problem_;
  Convention convention_ = Convention::icpc;  // of the input validators
  std::unique_ptr<FakeSandboxFactory> sandboxes_;
};

TEST_F(DataValidatorTest, JudgesByTheExitCode) {
  package_.write("input_validators/in.cpp", "").write("answer_validators/ans.cpp", "");
  const struct {
    const char* why;
    RunReport report;
    char input, answer;  // A accepted, R rejected, E an Error
  } rows[] = {
      {"42 accepts", exits(42), 'A', 'A'},
      {"43 rejects", exits(43), 'R', 'R'},
      {"1 of an input validator rejects", exits(1), 'R', 'E'},
      {"0 too", exits(0), 'R', 'E'},
      {"an assertion of its own too", exits(0, SIGABRT), 'R', 'E'},
      {"too slow says nothing", exits(0, SIGKILL, EndCause::cpu_limit), 'E', 'E'},
      {"too large says nothing", exits(42, 0, EndCause::memory_limit), 'E', 'E'},
      {"too loud says nothing", exits(42, 0, EndCause::output_limit), 'E', 'E'},
  };
  for (const auto& row : rows) {
    for (const auto& [kind, wanted, name] : {std::tuple(DataKind::input, row.input, "in.cpp"),
                                             std::tuple(DataKind::answer, row.answer, "ans.cpp")}) {
      SCOPED_TRACE(std::string(row.why) + ", " + name);
      const auto result = check_fake(kind, row.report, "", "its words");
      EXPECT_EQ(!result ? 'E' : result->accepted ? 'A' : 'R', wanted);
      if (!result) {
        EXPECT_THAT(result.error().message, HasSubstr(std::string("secret/1: ") + name));
        EXPECT_THAT(result.error().message, HasSubstr("its words"));
      } else if (!result->accepted) {
        EXPECT_EQ(result->validator, name);
        EXPECT_THAT(result->message, HasSubstr("its words"));
      }
    }
  }
}

TEST_F(DataValidatorTest, JudgesTestlibsValidatorsByTheirCodes) {
  package_.write("input_validators/in.cpp", "");
  convention_ = Convention::testlib;
  EXPECT_TRUE(check_fake(DataKind::input, exits(0))->accepted);
  const auto rejected = check_fake(DataKind::input, exits(3), "", "FAIL line 2\n");
  EXPECT_FALSE(rejected->accepted);
  EXPECT_EQ(rejected->message, "FAIL line 2");
  EXPECT_FALSE(check_fake(DataKind::input, exits(42))->accepted);
  EXPECT_FALSE(check_fake(DataKind::input, exits(0, SIGABRT))->accepted);
  EXPECT_FALSE(check_fake(DataKind::input, exits(0, SIGKILL, EndCause::cpu_limit)).has_value());
}

TEST_F(DataValidatorTest, TakesTheWordsFromStderrElseStdout) {
  package_.write("input_validators/in.cpp", "");
  EXPECT_EQ(check_fake(DataKind::input, exits(43), "out", "err\x1b\n")->message, "err\\x1b");
  EXPECT_EQ(check_fake(DataKind::input, exits(43), "out\n", "")->message, "out");
  EXPECT_EQ(check_fake(DataKind::input, exits(1), "", "")->message,
            "ended with exit code 1, neither 42 (accept) nor 43 (reject)");
}

TEST_F(DataValidatorTest, PassesArgumentsByNameThenTheCasesOwn) {
  package_.write("input_validators/in.cpp", "").write("answer_validators/ans.cpp", "");
  const struct {
    const char* yaml;
    std::vector<std::string> input, answer;
  } rows[] = {
      {"input_validator_args: [a, b c]\n", {"a", "b c"}, {}},
      {"input_validator_args: {in.cpp: [x]}\n", {"x"}, {}},
      {"input_validator_args: {in: [x]}\n", {"x"}, {}},
      {"input_validator_args: {other: [x]}\n", {}, {}},
      {"input_validator_flags: --n 5\n", {"--n", "5"}, {}},
      {"input_validator_flags: {name: in.cpp, flags: --n 5}\n", {"--n", "5"}, {}},
      {"input_validator_args: [a]\nargs: [mine]\noutput_validator_args: [t, '{{n_max}}']\n",
       {"a", "mine"},
       {"t", "1000"}},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.yaml);
    package_.write("data/secret/test_group.yaml", row.yaml);
    ASSERT_TRUE(check_fake(DataKind::input, exits(42)).has_value());
    std::vector<std::string> argv = sandboxes_->calls().back().request.argv;
    argv.erase(argv.begin());
    EXPECT_EQ(argv, row.input);
    ASSERT_TRUE(check_fake(DataKind::answer, exits(42)).has_value());
    argv = sandboxes_->calls().back().request.argv;
    argv.erase(argv.begin());
    std::vector<std::string> wanted = {"/work/case.in"};
    wanted.insert(wanted.end(), row.answer.begin(), row.answer.end());
    EXPECT_EQ(argv, wanted);
  }
}

TEST_F(DataValidatorTest, AGrammarNeedsNoSandbox) {
  package_.write("input_validators/grammar.ctd", "INT(1,{{n_max}}) NEWLINE\n")
      .write("answer_validators/answer.ctd", "INT(1,2000) NEWLINE\n")
      .add_case("secret/bad", "1001\n", "2002\n");
  FakeSandboxFactory none([](const FakeCall&) -> Result<FakeRun> { return fail("not wanted"); });
  EXPECT_TRUE(check(DataKind::input, "secret/1", none)->accepted);
  EXPECT_TRUE(check(DataKind::answer, "secret/1", none)->accepted);
  const auto input = check(DataKind::input, "secret/bad", none);
  ASSERT_TRUE(input.has_value()) << input.error().message;
  EXPECT_EQ(input->validator, "grammar.ctd");
  EXPECT_EQ(input->message,
            "line 1, column 1: 1001 is not between 1 and 1000 (input_validators/grammar.ctd:1: "
            "INT(1,1000))");
  EXPECT_EQ(check(DataKind::answer, "secret/bad", none)->validator, "answer.ctd");
  package_.write("input_validators/grammar.ctd", "INT(1,\n");
  EXPECT_THAT(check(DataKind::input, "secret/1", none).error().message,
              HasSubstr("input_validators/grammar.ctd:2:1"));
  package_.write("input_validators/grammar.ctd", "ASSERT(n==1)\n");
  EXPECT_THAT(check(DataKind::input, "secret/1", none).error().message, HasSubstr("is not set"));
}

TEST_F(DataValidatorTest, AllMustAccept) {
  package_.write("input_validators/a.ctd", "INT(1,9) NEWLINE\n")
      .write("input_validators/b.ctd", "INT(1,4) NEWLINE\n")
      .write("input_validators/c.ctd", "INT(1,3) NEWLINE\n");
  FakeSandboxFactory none([](const FakeCall&) -> Result<FakeRun> { return fail("not wanted"); });
  EXPECT_TRUE(check(DataKind::input, "sample/1", none)->accepted);
  EXPECT_EQ(check(DataKind::input, "secret/1", none)->validator, "b.ctd");
}

TEST_F(DataValidatorTest, KeepsItsSandboxFromCaseToCase) {
  package_.write("input_validators/in.cpp", "");
  int prepared = 0;
  struct Counting final : SandboxFactory {
    Counting(FakeSandboxFactory& factory, int& count) : inside(factory), prepared(count) {}
    const Isolation& isolation() const override { return inside.isolation(); }
    Result<std::unique_ptr<Sandbox>> prepare(const SandboxSpec& spec) override {
      ++prepared;
      return inside.prepare(spec);
    }
    FakeSandboxFactory& inside;
    int& prepared;
  };
  FakeSandboxFactory fake([](const FakeCall& call) -> Result<FakeRun> {
    if (call.request.argv.front() != "/program/program") {
      JUDGE_CHECK(put_file(call.work, "program", "binary", 0755));
      return FakeRun{};
    }
    return FakeRun{.report = exits(42)};
  });
  Counting sandboxes(fake, prepared);
  const TestCase& test_case = case_named("secret/1");
  const auto validator =
      DataValidator::prepare(problem_, problem_.input_validators[0], DataKind::input, sandboxes);
  ASSERT_TRUE(validator.has_value()) << validator.error().message;
  prepared = 0;
  for (int i = 0; i < 20; ++i) EXPECT_TRUE((*validator)->check({test_case, "1\n"})->accepted);
  EXPECT_EQ(prepared, 1);
}

// --- in a sandbox ------------------------------------------------------------------------------

// Accepts the input "5" with its arguments, its data file and the case's file there.
constexpr std::string_view kValidator = R"py(
import sys, os
assert sys.stdin.read() == '5\n', 'not five'
assert sys.argv[1:] == ['a b'], sys.argv
assert open('words.txt').read() == 'beside' and open('extra.txt').read() == 'of the case'
import helper
sys.exit(helper.code)
)py";

TEST_F(DataValidatorTest, RunsAFolderOfPythonAmongItsFiles) {
  REQUIRE_ISOLATION();
  package_.write("input_validators/v/main.py", kValidator)
      .write("input_validators/v/helper.py", "code = 42\n")
      .write("input_validators/v/words.txt", "beside")
      .write("data/secret/1.files/extra.txt", "of the case")
      .write("data/secret/1.yaml", "input_validator_args: {v: [a b]}\n");
  const auto result = check(DataKind::input, "secret/1", *test_sandboxes());
  ASSERT_TRUE(result.has_value()) << result.error().message;
  EXPECT_TRUE(result->accepted) << result->message;
  const auto other = check(DataKind::input, "sample/1", *test_sandboxes());
  ASSERT_TRUE(other.has_value()) << other.error().message;
  EXPECT_EQ(other->validator, "v");
  EXPECT_THAT(other->message, HasSubstr("not five"));
}

TEST_F(DataValidatorTest, RunsScriptsAndAnswerValidators) {
  REQUIRE_ISOLATION();
  package_.write("input_validators/s/build", "#!/bin/sh\necho 5 > wanted\n")
      .write("input_validators/s/run",
             "#!/bin/sh\ncmp -s - wanted && exit 42\necho not five; exit 43\n")
      .write("answer_validators/twice.py",
             "import sys\nn = int(open(sys.argv[1]).read())\n"
             "sys.exit(42 if int(sys.stdin.read()) == 2 * n else 43)\n")
      .add_case("secret/2", "7\n", "15\n");
  for (const char* name : {"build", "run"}) {
    ::chmod((package_.path() / "input_validators/s" / name).c_str(), 0755);
  }
  const auto input = check(DataKind::input, "secret/1", *test_sandboxes());
  ASSERT_TRUE(input.has_value()) << input.error().message;
  EXPECT_TRUE(input->accepted) << input->message;
  EXPECT_EQ(check(DataKind::input, "secret/2", *test_sandboxes())->message, "not five");
  const auto answer = check(DataKind::answer, "secret/1", *test_sandboxes());
  ASSERT_TRUE(answer.has_value()) << answer.error().message;
  EXPECT_TRUE(answer->accepted) << answer->message;
  EXPECT_FALSE(check(DataKind::answer, "secret/2", *test_sandboxes())->accepted);
}

TEST_F(DataValidatorTest, ChecksSeveralCasesAtOnce) {
  REQUIRE_ISOLATION();
  package_.write("input_validators/v.py", "import sys\nsys.exit(42 if input() == '5' else 43)\n");
  const TestCase& test_case = case_named("secret/1");
  const auto validators = prepare_data_validators(problem_, DataKind::input, *test_sandboxes());
  ASSERT_TRUE(validators.has_value()) << validators.error().message;
  std::vector<std::jthread> threads;
  std::atomic<int> right{0};
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&, i] {
      for (int round = 0; round < 3; ++round) {
        const bool good = (i + round) % 2 == 0;
        const auto result = check_data(*validators, {test_case, good ? "5\n" : "6\n"});
        right += result && result->accepted == good;
      }
    });
  }
  threads.clear();
  EXPECT_EQ(right, 12);
}

}  // namespace
}  // namespace judge
