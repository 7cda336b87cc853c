#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "ml/isa.hpp"
#include "ml/product.hpp"
#include "ml/softmax.hpp"

namespace ml {

struct HeadShape {
  std::int64_t queries, keys, d, dv;
  bool causal;
};

// Scaled dot-product attention of one head in one pass over the keys (online softmax): the score
// matrix is never stored.
//   o[i] = sum_j p_ij v[j],  p_i = softmax_j(<q[i], k[j]> / sqrt(d)),  lse[i] its denominator's log
// Shapes:   m queries, n keys: q (m, d), k (n, d), v (n, dv), o (m, dv), lse (m); row-major; m, n,
// d
//           and dv at least 1; outputs overlap no input. Beside them it holds a copy of k and v.
// Causal:   query i sees key j <= i + n - m.
// Edges:    a query that sees no key gives a row of zeros and lse -inf, never NaN.
// Accuracy: |o - exact| <= (2 d S + 10 S + 128 + n/128 + 12) u sum_j p_ij |v_j| to first order,
//           S = max_j sum_c |q_ic k_jc| / sqrt(d), u = 2^-24. That is the worst case; the tests ask
//           for 32 u (1 + S) sum_j p_ij |v_j| on their data, the bound of the problem.
// Source:   Milakov and Gimelshein 2018, Alg. 3; Dao et al. 2022, Alg. 1.
inline void attention_head(const HeadShape& shape, const float* q, const float* k, const float* v,
                           float* o, float* lse, Isa isa = best_isa()) {
  const auto [m, n, d, dv, causal] = shape;
  constexpr std::int64_t kQueries = 96;  // a block: its scores and sums stay in the caches
  const std::int64_t blocks = (n + kScores - 1) / kScores;
  const std::int64_t width = padded(dv);
  const auto floats = [](std::int64_t count) {
    return std::vector<float>(static_cast<std::size_t>(count));
  };

  // Keys as columns, a block of kScores after another; values padded to whole vectors.
  std::vector<float> columns = floats(blocks * kScores * d), values = floats(n * width);
  for (std::int64_t j = 0; j < n; ++j) {
    float* column = columns.data() + j / kScores * kScores * d + j % kScores;
    for (std::int64_t c = 0; c < d; ++c) column[c * kScores] = k[j * d + c];
    std::copy_n(v + j * dv, dv, values.data() + j * width);
  }

  const float scale = 1.0f / std::sqrt(static_cast<float>(d));
  std::vector<float> queries = floats(kQueries * d), scores = floats(kQueries * kScores),
                     sums = floats(kQueries * width);
  for (std::int64_t first = 0; first < m; first += kQueries) {
    const std::int64_t height = std::min(kQueries, m - first);
    // The keys that row i of the block sees are 0 .. seen(i) - 1.
    const auto seen = [&](std::int64_t i) {
      return causal ? std::clamp<std::int64_t>(first + i + n - m + 1, 0, n) : n;
    };
    std::transform(q + first * d, q + (first + height) * d, queries.data(),
                   [scale](float value) { return value * scale; });
    std::fill(sums.begin(), sums.end(), 0.0f);
    std::vector<RunningSoftmax> running(static_cast<std::size_t>(height));

    for (std::int64_t start = 0; start < seen(height - 1); start += kScores) {
      const std::int64_t keys = std::min(kScores, n - start);
      std::fill(scores.begin(), scores.end(), 0.0f);
      add_product({height, kScores, d}, {queries.data(), d}, {columns.data() + start * d, kScores},
                  {scores.data(), kScores}, isa);
      for (std::int64_t i = 0; i < height; ++i) {
        float* row = scores.data() + i * kScores;
        const std::int64_t here = std::min(keys, seen(i) - start);
        if (here <= 0) {
          std::fill_n(row, kScores, 0.0f);
          continue;
        }
        const float rescale = absorb(row, here, running[static_cast<std::size_t>(i)], isa);
        if (rescale == 1.0f) continue;
        float* sum = sums.data() + i * width;
        for (std::int64_t c = 0; c < width; ++c) sum[c] *= rescale;
      }
      add_product({height, width, keys}, {scores.data(), kScores},
                  {values.data() + start * width, width}, {sums.data(), width}, isa);
    }

    for (std::int64_t i = 0; i < height; ++i) {
      const RunningSoftmax& row = running[static_cast<std::size_t>(i)];
      lse[first + i] = row.lse();
      const float norm = row.total > 0 ? 1.0f / row.total : 0.0f;
      for (std::int64_t c = 0; c < dv; ++c) {
        o[(first + i) * dv + c] = sums[static_cast<std::size_t>(i * width + c)] * norm;
      }
    }
  }
}

}  // namespace ml
