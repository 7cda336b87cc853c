#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace ml::reference {

// y = x w^T + s (x a^T) b^T with w [out, in], a [rank, in], b [out, rank], row-major.
struct LoraWeights {
  std::int64_t in, out, rank;
  double s;
  std::vector<double> w, a, b;
};

// A row of x, or a sum of rows with signs (y of the sum is the sum of the rows' y). `absolute` is
// the sum of the rows' absolute values. `low` is value a^T, `low_absolute` absolute |a|^T.
struct LoraRow {
  std::vector<double> value, absolute, low, low_absolute;
};

// An element, and the sum of absolute products it is made of, through both factors: what rounding
// errors are multiplied by, in any order of summation.
struct LoraElement {
  double value = 0, cond = 0;
};

// sum_c value_c row_c and sum_c absolute_c |row_c|, in four chains each: one would wait for itself.
inline LoraElement dot_and_absolute(const std::vector<double>& value,
                                    const std::vector<double>& absolute, const double* row) {
  double sums[4] = {}, conds[4] = {};
  for (std::size_t c = 0; c < value.size(); ++c) {
    sums[c % 4] += value[c] * row[c];
    conds[c % 4] += absolute[c] * std::fabs(row[c]);
  }
  return {.value = sums[0] + sums[1] + (sums[2] + sums[3]),
          .cond = conds[0] + conds[1] + (conds[2] + conds[3])};
}

inline LoraRow lora_row(const LoraWeights& weights, std::vector<double> value,
                        std::vector<double> absolute) {
  LoraRow row{
      .value = std::move(value), .absolute = std::move(absolute), .low = {}, .low_absolute = {}};
  for (std::int64_t p = 0; p < weights.rank; ++p) {
    const LoraElement low =
        dot_and_absolute(row.value, row.absolute, weights.a.data() + p * weights.in);
    row.low.push_back(low.value);
    row.low_absolute.push_back(low.cond);
  }
  return row;
}

// One row of x.
inline LoraRow lora_row(const LoraWeights& weights, const double* x) {
  std::vector<double> value(x, x + weights.in), absolute(value);
  for (double& number : absolute) number = std::fabs(number);
  return lora_row(weights, std::move(value), std::move(absolute));
}

// Element `o` of y for the row, in float64 by the formula.
// Accuracy: in + rank roundings of 2^-53 of cond each: below 2^-40 cond at the largest sizes here.
inline LoraElement lora_element(const LoraWeights& weights, const LoraRow& row, std::int64_t o) {
  const LoraElement base =
      dot_and_absolute(row.value, row.absolute, weights.w.data() + o * weights.in);
  const LoraElement increment =
      dot_and_absolute(row.low, row.low_absolute, weights.b.data() + o * weights.rank);
  return {.value = base.value + weights.s * increment.value,
          .cond = base.cond + std::fabs(weights.s) * increment.cond};
}

}  // namespace ml::reference
