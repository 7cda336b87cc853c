#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace ml::reference {

struct AttentionShape {
  std::int64_t batch, query_heads, key_heads, queries, keys, d, dv;
  bool causal;
};

// One row of attention, and what rounding errors are multiplied by in any order of summation:
//   out_cond = (1 + S) sum_j p_j |v_j|,  lse_cond = 1 + |lse| + S,
//   S = max_j sum_c |q_c k_jc| / sqrt(d) over the keys that the query sees
// An error of u S in a score is one of u S, relatively, in its weight: hence the product.
struct AttentionRow {
  std::vector<double> out, out_cond;  // dv each
  double lse = -std::numeric_limits<double>::infinity(), lse_cond = 0;
};

// Row `i` of query head `h` of batch item `b`, in float64 by the definition: all scores, their
// softmax, the weighted mean of the values.
// Shapes:   q [B,Hq,Nq,d], k [B,Hkv,Nk,d], v [B,Hkv,Nk,dv], row-major; Hkv divides Hq; query head h
//           uses key head h / (Hq / Hkv), rounded down.
// Causal:   the query sees key j <= i + Nk - Nq.
// Edges:    a query that sees no key gives zeros and lse -inf, all conditions 0.
// Accuracy: some (d + Nk) 2^-53 of the condition, so 2^-24 of what is allowed in float32.
// Source:   Vaswani et al. 2017, section 3.2.1. The conditions are the formula over absolute
// values.
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
  if (seen == 0) return row;

  const double root = std::sqrt(static_cast<double>(s.d));
  std::vector<double> weights;  // the scores at first
  double largest = 0;           // S
  for (std::int64_t j = 0; j < seen; ++j) {
    double dot = 0, absolute = 0;
    for (std::int64_t c = 0; c < s.d; ++c) {
      const double product = query[c] * keys[j * s.d + c];
      dot += product;
      absolute += std::fabs(product);
    }
    weights.push_back(dot / root);
    largest = std::max(largest, absolute / root);
  }
  const double top = *std::max_element(weights.begin(), weights.end());
  double total = 0;
  for (double& weight : weights) total += weight = std::exp(weight - top);
  for (std::int64_t j = 0; j < seen; ++j) {
    const double weight = weights[static_cast<std::size_t>(j)] / total;
    for (std::int64_t c = 0; c < s.dv; ++c) {
      const double value = values[j * s.dv + c];
      row.out[static_cast<std::size_t>(c)] += weight * value;
      row.out_cond[static_cast<std::size_t>(c)] += weight * std::fabs(value);
    }
  }
  for (double& cond : row.out_cond) cond *= 1 + largest;
  row.lse = top + std::log(total);
  row.lse_cond = 1 + std::fabs(row.lse) + largest;
  return row;
}

}  // namespace ml::reference
