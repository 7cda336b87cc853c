// Compares every element with float64 attention by the definition, within the statement's bound.

#include "ml/reference/attention.hpp"
#include "ml/reference/inputs.hpp"
#include "ml/reference/outputs.hpp"

int main(int argc, char** argv) {
  using namespace ml::reference;
  const kit::OutputValidator validator(argc, argv);
  const std::vector<Tensor> given = read_tensors(validator.input());
  if (given.size() != 4) validator.judge_error("the input is not causal, q, k, v");
  const Tensor &q = given[1], &k = given[2], &v = given[3];
  const AttentionShape s{.batch = q.dim(0),
                         .query_heads = q.dim(1),
                         .key_heads = k.dim(1),
                         .queries = q.dim(2),
                         .keys = k.dim(2),
                         .d = q.dim(3),
                         .dv = v.dim(3),
                         .causal = given[0].values[0] == 1};
  Outputs outputs(validator);
  const Tensor out = outputs.next("out", {s.batch, s.query_heads, s.queries, s.dv});
  const Tensor lse = outputs.next("lse", {s.batch, s.query_heads, s.queries});
  outputs.end();

  Comparison comparison;
  std::size_t row_at = 0, at = 0;
  for (std::int64_t b = 0; b < s.batch; ++b) {
    for (std::int64_t h = 0; h < s.query_heads; ++h) {
      for (std::int64_t i = 0; i < s.queries; ++i) {
        const AttentionRow row = attention_row(s, q.values, k.values, v.values, b, h, i);
        for (std::size_t c = 0; c < row.out.size(); ++c) {
          comparison.add(out, at++, row.out[c], row.out_cond[c]);
        }
        comparison.add(lse, row_at++, row.lse, row.lse_cond);
      }
    }
  }
  comparison.end(validator);
}
