#define BOOST_TEST_MODULE ml_reference_attention
#include "ml/reference/attention.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "problems/kit/random.hpp"

namespace {

namespace bdata = boost::unit_test::data;
using ml::reference::attention_row;
using ml::reference::AttentionRow;
using ml::reference::AttentionShape;

struct Problem {
  AttentionShape shape;
  std::vector<double> q, k, v;

  AttentionRow row(std::int64_t b, std::int64_t h, std::int64_t i) const {
    return attention_row(shape, q, k, v, b, h, i);
  }
};

// Numbers in [-spread, spread).
std::vector<double> numbers(kit::Random& random, std::int64_t count, double spread) {
  std::vector<double> values(static_cast<std::size_t>(count));
  for (double& value : values) value = spread * (2 * random.unit() - 1);
  return values;
}

Problem random_problem(std::uint64_t seed, const AttentionShape& s, double spread = 2) {
  kit::Random random(seed);
  return {.shape = s,
          .q = numbers(random, s.batch * s.query_heads * s.queries * s.d, spread),
          .k = numbers(random, s.batch * s.key_heads * s.keys * s.d, spread),
          .v = numbers(random, s.batch * s.key_heads * s.keys * s.dv, 1)};
}

// The keys and values of the only head, in another order or only some of them.
Problem with_keys(const Problem& p, const std::vector<std::int64_t>& order) {
  Problem chosen{.shape = p.shape, .q = p.q, .k = {}, .v = {}};
  chosen.shape.keys = static_cast<std::int64_t>(order.size());
  for (const std::int64_t j : order) {
    const auto key = p.k.begin() + j * p.shape.d, value = p.v.begin() + j * p.shape.dv;
    chosen.k.insert(chosen.k.end(), key, key + p.shape.d);
    chosen.v.insert(chosen.v.end(), value, value + p.shape.dv);
  }
  return chosen;
}

// Rounding in float64 is 2^-53 of the condition a few times over; 2^-44 leaves room for hundreds of
// terms and is far below what any mistake changes.
void check_same(const AttentionRow& got, const AttentionRow& expected) {
  BOOST_REQUIRE_EQUAL(got.out.size(), expected.out.size());
  for (std::size_t c = 0; c < got.out.size(); ++c) {
    BOOST_TEST(std::fabs(got.out[c] - expected.out[c]) <= 0x1p-44 * expected.out_cond[c]);
    BOOST_TEST(std::fabs(got.out_cond[c] - expected.out_cond[c]) <= 0x1p-40 * expected.out_cond[c]);
  }
  BOOST_TEST(std::fabs(got.lse - expected.lse) <= 0x1p-44 * expected.lse_cond);
}

constexpr AttentionShape kOneHead{.batch = 1,
                                  .query_heads = 1,
                                  .key_heads = 1,
                                  .queries = 6,
                                  .keys = 40,
                                  .d = 8,
                                  .dv = 5,
                                  .causal = false};

std::vector<std::int64_t> first_keys(std::int64_t n) {
  std::vector<std::int64_t> order;
  for (std::int64_t j = 0; j < n; ++j) order.push_back(j);
  return order;
}

BOOST_AUTO_TEST_CASE(two_keys_by_hand) {
  // Scores 2 / sqrt(4) = 1 and 0: weights e / (e + 1) and 1 / (e + 1).
  const Problem p{.shape = {.batch = 1,
                            .query_heads = 1,
                            .key_heads = 1,
                            .queries = 1,
                            .keys = 2,
                            .d = 4,
                            .dv = 2,
                            .causal = false},
                  .q = {1, 1, 0, 0},
                  .k = {1, 1, 0, 0, 0, 0, 5, 5},
                  .v = {1, 0, 0, -1}};
  const AttentionRow row = p.row(0, 0, 0);
  const double e = std::exp(1.0);
  BOOST_TEST(row.out[0] == e / (e + 1), boost::test_tools::tolerance(1e-15));
  BOOST_TEST(row.out[1] == -1 / (e + 1), boost::test_tools::tolerance(1e-15));
  BOOST_TEST(row.lse == std::log(e + 1), boost::test_tools::tolerance(1e-15));
  // The largest sum of absolute products is 2, over sqrt(4): 1.
  BOOST_TEST(row.out_cond[1] == 2 / (e + 1), boost::test_tools::tolerance(1e-15));
  BOOST_TEST(row.lse_cond == 2 + std::log(e + 1), boost::test_tools::tolerance(1e-15));
}

BOOST_DATA_TEST_CASE(the_order_of_the_keys_changes_nothing, bdata::xrange(5), seed) {
  const Problem p = random_problem(static_cast<std::uint64_t>(seed), kOneHead);
  std::vector<std::int64_t> order = first_keys(40);
  kit::Random random(99);
  random.shuffle(order);
  for (std::int64_t i = 0; i < 6; ++i) check_same(with_keys(p, order).row(0, 0, i), p.row(0, 0, i));
}

// A last component of 1 in every query and c sqrt(d) in every key adds c to every score.
BOOST_DATA_TEST_CASE(a_shift_of_all_scores_shifts_lse_alone, bdata::make({-1e4, -3.0, 0.5, 1e4}),
                     c) {
  Problem p = random_problem(1, kOneHead);
  for (std::size_t i = 7; i < p.q.size(); i += 8) p.q[i] = 1;
  Problem shifted = p;
  for (std::size_t j = 7; j < p.k.size(); j += 8) shifted.k[j] += c * std::sqrt(8.0);
  for (std::int64_t i = 0; i < 6; ++i) {
    const AttentionRow a = p.row(0, 0, i), b = shifted.row(0, 0, i);
    for (std::size_t x = 0; x < 5; ++x) {
      BOOST_TEST(std::fabs(a.out[x] - b.out[x]) <= 0x1p-44 * b.out_cond[x]);
    }
    BOOST_TEST(std::fabs(a.lse + c - b.lse) <= 0x1p-44 * b.lse_cond);
  }
}

BOOST_DATA_TEST_CASE(two_halves_merge_by_lse, bdata::make({1, 13, 39}), cut) {
  const Problem p = random_problem(2, kOneHead);
  std::vector<std::int64_t> head = first_keys(cut), tail;
  for (std::int64_t j = cut; j < 40; ++j) tail.push_back(j);
  for (std::int64_t i = 0; i < 6; ++i) {
    const AttentionRow a = with_keys(p, head).row(0, 0, i), b = with_keys(p, tail).row(0, 0, i),
                       whole = p.row(0, 0, i);
    const double lse = std::max(a.lse, b.lse) + std::log1p(std::exp(-std::fabs(a.lse - b.lse)));
    BOOST_TEST(std::fabs(lse - whole.lse) <= 0x1p-44 * whole.lse_cond);
    for (std::size_t c = 0; c < 5; ++c) {
      const double merged = std::exp(a.lse - lse) * a.out[c] + std::exp(b.lse - lse) * b.out[c];
      BOOST_TEST(std::fabs(merged - whole.out[c]) <= 0x1p-44 * whole.out_cond[c]);
    }
  }
}

BOOST_DATA_TEST_CASE(a_causal_row_is_full_attention_over_what_it_sees, bdata::make({3, 6, 10}),
                     keys) {
  AttentionShape shape = kOneHead;
  shape.keys = keys;
  const Problem full = random_problem(3, shape);
  Problem causal = full;
  causal.shape.causal = true;
  check_same(causal.row(0, 0, 5), full.row(0, 0, 5));  // the last one sees all
  for (std::int64_t i = 0; i < 6; ++i) {
    const std::int64_t seen = i + keys - 6 + 1;
    const AttentionRow row = causal.row(0, 0, i);
    if (seen > 0) {
      check_same(row, with_keys(full, first_keys(seen)).row(0, 0, i));
    } else {
      BOOST_TEST(row.out == std::vector<double>(5, 0.0));
      BOOST_TEST(row.out_cond == std::vector<double>(5, 0.0));
      BOOST_TEST(row.lse == -std::numeric_limits<double>::infinity());
    }
  }
}

BOOST_AUTO_TEST_CASE(batch_items_and_heads_are_problems_of_their_own) {
  const AttentionShape shape{.batch = 3,
                             .query_heads = 4,
                             .key_heads = 2,
                             .queries = 5,
                             .keys = 7,
                             .d = 3,
                             .dv = 2,
                             .causal = true};
  const Problem p = random_problem(4, shape);
  AttentionShape one = shape;
  one.batch = one.query_heads = one.key_heads = 1;
  const auto part = [](const std::vector<double>& all, std::int64_t index, std::int64_t size) {
    return std::vector<double>(all.begin() + index * size, all.begin() + (index + 1) * size);
  };
  for (std::int64_t b = 0; b < 3; ++b) {
    for (std::int64_t h = 0; h < 4; ++h) {
      const std::int64_t key_head = b * 2 + (h < 2 ? 0 : 1);  // heads 0 and 1 share, and 2 and 3
      const Problem alone{.shape = one,
                          .q = part(p.q, b * 4 + h, 5 * 3),
                          .k = part(p.k, key_head, 7 * 3),
                          .v = part(p.v, key_head, 7 * 2)};
      for (std::int64_t i = 0; i < 5; ++i) check_same(p.row(b, h, i), alone.row(0, 0, i));
    }
  }
}

BOOST_DATA_TEST_CASE(grouped_heads_are_repeated_heads, bdata::make({1, 2, 3, 6}), groups) {
  AttentionShape shape = kOneHead;
  shape.batch = 2;
  shape.query_heads = 6;
  shape.key_heads = groups;
  const Problem p = random_problem(5, shape);
  Problem repeated{.shape = shape, .q = p.q, .k = {}, .v = {}};
  repeated.shape.key_heads = 6;
  const std::int64_t key_size = shape.keys * shape.d, value_size = shape.keys * shape.dv;
  for (std::int64_t head = 0; head < 2 * groups; ++head) {
    for (int copy = 0; copy < 6 / groups; ++copy) {
      const auto key = p.k.begin() + head * key_size, value = p.v.begin() + head * value_size;
      repeated.k.insert(repeated.k.end(), key, key + key_size);
      repeated.v.insert(repeated.v.end(), value, value + value_size);
    }
  }
  for (std::int64_t b = 0; b < 2; ++b) {
    for (std::int64_t h = 0; h < 6; ++h) check_same(p.row(b, h, 3), repeated.row(b, h, 3));
  }
}

// What the condition is for: operands that are off by a part delta move an output by at most about
// 2 delta times its condition (delta S each from q and k moves a weight by 2 delta S relative to
// itself and as much again relative to the mean, v adds delta).
BOOST_DATA_TEST_CASE(the_condition_bounds_what_rounded_operands_do, bdata::make({0.3, 1.0, 3.0}),
                     spread) {
  const double delta = 1e-7;
  const Problem p = random_problem(6, kOneHead, spread);
  Problem rounded = p;
  kit::Random random(7);
  for (std::vector<double>* values : {&rounded.q, &rounded.k, &rounded.v}) {
    for (double& value : *values) value *= 1 + delta * (random.below(2) == 0 ? 1 : -1);
  }
  for (std::int64_t i = 0; i < 6; ++i) {
    const AttentionRow a = p.row(0, 0, i), b = rounded.row(0, 0, i);
    for (std::size_t c = 0; c < 5; ++c) {
      BOOST_TEST(std::fabs(a.out[c] - b.out[c]) <= 4 * delta * a.out_cond[c]);
      BOOST_TEST(a.out_cond[c] >= std::fabs(a.out[c]));
    }
    BOOST_TEST(std::fabs(a.lse - b.lse) <= 2 * delta * a.lse_cond);
  }
}

}  // namespace
