#define BOOST_TEST_MODULE ml_softmax
#include "ml/softmax.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <vector>

#include "problems/kit/random.hpp"
#include "tests/ml/print_isa.hpp"

namespace {

namespace bdata = boost::unit_test::data;
using ml::Isa;

template <bool kFused>
void check_exp() {
  BOOST_TEST(ml::exp_negative<kFused>(0.0f) == 1.0f);
  BOOST_TEST(ml::exp_negative<kFused>(-87.5f) == 0.0f);
  BOOST_TEST(ml::exp_negative<kFused>(-1e30f) == 0.0f);
  BOOST_TEST(ml::exp_negative<kFused>(-std::numeric_limits<float>::infinity()) == 0.0f);
  double worst = 0;
  for (float x = -87.0f; x <= 0.0f; x += 1.0f / 4096 + 1e-6f) {
    const double exact = std::exp(double{x});
    worst = std::max(worst, std::fabs(double{ml::exp_negative<kFused>(x)} - exact) / exact);
  }
  BOOST_TEST_MESSAGE("largest relative error: " << worst);
  BOOST_TEST(worst < 2e-7);  // as the header says
}

BOOST_AUTO_TEST_CASE(exp_is_as_accurate_as_stated) {
  check_exp<false>();
  check_exp<true>();
}

// Blocks of any sizes, one after another, give the log-sum-exp of all, and weights that the factors
// bring to the same reference point.
BOOST_DATA_TEST_CASE(blocks_add_up, bdata::make({Isa::plain, Isa::avx2, Isa::avx512}), isa) {
  if (!ml::supported(isa)) {
    BOOST_TEST_MESSAGE("skipped: this processor has no " << isa);
    return;
  }
  kit::Random random(1);
  for (const double spread : {0.1, 5.0, 80.0}) {
    ml::RunningSoftmax running;
    std::vector<double> scores;
    double weighted = 0;  // of the indices, as a value
    for (const std::int64_t seen : {1, 128, 7, 16, 100}) {
      float block[ml::kScores];
      for (float& score : block) score = 1e30f;  // what lies past the end does not count
      for (std::int64_t j = 0; j < seen; ++j) {
        block[j] = static_cast<float>(spread * (2 * random.unit() - 1));
        scores.push_back(double{block[j]});
      }
      const float rescale = ml::absorb(block, seen, running, isa);
      weighted *= double{rescale};
      for (std::int64_t j = 0; j < ml::kScores; ++j) {
        if (j >= seen) BOOST_REQUIRE_EQUAL(block[j], 0.0f);
        weighted += double{block[j]} * static_cast<double>(j + 1);
      }
    }
    double top = scores[0], total = 0, expected = 0;
    for (const double score : scores) top = std::max(top, score);
    for (const double score : scores) total += std::exp(score - top);
    std::size_t at = 0;
    for (const std::int64_t seen : {1, 128, 7, 16, 100}) {
      for (std::int64_t j = 0; j < seen; ++j) {
        expected += std::exp(scores[at++] - top) * static_cast<double>(j + 1);
      }
    }
    BOOST_TEST(double{running.top} == top);
    // 252 weights, each within 3e-7 + 2 u (|score| + |top|) <= 1e-6 + 2e-5 at the largest spread.
    const double part = 3e-7 + 0x1p-23 * 2 * spread + 252 * 0x1p-24;
    BOOST_TEST(std::fabs(double{running.total} - total) <= part * total);
    BOOST_TEST(std::fabs(weighted - expected) <= part * expected);
    BOOST_TEST(std::fabs(double{running.lse()} - (top + std::log(total))) <=
               part + spread * 0x1p-23);
  }
}

BOOST_AUTO_TEST_CASE(nothing_absorbed_is_minus_infinity) {
  BOOST_TEST(ml::RunningSoftmax().lse() == -std::numeric_limits<float>::infinity());
}

}  // namespace
