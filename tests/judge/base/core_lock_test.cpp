#include "judge/base/core_lock.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <thread>

namespace judge {
namespace {

using namespace std::chrono_literals;

TEST(CoreClaim, IsOneOfTheUsableCores) {
  const auto claim = CoreClaim::any();
  ASSERT_TRUE(claim);
  const auto cores = usable_cores();
  EXPECT_NE(std::find(cores.begin(), cores.end(), claim->core()), cores.end());
}

TEST(CoreClaim, AloneKeepsEverybodyElseWaiting) {
  std::atomic<bool> claimed{false};
  std::jthread other;
  {
    const auto alone = CoreClaim::alone();
    ASSERT_TRUE(alone);
    other = std::jthread([&] { claimed = CoreClaim::any().has_value(); });
    std::this_thread::sleep_for(100ms);
    EXPECT_FALSE(claimed);
  }
  other.join();
  EXPECT_TRUE(claimed);
}

// A judge at Ctrl-Z keeps its locks; the others of the machine must not stand still with it.
TEST(CoreClaim, AStoppedHolderIsNotWaitedFor) {
  int pipe[2];
  ASSERT_EQ(::pipe2(pipe, O_CLOEXEC), 0);
  const pid_t holder = ::fork();
  if (holder == 0) {
    const auto alone = CoreClaim::alone();
    (void)!::write(pipe[1], "", alone.has_value());
    ::pause();
    ::_exit(0);
  }
  char byte = 0;
  EXPECT_EQ(::read(pipe[0], &byte, 1), 1);
  std::atomic<bool> claimed{false};
  {
    const std::jthread other([&] { claimed = CoreClaim::any() && CoreClaim::alone(); });
    std::this_thread::sleep_for(300ms);
    EXPECT_FALSE(claimed);
    ::kill(holder, SIGSTOP);
    for (int i = 0; i < 1000 && !claimed; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_TRUE(claimed);
    ::kill(holder, SIGKILL);
    ::waitpid(holder, nullptr, 0);
  }
  ::close(pipe[0]);
  ::close(pipe[1]);
}

}  // namespace
}  // namespace judge
