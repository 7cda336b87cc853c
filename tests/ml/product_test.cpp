#define BOOST_TEST_MODULE ml_product
#include "ml/product.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <vector>

#include "problems/kit/random.hpp"
#include "tests/ml/print_isa.hpp"

namespace {

namespace bdata = boost::unit_test::data;
using ml::Isa;

// Every number of rows and of vectors that a tile can have, with rows further apart than they are
// long: what lies between stays as it is.
BOOST_DATA_TEST_CASE(the_product_is_added_within_its_bound,
                     bdata::make({Isa::plain, Isa::avx2, Isa::avx512}), isa) {
  if (!ml::supported(isa)) {
    BOOST_TEST_MESSAGE("skipped: this processor has no " << isa);
    return;
  }
  kit::Random random(1);
  const auto numbers = [&random](std::int64_t count) {
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values) value = static_cast<float>(2 * random.unit() - 1);
    return values;
  };
  for (const std::int64_t rows : {1, 2, 3, 4, 5, 6, 7, 13}) {
    for (const std::int64_t columns : {16, 32, 48, 64, 80, 144}) {
      for (const std::int64_t depth : {1, 2, 33}) {
        const std::int64_t gap = 3;
        const std::vector<float> a = numbers(rows * (depth + gap)),
                                 b = numbers(depth * (columns + gap)),
                                 before = numbers(rows * (columns + gap));
        std::vector<float> c = before;
        ml::add_product({rows, columns, depth}, {a.data(), depth + gap}, {b.data(), columns + gap},
                        {c.data(), columns + gap}, isa);
        for (std::int64_t i = 0; i < rows; ++i) {
          for (std::int64_t j = 0; j < columns + gap; ++j) {
            const auto at = static_cast<std::size_t>(i * (columns + gap) + j);
            double sum = 0, absolute = 0;
            for (std::int64_t p = 0; p < depth && j < columns; ++p) {
              const double product = double{a[static_cast<std::size_t>(i * (depth + gap) + p)]} *
                                     double{b[static_cast<std::size_t>(p * (columns + gap) + j)]};
              sum += product;
              absolute += std::fabs(product);
            }
            const double expected = double{before[at]} + sum;
            const double bound =
                j < columns
                    ? 0x1p-24 * (static_cast<double>(depth + 2) * absolute + std::fabs(expected))
                    : 0;
            BOOST_REQUIRE_LE(std::fabs(double{c[at]} - expected), bound);
          }
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(padded_sizes_are_whole_vectors) {
  BOOST_TEST(ml::padded(1) == 16);
  BOOST_TEST(ml::padded(16) == 16);
  BOOST_TEST(ml::padded(17) == 32);
}

}  // namespace
