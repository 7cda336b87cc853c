#define BOOST_TEST_MODULE ml_lora
#include "ml/lora.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>

#include "ml/reference/lora.hpp"
#include "ml/reference/outputs.hpp"
#include "ml/tensor.hpp"
#include "tests/ml/print_isa.hpp"

namespace {

namespace bdata = boost::unit_test::data;
using ml::Isa;

const Isa kIsas[] = {Isa::plain, Isa::avx2, Isa::avx512};

struct Sizes {
  std::int64_t rows, in, out, rank;
};

struct Operands {
  Sizes sizes;
  std::vector<float> x, w, a, b;
  float s = 1.75f;
};

std::vector<float> numbers(std::uint64_t seed, std::int64_t count, double scale, double shift) {
  std::vector<float> values(static_cast<std::size_t>(count));
  ml::generate(seed, scale, shift, values.data(), values.size());
  return values;
}

Operands random_operands(const Sizes& n, double shift = 0) {
  return {.sizes = n,
          .x = numbers(21, n.rows * n.in, 1, shift),
          .w = numbers(22, n.out * n.in, 1, shift),
          .a = numbers(23, n.rank * n.in, 1, shift),
          .b = numbers(24, n.out * n.rank, 1, shift)};
}

using Kernel = void (*)(const ml::LoraLayer&, std::int64_t, const float*, float*, Isa);

// How far the worst element is off, as a part of what the problem allows; negative when one is not
// finite. The result is poisoned at first, so that an element that is never written shows.
double worst_ratio(const Operands& p, const Operands& exact, Kernel kernel, Isa isa) {
  const auto [rows, in, out, rank] = p.sizes;
  std::vector<float> y(static_cast<std::size_t>(rows * out), NAN);
  kernel({.in = in,
          .out = out,
          .rank = rank,
          .w = p.w.data(),
          .a = p.a.data(),
          .b = p.b.data(),
          .s = p.s},
         rows, p.x.data(), y.data(), isa);
  const auto wide = [](const std::vector<float>& v) {
    return std::vector<double>(v.begin(), v.end());
  };
  const ml::reference::LoraWeights weights{.in = in,
                                           .out = out,
                                           .rank = rank,
                                           .s = double{p.s},
                                           .w = wide(exact.w),
                                           .a = wide(exact.a),
                                           .b = wide(exact.b)};
  const std::vector<double> x = wide(exact.x);
  double worst = 0;
  for (std::int64_t m = 0; m < rows; ++m) {
    const auto row = ml::reference::lora_row(weights, x.data() + m * in);
    for (std::int64_t o = 0; o < out; ++o) {
      const auto element = ml::reference::lora_element(weights, row, o);
      const double got = double{y[static_cast<std::size_t>(m * out + o)]};
      if (!std::isfinite(got)) return -1;
      worst = std::max(worst,
                       std::fabs(got - element.value) / ml::reference::allowed_error(element.cond));
    }
  }
  return worst;
}

void check_within_bound(const Operands& p, Kernel kernel, Isa isa) {
  if (!ml::supported(isa)) {
    BOOST_TEST_MESSAGE("skipped: this processor has no " << isa);
    return;
  }
  const double worst = worst_ratio(p, p, kernel, isa);
  BOOST_TEST((worst >= 0 && worst <= 1), isa << ": rows " << p.sizes.rows << " in " << p.sizes.in
                                             << " out " << p.sizes.out << " rank " << p.sizes.rank
                                             << ": " << worst << " of what is allowed");
}

// Sizes around those of the vectors (8, 16, 32), tiles (6, 16, 64) and blocks (64, 96, 128).
BOOST_DATA_TEST_CASE(every_size_is_within_the_bound, bdata::make(kIsas), isa) {
  for (const std::int64_t in : {1, 7, 8, 31, 33, 127, 128, 129, 300}) {
    for (const std::int64_t out : {1, 5, 6, 95, 97}) {
      for (const std::int64_t rank : {1, 16}) {
        for (const std::int64_t rows : {1, 2, 3, 4}) {
          check_within_bound(random_operands({rows, in, out, rank}), ml::lora_streamed, isa);
        }
        for (const std::int64_t rows : {1, 5, 17, 64, 65}) {
          check_within_bound(random_operands({rows, in, out, rank}), ml::lora_blocked, isa);
        }
      }
    }
  }
  check_within_bound(random_operands({130, 500, 193, 64}), ml::lora_blocked, isa);
}

BOOST_DATA_TEST_CASE(lora_chooses_by_the_number_of_rows, bdata::make({1, 4, 5, 70}), rows) {
  const auto best = [](const ml::LoraLayer& layer, std::int64_t m, const float* x, float* y,
                       Isa isa) { ml::lora(layer, m, x, y, isa); };
  check_within_bound(random_operands({rows, 130, 20, 3}), best, ml::best_isa());
}

// Sums of positive or equal terms, whose roundings may all go one way.
BOOST_DATA_TEST_CASE(long_sums_of_positive_terms_are_within_the_bound, bdata::make(kIsas), isa) {
  for (const std::int64_t rows : {3, 20}) {
    const Kernel kernel = rows <= ml::kStreamedRows ? ml::lora_streamed : ml::lora_blocked;
    Operands p = random_operands({rows, 4096, 7, 16}, 1.5);
    check_within_bound(p, kernel, isa);
    for (std::vector<float>* values : {&p.x, &p.w, &p.a, &p.b}) {
      std::fill(values->begin(), values->end(), 0.1f);
    }
    check_within_bound(p, kernel, isa);
  }
}

// The tests above can fail: 11 bits in one operand, as TF32 and fp16 have, are outside the bound.
BOOST_AUTO_TEST_CASE(the_bound_refuses_short_operands) {
  const Operands exact = random_operands({9, 33, 29, 3});
  Operands rounded = exact;
  for (float& value : rounded.x) {
    value = std::ldexp(std::nearbyint(std::ldexp(value, 10 - std::ilogb(value))),
                       std::ilogb(value) - 10);
  }
  BOOST_TEST(worst_ratio(rounded, exact, ml::lora_blocked, Isa::plain) > 3);
}

}  // namespace
