#define BOOST_TEST_MODULE ml_reference_lora
#include "ml/reference/lora.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "problems/kit/random.hpp"

namespace {

namespace bdata = boost::unit_test::data;
using ml::reference::lora_element;
using ml::reference::lora_row;
using ml::reference::LoraElement;
using ml::reference::LoraRow;
using ml::reference::LoraWeights;

std::vector<double> numbers(kit::Random& random, std::int64_t count) {
  std::vector<double> values(static_cast<std::size_t>(count));
  for (double& value : values) value = 2 * random.unit() - 1;
  return values;
}

LoraWeights random_weights(kit::Random& random, std::int64_t in, std::int64_t out,
                           std::int64_t rank) {
  return {.in = in,
          .out = out,
          .rank = rank,
          .s = 1.75,
          .w = numbers(random, out * in),
          .a = numbers(random, rank * in),
          .b = numbers(random, out * rank)};
}

// 2^-44 of the condition: hundreds of roundings of 2^-53, far below what a mistake changes.
void check_same(const LoraElement& got, const LoraElement& expected) {
  BOOST_TEST(std::fabs(got.value - expected.value) <= 0x1p-44 * expected.cond);
}

BOOST_AUTO_TEST_CASE(one_row_by_hand) {
  const LoraWeights weights{
      .in = 2, .out = 2, .rank = 1, .s = -0.5, .w = {1, 0, 0, 1}, .a = {1, -1}, .b = {1, -3}};
  const double x[] = {1, 2};
  const LoraRow row = lora_row(weights, x);
  BOOST_TEST(row.low == std::vector{-1.0});                // 1 - 2
  BOOST_TEST(row.low_absolute == std::vector{3.0});        // 1 + 2
  BOOST_TEST(lora_element(weights, row, 0).value == 1.5);  // 1 - 0.5 * -1 * 1
  BOOST_TEST(lora_element(weights, row, 1).value == 0.5);  // 2 - 0.5 * -1 * -3
  BOOST_TEST(lora_element(weights, row, 0).cond == 2.5);   // 1 + 0.5 * 3 * 1
  BOOST_TEST(lora_element(weights, row, 1).cond == 6.5);   // 2 + 0.5 * 3 * 3
}

BOOST_DATA_TEST_CASE(merged_weights_give_the_same, bdata::make({1, 2, 7, 30}), rank) {
  kit::Random random(1);
  const LoraWeights weights = random_weights(random, 30, 20, rank);
  LoraWeights merged = weights;
  merged.s = 0;
  for (std::size_t o = 0; o < 20; ++o) {
    for (std::size_t c = 0; c < 30; ++c) {
      for (std::size_t p = 0; p < static_cast<std::size_t>(rank); ++p) {
        merged.w[o * 30 + c] +=
            weights.s * weights.b[o * static_cast<std::size_t>(rank) + p] * weights.a[p * 30 + c];
      }
    }
  }
  const std::vector<double> x = numbers(random, 30);
  for (std::int64_t o = 0; o < 20; ++o) {
    const LoraElement apart = lora_element(weights, lora_row(weights, x.data()), o);
    check_same(lora_element(merged, lora_row(merged, x.data()), o), apart);
  }
}

BOOST_AUTO_TEST_CASE(ranks_add_up) {
  kit::Random random(2);
  const LoraWeights both = random_weights(random, 9, 6, 2);
  LoraWeights first = both, second = both;
  first.rank = second.rank = 1;
  first.a.assign(both.a.begin(), both.a.begin() + 9);
  second.a.assign(both.a.begin() + 9, both.a.end());
  for (std::size_t o = 0; o < 6; ++o) {
    first.b[o] = both.b[2 * o];
    second.b[o] = both.b[2 * o + 1];
  }
  second.w.assign(second.w.size(), 0);
  const std::vector<double> x = numbers(random, 9);
  for (std::int64_t o = 0; o < 6; ++o) {
    const LoraElement a = lora_element(first, lora_row(first, x.data()), o),
                      b = lora_element(second, lora_row(second, x.data()), o);
    check_same({.value = a.value + b.value, .cond = a.cond + b.cond},
               lora_element(both, lora_row(both, x.data()), o));
  }
}

BOOST_AUTO_TEST_CASE(a_signed_sum_of_rows_has_the_sum_of_elements_and_of_conditions) {
  kit::Random random(3);
  const LoraWeights weights = random_weights(random, 21, 8, 3);
  const double signs[] = {1, -1, -1};
  std::vector<double> value(21), absolute(21);
  std::vector<LoraElement> expected(8);
  for (const double sign : signs) {
    const std::vector<double> x = numbers(random, 21);
    const LoraRow row = lora_row(weights, x.data());
    for (std::size_t c = 0; c < 21; ++c) {
      value[c] += sign * x[c];
      absolute[c] += std::fabs(x[c]);
    }
    for (std::size_t o = 0; o < 8; ++o) {
      const LoraElement element = lora_element(weights, row, static_cast<std::int64_t>(o));
      expected[o].value += sign * element.value;
      expected[o].cond += element.cond;
    }
  }
  const LoraRow sum = lora_row(weights, value, absolute);
  for (std::size_t o = 0; o < 8; ++o) {
    const LoraElement element = lora_element(weights, sum, static_cast<std::int64_t>(o));
    check_same(element, expected[o]);
    BOOST_TEST(std::fabs(element.cond - expected[o].cond) <= 0x1p-44 * expected[o].cond);
  }
}

BOOST_AUTO_TEST_CASE(without_signs_the_condition_is_the_value) {
  kit::Random random(4);
  LoraWeights weights = random_weights(random, 50, 5, 4);
  for (std::vector<double>* values : {&weights.w, &weights.a, &weights.b}) {
    for (double& value : *values) value = std::fabs(value);
  }
  std::vector<double> x = numbers(random, 50);
  for (double& value : x) value = std::fabs(value);
  for (std::int64_t o = 0; o < 5; ++o) {
    const LoraElement element = lora_element(weights, lora_row(weights, x.data()), o);
    BOOST_TEST(std::fabs(element.value - element.cond) <= 0x1p-44 * element.cond);
  }
}

}  // namespace
