#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "judge/base/result.hpp"

namespace judge {

// Calls work(i) for each i < count, `jobs` at once, in ascending order of start. After the first
// Error nothing new is started; that Error is returned.
template <class Work>
Result<void> for_each_parallel(std::size_t count, unsigned jobs, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::optional<Error> first;
  const auto loop = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      Result<void> done = work(i);
      if (done) continue;
      next = count;
      const std::lock_guard lock(mutex);
      if (!first) first = std::move(done).error();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 1; t < std::min<std::size_t>(jobs, count); ++t) threads.emplace_back(loop);
    loop();
  }
  if (first) return Failure(*std::move(first));
  return {};
}

}  // namespace judge
