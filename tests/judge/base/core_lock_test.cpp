#include "judge/base/core_lock.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
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

}  // namespace
}  // namespace judge
