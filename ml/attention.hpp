#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace ml {

// exp(x) for x <= 0, by 2^n times a polynomial of degree 6 on [-ln 2 / 2, ln 2 / 2] (Cephes'
// reduction in two parts). Relative error below 2e-7; 0 below -87. A plain expression, so that
// loops over it vectorise.
inline float exp_negative(float x) {
  const float clamped = x < -87.0f ? -87.0f : x;
  const float shifted = clamped * 1.44269504f + 12582912.0f;  // rounds to the nearest integer
  const float n = shifted - 12582912.0f;
  const float r = (clamped - n * 0.693359375f) + n * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  const std::int32_t bits = (static_cast<std::int32_t>(n) + 127) << 23;
  const float power = __builtin_bit_cast(float, bits);
  return x < -87.0f ? 0.0f : p * power;
}

// Scaled dot-product attention of one head in one pass over the keys (online softmax): the score
// matrix is never stored.  o[i] = sum_j p_ij v[j],  p_i = softmax_j(<q[i], k[j]> / sqrt(d)), lse[i]
// as well. Shapes:   q (m, d), k (n, d), v (n, dv), o (m, dv), lse (m); row-major; outputs overlap
// no input. Causal:   query i sees key j <= i + n - m. Edges:    a query that sees no key gives a
// row of zeros and lse -inf, never NaN. Accuracy: |o - exact| <= 32 u (1 + max_j sum_c |q_ic k_jc|
// / sqrt(d)) sum_j p_ij |v_j|, u = 2^-24; the tests
//           use this bound.
// Source:   Milakov and Gimelshein 2018, Alg. 3; Dao et al. 2022, Alg. 1.
__attribute__((target_clones("avx512f", "avx2,fma", "default"), optimize("O3"),
               optimize("fp-contract=fast"))) inline void
attention_head(const float* q, const float* k, const float* v, std::int64_t m, std::int64_t n,
               std::int64_t d, std::int64_t dv, bool causal, float* o, float* lse) {
  constexpr std::int64_t kKeys = 64;  // of a block: its scores stay in the first-level cache
  const float scale = 1.0f / std::sqrt(static_cast<float>(d));
  std::vector<float> transposed(static_cast<std::size_t>(d * kKeys));
  std::vector<float> top(static_cast<std::size_t>(m), -std::numeric_limits<float>::infinity());
  std::vector<float> total(static_cast<std::size_t>(m), 0.0f);
  std::fill(o, o + m * dv, 0.0f);
  for (std::int64_t start = 0; start < n; start += kKeys) {
    const std::int64_t width = std::min(kKeys, n - start);
    std::fill(transposed.begin(), transposed.end(), 0.0f);
    for (std::int64_t j = 0; j < width; ++j) {
      for (std::int64_t c = 0; c < d; ++c) transposed[c * kKeys + j] = k[(start + j) * d + c];
    }
    for (std::int64_t i = 0; i < m; ++i) {
      const std::int64_t last = causal ? i + n - m : n - 1;
      const std::int64_t seen = std::min(width, last + 1 - start);
      if (seen <= 0) continue;
      float score[kKeys] = {};
      for (std::int64_t c = 0; c < d; ++c) {
        const float factor = q[i * d + c];
        const float* column = transposed.data() + c * kKeys;
        for (std::int64_t j = 0; j < kKeys; ++j) score[j] += factor * column[j];
      }
      float highest = top[i];
      for (std::int64_t j = 0; j < seen; ++j) highest = std::max(highest, score[j] *= scale);
      const float rescale = top[i] == highest ? 1.0f : exp_negative(top[i] - highest);
      float sum = 0;
      for (std::int64_t j = 0; j < kKeys; ++j) {
        score[j] = j < seen ? exp_negative(score[j] - highest) : 0.0f;
      }
      for (std::int64_t j = 0; j < kKeys; ++j) sum += score[j];
      total[i] = total[i] * rescale + sum;
      top[i] = highest;
      float* row = o + i * dv;
      if (rescale != 1.0f) {
        for (std::int64_t c = 0; c < dv; ++c) row[c] *= rescale;
      }
      for (std::int64_t j = 0; j < seen; ++j) {
        const float weight = score[j];
        const float* value = v + (start + j) * dv;
        for (std::int64_t c = 0; c < dv; ++c) row[c] += weight * value[c];
      }
    }
  }
  for (std::int64_t i = 0; i < m; ++i) {
    lse[i] = total[i] > 0 ? top[i] + std::log(total[i]) : -std::numeric_limits<float>::infinity();
    if (total[i] > 0) {
      for (std::int64_t c = 0; c < dv; ++c) o[i * dv + c] /= total[i];
    }
  }
}

}  // namespace ml
