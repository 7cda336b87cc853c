// Compares with float64 by the formula, within the statement's bound: every element where that is
// affordable. Else every element of 64 columns, drawn after the output is in hand, and for every
// column sums of a few rows of y (16 at the largest size) with random signs. A sum may be off by
// what its elements may be off together: a right output passes, and an element that is further off
// than that is found wherever it is.

#include <random>

#include "ml/reference/inputs.hpp"
#include "ml/reference/lora.hpp"
#include "ml/reference/outputs.hpp"

namespace {

using namespace ml::reference;

constexpr std::int64_t kProducts = std::int64_t{1} << 28;  // about a third of a second
constexpr std::int64_t kColumns = 64;

void compare_columns(const LoraWeights& weights, const Tensor& x, const Tensor& y,
                     const std::vector<std::int64_t>& columns, Comparison& comparison) {
  for (std::int64_t m = 0; m < x.dim(0); ++m) {
    const LoraRow row = lora_row(weights, x.values.data() + m * weights.in);
    for (const std::int64_t o : columns) {
      const LoraElement element = lora_element(weights, row, o);
      comparison.add(y, static_cast<std::size_t>(m * weights.out + o), element.value, element.cond);
    }
  }
}

// Rows first .. end - 1.
void compare_signed_sums(const LoraWeights& weights, const Tensor& x, const Tensor& y,
                         std::int64_t first, std::int64_t end, std::random_device& device,
                         Comparison& comparison) {
  const auto in = static_cast<std::size_t>(weights.in), out = static_cast<std::size_t>(weights.out);
  std::vector<double> value(in), absolute(in), got(out);
  for (auto m = static_cast<std::size_t>(first); m < static_cast<std::size_t>(end); ++m) {
    const double sign = (device() & 1) == 0 ? 1 : -1;
    for (std::size_t c = 0; c < in; ++c) {
      value[c] += sign * x.values[m * in + c];
      absolute[c] += std::fabs(x.values[m * in + c]);
    }
    for (std::size_t o = 0; o < out; ++o) got[o] += sign * y.values[m * out + o];
  }
  const LoraRow row = lora_row(weights, std::move(value), std::move(absolute));
  for (std::int64_t o = 0; o < weights.out; ++o) {
    const LoraElement element = lora_element(weights, row, o);
    comparison.add(got[static_cast<std::size_t>(o)], element.value, element.cond, [=] {
      return "sum of y[" + std::to_string(first) + ".." + std::to_string(end - 1) + "," +
             std::to_string(o) + "] with random signs";
    });
  }
}

}  // namespace

int main(int argc, char** argv) {
  const kit::OutputValidator validator(argc, argv);
  std::vector<Tensor> given = read_tensors(validator.input());
  if (given.size() != 5) validator.judge_error("the input is not s, x, w, a, b");
  const Tensor& x = given[1];
  const std::int64_t rows = x.dim(0);
  const LoraWeights weights{.in = x.dim(1),
                            .out = given[2].dim(0),
                            .rank = given[3].dim(0),
                            .s = given[0].values[0],
                            .w = std::move(given[2].values),
                            .a = std::move(given[3].values),
                            .b = std::move(given[4].values)};
  Outputs outputs(validator);
  const Tensor y = outputs.next("y", {rows, weights.out});
  outputs.end();

  Comparison comparison;
  std::vector<std::int64_t> columns;
  if (rows * weights.in * weights.out <= kProducts) {
    for (std::int64_t o = 0; o < weights.out; ++o) columns.push_back(o);
    compare_columns(weights, x, y, columns, comparison);
  } else {
    std::random_device device;
    columns = {0, weights.out - 1};
    while (columns.size() < kColumns) columns.push_back(device() % weights.out);
    compare_columns(weights, x, y, columns, comparison);
    const std::int64_t sums = std::max<std::int64_t>(1, kProducts / (weights.in * weights.out));
    const std::int64_t height = (rows + sums - 1) / sums;
    for (std::int64_t m = 0; m < rows; m += height) {
      compare_signed_sums(weights, x, y, m, std::min(rows, m + height), device, comparison);
    }
  }
  comparison.end(validator);
}
