#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

namespace ml::reference {

struct LoraShape {
  std::int64_t rows, in, out, rank;
};

// x a^T in float64, [rows, rank], and the same of absolute values: what every column needs.
struct LowRank {
  std::vector<double> value, absolute;
};

inline LowRank low_rank(const LoraShape& s, const std::vector<double>& x,
                        const std::vector<double>& a) {
  LowRank low;
  for (std::int64_t m = 0; m < s.rows; ++m) {
    for (std::int64_t p = 0; p < s.rank; ++p) {
      double sum = 0, absolute = 0;
      for (std::int64_t c = 0; c < s.in; ++c) {
        const double product =
            x[static_cast<std::size_t>(m * s.in + c)] * a[static_cast<std::size_t>(p * s.in + c)];
        sum += product;
        absolute += std::fabs(product);
      }
      low.value.push_back(sum);
      low.absolute.push_back(absolute);
    }
  }
  return low;
}

struct LoraElement {
  double value = 0, cond = 0;  // cond: the sum of absolute products, through both factors
};

// Element (m, o) of x w^T + s (x a^T) b^T.
inline LoraElement lora_element(const LoraShape& s, double factor, const std::vector<double>& x,
                                const std::vector<double>& w, const std::vector<double>& b,
                                const LowRank& low, std::int64_t m, std::int64_t o) {
  LoraElement element;
  const double* row = x.data() + m * s.in;
  const double* weights = w.data() + o * s.in;
  for (std::int64_t c = 0; c < s.in; ++c) {
    element.value += row[c] * weights[c];
    element.cond += std::fabs(row[c] * weights[c]);
  }
  for (std::int64_t p = 0; p < s.rank; ++p) {
    const double up = b[static_cast<std::size_t>(o * s.rank + p)];
    const auto at = static_cast<std::size_t>(m * s.rank + p);
    element.value += factor * low.value[at] * up;
    element.cond += std::fabs(factor) * low.absolute[at] * std::fabs(up);
  }
  return element;
}

}  // namespace ml::reference
