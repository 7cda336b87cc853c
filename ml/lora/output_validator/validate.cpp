// Compares with float64 by the formula, within the bound of the statement. Where that would take
// long, a sample of columns is compared, drawn after the output is in hand: the first, the last and
// 62 others; every element must be finite.

#include <random>

#include "ml/reference/lora.hpp"
#include "ml/reference/outputs.hpp"

int main(int argc, char** argv) {
  using namespace ml::reference;
  const kit::OutputValidator validator(argc, argv);
  Envelope input(validator.input());
  std::vector<Tensor> given;
  while (input.more()) given.push_back(input.next());
  if (given.size() != 5 || !input.error.empty()) validator.judge_error("the input: " + input.error);
  const double factor = given[0].values[0];
  const Tensor &x = given[1], &w = given[2], &a = given[3], &b = given[4];
  const LoraShape s{.rows = x.dim(0), .in = x.dim(1), .out = w.dim(0), .rank = a.dim(0)};
  Outputs outputs(validator);
  const Tensor y = outputs.next("y", {s.rows, s.out});
  outputs.end();

  std::vector<std::int64_t> columns;
  if (s.rows * s.in * s.out <= (std::int64_t{1} << 28)) {
    for (std::int64_t o = 0; o < s.out; ++o) columns.push_back(o);
  } else {
    std::random_device device;
    columns = {0, s.out - 1};
    while (columns.size() < 64) columns.push_back(device() % s.out);
  }
  Comparison comparison;
  const LowRank low = low_rank(s, x.values, a.values);
  for (std::int64_t m = 0; m < s.rows; ++m) {
    for (const std::int64_t o : columns) {
      const LoraElement element = lora_element(s, factor, x.values, w.values, b.values, low, m, o);
      const auto at = static_cast<std::size_t>(m * s.out + o);
      comparison.add("y", at, y.values[at], element.value, element.cond);
    }
  }
  for (std::size_t at = 0; at < y.values.size(); ++at) {
    if (!std::isfinite(y.values[at]))
      validator.wrong("y[" + std::to_string(at) + "] is not finite");
  }
  comparison.end(validator);
}
