#include "judge/sandbox/interact.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "judge/base/text.hpp"
#include "tests/support/require_isolation.hpp"

// Two shell scripts that talk. "Validators" accept with exit code 42.

namespace judge {
namespace {

using namespace std::chrono_literals;
using testing::EndsWith;
using testing::HasSubstr;

constexpr int kAccept = 42;
constexpr int kTimes = 20;  // who ended first, and how, must be the same every time

// The limits of the submission; the validator has ample ones.
struct Case {
  const char* validator;
  const char* submission;
  Duration wall_time = 20s;
  Duration cpu_time = 5s;
  Bytes output = 8_MiB;
};

class Interact : public testing::Test {
 protected:
  void SetUp() override {
    REQUIRE_ISOLATION();
    SandboxSpec spec;
    spec.system = true;
    spec.may_fork = true;
    spec.writable_work = true;
    validator_ = *test_sandboxes()->prepare(spec);
    submission_ = *test_sandboxes()->prepare(spec);
  }

  static RunRequest script(const char* text) {
    RunRequest request;
    request.argv = {"/bin/sh", "-c", text};
    request.environment = {"PATH=/usr/bin:/bin"};
    return request;
  }

  Result<Interaction> run(const Case& c, bool record = false) {
    const RunLimits ample{
        .cpu_time = 10s, .wall_time = 40s, .memory = 512_MiB, .output = 1_MiB, .processes = 64};
    RunLimits limits = ample;
    limits.cpu_time = c.cpu_time;
    limits.wall_time = c.wall_time;
    limits.output = c.output;
    JUDGE_TRY(const UniqueFd work, validator_->new_work_folder());
    return interact({validator_.get(), script(c.validator), ample},
                    {submission_.get(), script(c.submission), limits}, {kAccept}, record);
  }

  // How it ended, in a word each: "42 first, 0" means that the validator was first.
  std::string ends(const Case& c) {
    const Result<Interaction> talk = run(c);
    if (!talk) return talk.error().message;
    const auto word = [](const RunReport& report) -> std::string {
      switch (report.cause) {
        case EndCause::exited:
          break;
        case EndCause::cpu_limit:
          return "cpu";
        case EndCause::wall_limit:
          return "wall";
        case EndCause::memory_limit:
          return "memory";
        case EndCause::output_limit:
          return "output";
        case EndCause::killed:
          return "killed";
      }
      return report.signal != 0 ? "signal " + std::to_string(report.signal)
                                : std::to_string(report.exit_code);
    };
    return word(talk->validator.report) + (talk->validator_first ? " first, " : ", ") +
           word(talk->submission.report);
  }

  void expect_always(const std::string& expected, const Case& c, int times = kTimes) {
    SCOPED_TRACE(std::string(c.validator) + "  <->  " + c.submission);
    for (int i = 0; i < times; ++i) ASSERT_EQ(ends(c), expected) << "time " << i;
  }

