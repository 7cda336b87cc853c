#define BOOST_TEST_MODULE ml_reference_outputs
#include "ml/reference/outputs.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

namespace {

using namespace ml::reference;

BOOST_AUTO_TEST_CASE(an_element_may_be_off_by_32_roundings_of_its_condition) {
  BOOST_TEST(allowed_error(1) == 0x1p-19 + 0x1p-120);
  const double at = 3 * 0x1p-19;
  const struct {
    const char* why;
    double got, expected, cond;
    bool close;
  } cases[] = {
      {"equal", 7, 7, 0, true},
      {"at the bound", 5 + at, 5, 3, true},
      {"below", 5 - at, 5, 3, true},
      {"just over", 5 + 1.001 * at, 5, 3, false},
      {"underflow alone", 0x1p-121, 0, 0, true},
      {"zero must be zero", 0x1p-119, 0, 0, false},
      {"NaN for a number", NAN, 5, 1e30, false},
      {"infinite for a number", INFINITY, 5, INFINITY, false},
      {"the infinity that is wanted", -INFINITY, -INFINITY, 0, true},
      {"the other infinity", INFINITY, -INFINITY, 0, false},
      {"a number for an infinity", -3e38, -INFINITY, 0, false},
      {"NaN for an infinity", NAN, -INFINITY, 0, false},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.why) { BOOST_TEST(close_enough(c.got, c.expected, c.cond) == c.close); }
  }
}

BOOST_AUTO_TEST_CASE(an_element_is_named_by_its_indices) {
  const Tensor t{.name = "out", .dtype = "f32", .kind = "text", .shape = {2, 3, 4}, .values = {}};
  BOOST_TEST(element_name(t, 0) == "out[0,0,0]");
  BOOST_TEST(element_name(t, 23) == "out[1,2,3]");
  BOOST_TEST(element_name(t, 6) == "out[0,1,2]");
  const Tensor scalar{.name = "s", .dtype = "f32", .kind = "text", .shape = {}, .values = {}};
  BOOST_TEST(element_name(scalar, 0) == "s[]");
  BOOST_TEST(shape_name({}) == "[]");
  BOOST_TEST(shape_name({5, 0}) == "[5,0]");
}

}  // namespace
