#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace ml::reference {

struct AttentionShape {
  std::int64_t batch, query_heads, key_heads, queries, keys, d, dv;
  bool causal;
};

// One row of attention in float64, by the definition: all scores, their softmax, the weighted mean.
// out_cond and lse_cond are what rounding in any reasonable order may be multiplied by.
struct AttentionRow {
  std::vector<double> out, out_cond;  // dv each
  double lse = 0, lse_cond = 0;
};

// Row i of head h of batch item b. q [B,Hq,Nq,d], k [B,Hkv,Nk,d], v [B,Hkv,Nk,dv], row-major.
// Causal: the query sees key j <= i + Nk - Nq. A query that sees none gives zeros and lse -inf.
inline AttentionRow attention_row(const AttentionShape& s, const std::vector<double>& q,
                                  const std::vector<double>& k, const std::vector<double>& v,
                                  std::int64_t b, std::int64_t h, std::int64_t i) {
  const std::int64_t group = s.query_heads / s.key_heads;
  const std::int64_t key_head = b * s.key_heads + h / group;
  const double* query = q.data() + ((b * s.query_heads + h) * s.queries + i) * s.d;
  const double* keys = k.data() + key_head * s.keys * s.d;
  const double* values = v.data() + key_head * s.keys * s.dv;
  const std::int64_t last = s.causal ? i + s.keys - s.queries : s.keys - 1;
  const std::int64_t seen = std::clamp<std::int64_t>(last + 1, 0, s.keys);

  AttentionRow row;
  row.out.assign(static_cast<std::size_t>(s.dv), 0.0);
  row.out_cond.assign(static_cast<std::size_t>(s.dv), 0.0);
  row.lse = -std::numeric_limits<double>::infinity();
  if (seen == 0) return row;

  const double scale = 1.0 / std::sqrt(static_cast<double>(s.d));
  std::vector<double> scores(static_cast<std::size_t>(seen));
  double spread = 0;  // the largest sum of absolute products
  for (std::int64_t j = 0; j < seen; ++j) {
    double dot = 0, absolute = 0;
    for (std::int64_t c = 0; c < s.d; ++c) {
      const double product = query[c] * keys[j * s.d + c];
      dot += product;
      absolute += std::fabs(product);
    }
    scores[static_cast<std::size_t>(j)] = dot * scale;
    spread = std::max(spread, absolute * scale);
  }
  const double top = *std::max_element(scores.begin(), scores.end());
  double total = 0;
  for (double& score : scores) total += score = std::exp(score - top);
  for (std::int64_t j = 0; j < seen; ++j) {
    const double weight = scores[static_cast<std::size_t>(j)] / total;
    for (std::int64_t c = 0; c < s.dv; ++c) {
      const double value = values[j * s.dv + c];
      row.out[static_cast<std::size_t>(c)] += weight * value;
      row.out_cond[static_cast<std::size_t>(c)] += weight * std::fabs(value);
    }
  }
  for (double& cond : row.out_cond) cond *= 1 + spread;
  row.lse = top + std::log(total);
  row.lse_cond = 1 + std::fabs(row.lse) + spread;
  return row;
}

}  // namespace ml::reference
