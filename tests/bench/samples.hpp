#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "judge/base/units.hpp"

namespace judge {

// Measured values of one kind, and what is said of them. Times are in ms.
struct Samples {
  std::vector<double> values;

  void add(double value) { values.push_back(value); }
  template <class Work>
  void time(const Work& work) {
    const auto start = Clock::now();
    work();
    add(to_ms(Clock::now() - start));
  }
  // The value below which this part of them lies.
  double quantile(double part) const {
    if (values.empty()) return std::nan("");
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
  }
  double least() const { return quantile(0); }
  double median() const { return quantile(0.5); }
  double most() const { return quantile(1); }
};

}  // namespace judge
