#define BOOST_TEST_MODULE ml_attention
#include "ml/attention.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "ml/reference/attention.hpp"
#include "ml/reference/outputs.hpp"
#include "ml/tensor.hpp"
#include "tests/ml/print_isa.hpp"

namespace {

namespace bdata = boost::unit_test::data;
using ml::HeadShape;
using ml::Isa;

const Isa kIsas[] = {Isa::plain, Isa::avx2, Isa::avx512};

struct Head {
  HeadShape shape;
  std::vector<float> q, k, v;
};

std::vector<float> numbers(std::uint64_t seed, std::int64_t count, double scale, double shift) {
  std::vector<float> values(static_cast<std::size_t>(count));
  ml::generate(seed, scale, shift, values.data(), values.size());
  return values;
}

// Scores with about `spread` as standard deviation; queries shifted by `shift`, keys by its size.
Head random_head(const HeadShape& s, double spread, double shift = 0, double value_shift = 0) {
  const double scale = std::sqrt(3 * spread);
  return {.shape = s,
          .q = numbers(11, s.queries * s.d, scale, shift),
          .k = numbers(12, s.keys * s.d, scale, std::fabs(shift)),
          .v = numbers(13, s.keys * s.dv, 1, value_shift)};
}

// The problem's bound on every element, on the given path.
void check_within_bound(const Head& head, Isa isa) {
  if (!ml::supported(isa)) {
    BOOST_TEST_MESSAGE("skipped: this processor has no " << isa);
    return;
  }
  const auto [m, n, d, dv, causal] = head.shape;
  // Poisoned, so that an element that is never written shows.
  std::vector<float> o(static_cast<std::size_t>(m * dv), NAN),
      lse(static_cast<std::size_t>(m), NAN);
  ml::attention_head(head.shape, head.q.data(), head.k.data(), head.v.data(), o.data(), lse.data(),
                     isa);
  const std::vector<double> q(head.q.begin(), head.q.end()), k(head.k.begin(), head.k.end()),
      v(head.v.begin(), head.v.end());
  const ml::reference::AttentionShape shape{.batch = 1,
                                            .query_heads = 1,
                                            .key_heads = 1,
                                            .queries = m,
                                            .keys = n,
                                            .d = d,
                                            .dv = dv,
                                            .causal = causal};
  std::size_t wrong = 0, at = 0;
  for (std::int64_t i = 0; i < m; ++i) {
    const auto row = ml::reference::attention_row(shape, q, k, v, 0, 0, i);
    for (std::size_t c = 0; c < row.out.size(); ++c) {
      wrong += !ml::reference::close_enough(double{o[at++]}, row.out[c], row.out_cond[c]);
    }
    wrong += !ml::reference::close_enough(double{lse[static_cast<std::size_t>(i)]}, row.lse,
                                          row.lse_cond);
  }
  BOOST_TEST(wrong == 0u, isa << ": m " << m << " n " << n << " d " << d << " dv " << dv
                              << " causal " << causal << ": " << wrong << " elements are off");
}

BOOST_AUTO_TEST_CASE(one_path_at_least_is_supported) {
  BOOST_TEST(ml::supported(Isa::plain));
  BOOST_TEST(ml::supported(ml::best_isa()));
}

// Sizes around those of the tiles (6, 16, 64) and blocks (96 queries, 128 keys).
BOOST_DATA_TEST_CASE(every_size_is_within_the_bound, bdata::make(kIsas), isa) {
  const HeadShape shapes[] = {
      {1, 1, 1, 1, false},      {1, 1, 1, 1, true},         {5, 1, 3, 2, false},
      {1, 300, 8, 16, false},   {6, 16, 16, 16, false},     {7, 17, 17, 17, true},
      {95, 127, 15, 15, true},  {96, 128, 16, 64, true},    {97, 129, 64, 65, true},
      {193, 257, 33, 81, true}, {200, 64, 8, 8, true},      {64, 200, 8, 48, true},
      {13, 29, 7, 5, false},    {50, 500, 256, 255, false}, {2, 1000, 1, 100, false},
  };
  for (const HeadShape& shape : shapes) check_within_bound(random_head(shape, 1), isa);
}

BOOST_DATA_TEST_CASE(every_spread_is_within_the_bound,
                     bdata::make(kIsas) * bdata::make({0.0, 0.3, 1.0, 4.0, 30.0}), isa, spread) {
  check_within_bound(random_head({60, 300, 16, 20, false}, spread), isa);
  check_within_bound(random_head({60, 300, 16, 20, true}, spread), isa);
}

// Scores of about +-10,000: exp of them overflows, or is zero for every key.
BOOST_DATA_TEST_CASE(scores_of_ten_thousand_are_within_the_bound,
                     bdata::make(kIsas) * bdata::make({-35.0, 35.0}), isa, shift) {
  check_within_bound(random_head({40, 260, 64, 16, true}, 0.3, shift), isa);
}

// Sums of equal or positive terms, whose roundings may all go one way.
BOOST_DATA_TEST_CASE(long_sums_of_positive_terms_are_within_the_bound, bdata::make(kIsas), isa) {
  check_within_bound(random_head({7, 4096, 4, 16, false}, 0.01, 0, 2), isa);
  const HeadShape shape{7, 4096, 64, 16, false};
  check_within_bound({.shape = shape,
                      .q = std::vector<float>(7 * 64, 0.1f),
                      .k = std::vector<float>(4096 * 64, 0.1f),
                      .v = std::vector<float>(4096 * 16, 0.1f)},
                     isa);
}

BOOST_DATA_TEST_CASE(a_query_that_sees_no_key_gives_zeros, bdata::make(kIsas), isa) {
  if (!ml::supported(isa)) return;
  const Head head = random_head({200, 3, 2, 2, true}, 1);
  std::vector<float> o(400, NAN), lse(200, NAN);
  ml::attention_head(head.shape, head.q.data(), head.k.data(), head.v.data(), o.data(), lse.data(),
                     isa);
  for (std::size_t i = 0; i < 197; ++i) {
    BOOST_REQUIRE_EQUAL(lse[i], -std::numeric_limits<float>::infinity());
    BOOST_REQUIRE(o[2 * i] == 0 && o[2 * i + 1] == 0);
  }
  BOOST_TEST(std::isfinite(lse[197]));
}

// The tests above can fail: half precision in one operand is far outside the bound.
BOOST_AUTO_TEST_CASE(the_bound_refuses_short_operands) {
  Head head = random_head({60, 300, 16, 20, false}, 1);
  std::vector<float> o(60 * 20), lse(60);
  const std::vector<double> q(head.q.begin(), head.q.end()), k(head.k.begin(), head.k.end()),
      v(head.v.begin(), head.v.end());
  for (float& value : head.k) {  // 11 bits, as TF32 and fp16 have
    value = std::ldexp(std::nearbyint(std::ldexp(value, 10 - std::ilogb(value))),
                       std::ilogb(value) - 10);
  }
  ml::attention_head(head.shape, head.q.data(), head.k.data(), head.v.data(), o.data(), lse.data());
  double worst = 0;
  for (std::int64_t i = 0; i < 60; ++i) {
    const auto row =
        ml::reference::attention_row({1, 1, 1, 60, 300, 16, 20, false}, q, k, v, 0, 0, i);
    for (std::size_t c = 0; c < 20; ++c) {
      const double error = std::fabs(double{o[static_cast<std::size_t>(i) * 20 + c]} - row.out[c]);
      worst = std::max(worst, error / ml::reference::allowed_error(row.out_cond[c]));
    }
  }
  BOOST_TEST(worst > 3);
}

}  // namespace