  std::unique_ptr<Sandbox> validator_, submission_;
};

TEST_F(Interact, AnswersReachTheOther) {
  expect_always("42, 0", {"echo 7; read x; read end; test $x = 14 && exit 42; exit 43",
                          "read n; echo $((2*n))"});
  expect_always("43, 0",
                {"echo 7; read x; read end; test $x = 14 && exit 42; exit 43", "read n; echo 15"});
}

TEST_F(Interact, TheValidatorThatRejectsFirstStopsTheOther) {
  const char* const rejects = "read x; exit 43";
  expect_always("43 first, killed", {rejects, "echo 1; read x; exit 1"});
  expect_always("43 first, killed", {rejects, "echo 1; while :; do :; done"});
  expect_always("43 first, killed", {rejects, "echo 1; sleep 30"});
  expect_always("43 first, killed", {rejects, "while :; do echo 1; done"});
  for (const char* other : {"exit 0", "exit 1", "kill -SEGV $$"}) {
    SCOPED_TRACE(other);
    EXPECT_THAT(ends({other, "sleep 30"}), EndsWith(" first, killed"));
  }
}

TEST_F(Interact, AfterTheValidatorAcceptedTheSubmissionEndsAsItDoes) {
  // It sees the end of its input, and may write as much as it likes without a SIGPIPE.
  expect_always("42 first, 0", {"read x; exit 42", "echo 1; read x; exit 0"});
  expect_always("42 first, 3", {"read x; exit 42", "echo 1; read x; exit 3"});
  expect_always("42 first, 0",
                {"read x; exit 42", "echo 1; read x; head -c 3000000 /dev/zero; exit 0"});
  expect_always("42 first, wall", {"read x; exit 42", "echo 1; sleep 30", 300ms}, 3);
  expect_always("42 first, output", {"read x; exit 42", "echo 1; read x; cat /dev/zero"}, 5);
}

TEST_F(Interact, ASubmissionThatStopsEarlyGivesTheValidatorNoSignal) {
  // More than any pipe holds goes to nobody; then the validator reads an end of file.
  const char* const talks = "head -c 5000000 /dev/zero && ! read x && exit 42; exit 43";
  expect_always("42, 0", {talks, "exit 0"});
  expect_always("42, 3", {talks, "exit 3"});
  expect_always("42, 0", {talks, "exec < /dev/null; sleep 0.05"}, 5);
  EXPECT_THAT(ends({talks, "kill -SEGV $$"}), EndsWith(", signal " + std::to_string(SIGSEGV)));
}

TEST_F(Interact, SigpipeIsNotIgnored) {
  // The judge itself ignores the signal.
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  const Result<Interaction> talk = run({"sh -c 'kill -PIPE $$'; test $? = 141 && exit 42; exit 43",
                                        "sh -c 'kill -PIPE $$'; test $? = 141 && exit 0; exit 1"});
  std::signal(SIGPIPE, before);
  ASSERT_TRUE(talk) << talk.error().message;
  EXPECT_EQ(talk->validator.report.exit_code, 42);
  EXPECT_EQ(talk->submission.report.exit_code, 0);
}

TEST_F(Interact, WhatWasSaidLastIsDelivered) {
  // The speaker is long gone when the listener begins to read.
  expect_always(
      "42, 0",
      {"sleep 0.05; n=$(wc -c); test $n = 100000 && exit 42; exit 43", "head -c 100000 /dev/zero"},
      5);
  expect_always("42 first, 0",
                {"head -c 100000 /dev/zero; exit 42",
                 "sleep 0.05; n=$(wc -c); test $n = 100000 && exit 0; exit 1"},
                5);
  // More than the listener's pipe holds: the rest waits in the speaker's, after its end.
  expect_always(
      "42, 0",
      {"sleep 0.2; n=$(wc -c); test $n = 1200000 && exit 42; exit 43", "head -c 1200000 /dev/zero"},
      3);
}

TEST_F(Interact, OfTwoEndsSeenAtOnceTheSubmissionsIsItsOwnDoing) {
  // Both end while this thread is held up.
  const auto before = std::signal(SIGUSR1, [](int) { ::usleep(600000); });
  const pthread_t self = pthread_self();
  for (int i = 0; i < 3; ++i) {
    std::thread holder([&] {
      ::usleep(150000);
      pthread_kill(self, SIGUSR1);
    });
    EXPECT_EQ(ends({"sleep 0.4; exit 43", "sleep 0.4; exit 3"}), "43, 3");
    holder.join();
  }
  std::signal(SIGUSR1, before);
}

TEST_F(Interact, ClosingStdoutIsNoEnd) {
  // The validator sees the end of its input when the submission has ended, not before: who waits
  // for that is waited for.
  expect_always("43, wall", {"read x; exit 43", "exec >&-; read x", 300ms}, 3);
  expect_always("43, 0", {"read x; exit 43", "exec >&-; sleep 0.02"});
  expect_always("43, 0", {"exec <&-; sleep 0.5; exit 43", "echo 1"}, 3);
}

TEST_F(Interact, WhoWaitsForEachOtherIsEndedByTheSubmissionsClock) {
  expect_always("43, wall", {"read x && exit 42; exit 43", "read x", 300ms}, kTimes);
}

TEST_F(Interact, ASubmissionThatFailsByItselfIsFirst) {
  expect_always("43, 1", {"read x && exit 42; exit 43", "exit 1"});
  expect_always("43, cpu", {"read x && exit 42; exit 43", "while :; do :; done", 20s, 50ms}, 5);
  // Nobody reads: it waits for room until its time is up.
  expect_always("43, wall", {"sleep 1; exit 43", "cat /dev/zero", 300ms}, 3);
  expect_always("42, output", {"cat > /dev/null; exit 42", "cat /dev/zero"}, 5);
}

TEST_F(Interact, ChildrenDoNotOutliveTheirParents) {
  // A child that holds the pipe open goes with its parent, so the other sees the end.
  expect_always("42, 0", {"cat > /dev/null; exit 42", "sleep 30 & exit 0"}, 5);
  expect_always("42 first, 0", {"sleep 30 & exit 42", "cat > /dev/null; exit 0"}, 5);
}

TEST_F(Interact, OnlyStderrOfTheValidatorIsItsOutput) {
  expect_always("42 first, 0", {"head -c 3000000 /dev/zero; exit 42", "cat > /dev/null"}, 3);
  const Result<Interaction> talk = run({"cat /dev/zero >&2", "read x; exit 0"});
  ASSERT_TRUE(talk) << talk.error().message;
  EXPECT_EQ(talk->validator.report.cause, EndCause::output_limit);
  const Result<Interaction> said = run({"echo no >&2; exit 43", "echo yes >&2; read x"});
  ASSERT_TRUE(said) << said.error().message;
  EXPECT_EQ(said->validator.error, "no\n");
}

TEST_F(Interact, BothAreMeasured) {
  const char* const works = "i=0; while [ $i -lt 50000 ]; do i=$((i+1)); done;";
  const std::string validator = std::string(works) + "exit 42";
  const Result<Interaction> talk = run({validator.c_str(), "cat"});
  ASSERT_TRUE(talk) << talk.error().message;
  EXPECT_GT(talk->validator.report.cpu_time, talk->submission.report.cpu_time);
  EXPECT_GT(talk->submission.report.cpu_time, 0ns);
  EXPECT_GT(talk->submission.report.memory_peak, 0_B);
  EXPECT_GT(talk->validator.report.memory_peak, 0_B);
}

TEST_F(Interact, WritesDownWhatIsSaid) {
  const Result<Interaction> talk =
      run({"echo 3; read x; echo 'a\033b'; read x; printf end; exit 42",
           "read n; echo 1 2; read n; echo; cat > /dev/null; printf last"},
          true);
  ASSERT_TRUE(talk) << talk.error().message;
  EXPECT_EQ(talk->transcript, "<3\n>1 2\n<a\\x1bb\n>\n<end\n>last\n");
  EXPECT_EQ(run({"echo 3; exit 42", "cat > /dev/null"})->transcript, "") << "unless asked for";
}

TEST_F(Interact, ManyTurnsKeepTheirOrder) {
  const Result<Interaction> talk =
      run({"i=0; while [ $i -lt 300 ]; do i=$((i+1)); echo $i; read x; done; exit 42",
           "while read n; do echo -$n; done"},
          true);
  ASSERT_TRUE(talk) << talk.error().message;
  std::string expected;
  for (int i = 1; i <= 300; ++i) expected += fmt::format("<{}\n>-{}\n", i, i);
  EXPECT_EQ(talk->transcript, expected);
}

TEST(Transcript, KeepsLinesWhole) {
  Transcript transcript;
  transcript.add('<', "one\ntw");
  transcript.add('>', "three\n");
  transcript.add('<', "o\n\n");
  transcript.add('>', "fo\xff");
  EXPECT_EQ(transcript.finish(), "<one\n>three\n<two\n<\n>fo\\xff\n");
}

TEST(Transcript, IsBounded) {
  Transcript lines, one_line;
  for (int i = 0; i < 1000000; ++i) lines.add('>', "1234567\n");
  for (int i = 0; i < 1000; ++i) one_line.add('<', std::string(1 << 12, '\1'));
  for (Transcript* transcript : {&lines, &one_line}) {
    const std::string text = transcript->finish();
    EXPECT_LE(text.size(), Transcript::kMost + 10);
    EXPECT_GT(text.size(), Transcript::kMost / 2);
    EXPECT_THAT(text, EndsWith("\n[...]\n"));
  }
}

}  // namespace
}  // namespace judge
