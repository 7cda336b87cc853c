#pragma once

#include <algorithm>
#include <vector>

#include "judge/base/units.hpp"

namespace judge {

// Measured times in ms, and what is said of them.
struct Times {
  std::vector<double> ms;

  template <class Work>
  void measure(const Work& work) {
    const auto start = Clock::now();
    work();
    ms.push_back(to_ms(Clock::now() - start));
  }
  // The value below which this part of the times lies.
  double quantile(double part) const {
    if (ms.empty()) return 0;
    std::vector<double> sorted = ms;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
  }
  double least() const { return quantile(0); }
  double median() const { return quantile(0.5); }
};

}  // namespace judge
