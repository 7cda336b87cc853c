// Compares every element with float64 attention by the definition, within the bound of the
// statement.

#include "ml/reference/attention.hpp"
#include "ml/reference/outputs.hpp"

int main(int argc, char** argv) {
  using namespace ml::reference;
  const kit::OutputValidator validator(argc, argv);
  Envelope input(validator.input());
  std::vector<Tensor> given;
  while (input.more()) given.push_back(input.next());
  if (given.size() != 4 || !input.error.empty()) validator.judge_error("the input: " + input.error);
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
  std::size_t row_index = 0;
  for (std::int64_t b = 0; b < s.batch; ++b) {
    for (std::int64_t h = 0; h < s.query_heads; ++h) {
      for (std::int64_t i = 0; i < s.queries; ++i, ++row_index) {
        const AttentionRow row = attention_row(s, q.values, k.values, v.values, b, h, i);
        for (std::size_t c = 0; c < row.out.size(); ++c) {
          const std::size_t at = row_index * row.out.size() + c;
          comparison.add("out", at, out.values[at], row.out[c], row.out_cond[c]);
        }
        comparison.add("lse", row_index, lse.values[row_index], row.lse, row.lse_cond);
      }
    }
  }
  comparison.end(validator);
}
