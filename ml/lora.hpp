#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace ml {

// y += factor * x w^T.  Each row of w is read once and used for all rows of x, four at a time; each
// element is the sum of 16 partial sums, so that additions need not wait for each other.
// Shapes:   x (m, k), w (n, k), y (m, n), row-major; y overlaps no input.
// Accuracy: each sum has 16 chains, |error| <= (k / 16 + 20) u sum |x w|, u = 2^-24.
__attribute__((target_clones("avx512f", "avx2,fma", "default"), optimize("O3"),
               optimize("fp-contract=fast"))) inline void
add_product_transposed(const float* x, const float* w, std::int64_t m, std::int64_t n,
                       std::int64_t k, float factor, float* y) {
  constexpr std::int64_t kLanes = 16, kRows = 4;
  const std::int64_t whole = k / kLanes * kLanes;
  for (std::int64_t o = 0; o < n; ++o) {
    const float* weights = w + o * k;
    for (std::int64_t r = 0; r < m; r += kRows) {
      const std::int64_t height = std::min(kRows, m - r);
      float sums[kRows][kLanes] = {};
      if (height == kRows) {
        const float *x0 = x + r * k, *x1 = x0 + k, *x2 = x1 + k, *x3 = x2 + k;
        for (std::int64_t c = 0; c < whole; c += kLanes) {
          for (std::int64_t l = 0; l < kLanes; ++l) {
            sums[0][l] += x0[c + l] * weights[c + l];
            sums[1][l] += x1[c + l] * weights[c + l];
            sums[2][l] += x2[c + l] * weights[c + l];
            sums[3][l] += x3[c + l] * weights[c + l];
          }
        }
      } else {
        for (std::int64_t i = 0; i < height; ++i) {
          for (std::int64_t c = 0; c < whole; c += kLanes) {
            for (std::int64_t l = 0; l < kLanes; ++l) {
              sums[i][l] += x[(r + i) * k + c + l] * weights[c + l];
            }
          }
        }
      }
      for (std::int64_t i = 0; i < height; ++i) {
        float total = 0;
        for (std::int64_t l = 0; l < kLanes; ++l) total += sums[i][l];
        for (std::int64_t c = whole; c < k; ++c) total += x[(r + i) * k + c] * weights[c];
        y[(r + i) * n + o] += factor * total;
      }
    }
  }
}

}  // namespace ml
