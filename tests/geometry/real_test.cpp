#define BOOST_TEST_MODULE geometry_real
#include "geometry/kit/real.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;
using geometry::kit::Big;
using geometry::kit::is_near;
using geometry::kit::is_near_root;
using geometry::kit::Ratio;
using geometry::kit::read_real;

namespace {

bool equal(const Ratio& a, const Ratio& b) { return a.p * b.q == b.p * a.q; }
Ratio read(const char* word) {
  const auto value = read_real(word);
  BOOST_REQUIRE_MESSAGE(value, word);
  BOOST_TEST((value->q > 0));
  return *value;
}

}  // namespace

BOOST_AUTO_TEST_CASE(reads_decimals_and_fractions) {
  const struct {
    const char* word;
    Ratio value;
  } cases[] = {
      {"0", {0, 1}},
      {"-0.0", {0, 1}},
      {"12", {12, 1}},
      {"+12", {12, 1}},
      {"010", {10, 1}},
      {"0.1", {1, 10}},
      {".5", {1, 2}},
      {"5.", {5, 1}},
      {"-1.25e2", {-125, 1}},
      {"1E-3", {1, 1000}},
      {"1e+03", {1000, 1}},
      {"-3/7", {-3, 7}},
      {"0/1", {0, 1}},
      {"12/1", {12, 1}},
      {"0.30000000000000004", {Big("30000000000000004"), Big("100000000000000000")}},
      {"1e1000", {geometry::kit::power_of_ten(1000), 1}},
  };
  for (const auto& c : cases) BOOST_TEST(equal(read(c.word), c.value), c.word);
}

BOOST_DATA_TEST_CASE(
    refuses_what_is_no_number,
    bdata::make({"",    "-",    ".",     "e5",    "1e",  "1e-",   "1e1001", "1e99999999999", "nan",
                 "inf", "0x10", "1..2",  "1.2.3", "--1", "1/0",   "2/4",    "0/2",           "1/-2",
                 "1/",  "/2",   "1.5/2", "1/2/3", "1,5", "1e5.0", "1_0"}),
    word) {
  BOOST_TEST(!read_real(word));
}

BOOST_AUTO_TEST_CASE(the_tolerance_is_exact) {
  // At the edge it holds, one part in 10^30 beyond it does not.
  const Big far = geometry::kit::power_of_ten(30), part = geometry::kit::power_of_ten(9);
  for (const Ratio& exact :
       {Ratio{1, 3}, Ratio{-1, 3}, Ratio{0, 1}, Ratio{7000001, 7}, Ratio{-22, 7}}) {
    const Big most = std::max<Big>(exact.q, abs(exact.p));
    for (const int sign : {-1, 1}) {
      // exact + sign * most / (q 10^9)
      const Ratio edge{exact.p * part + sign * most, exact.q * part};
      const Ratio beyond{edge.p * far + sign, edge.q * far};
      BOOST_TEST(is_near(edge, exact));
      BOOST_TEST(!is_near(beyond, exact));
    }
  }
  BOOST_TEST(is_near({1000, 1}, {0, 1}, 1000 * part));
}

BOOST_AUTO_TEST_CASE(the_tolerance_of_a_root_is_exact) {
  const Big far = geometry::kit::power_of_ten(30), part = geometry::kit::power_of_ten(9);
  for (const Ratio& root : {Ratio{1, 3}, Ratio{0, 1}, Ratio{1, 1}, Ratio{22, 7}, Ratio{far, 3}}) {
    const Ratio square{root.p * root.p, root.q * root.q};
    const Big most = std::max<Big>(root.q, root.p);
    for (const int sign : {-1, 1}) {
      const Ratio edge{root.p * part + sign * most, root.q * part};
      const Ratio beyond{edge.p * far + sign, edge.q * far};
      BOOST_TEST(is_near_root(edge, square));
      BOOST_TEST(!is_near_root(beyond, square));
    }
  }
  BOOST_TEST(is_near_root(read("1.4142135623730951"), {2, 1}));
  BOOST_TEST(!is_near_root(read("-1.4142135623730951"), {2, 1}));
  BOOST_TEST(!is_near_root(read("1.41421356"), {2, 1}));
}

BOOST_AUTO_TEST_CASE(wide_integers_become_big) {
  using geometry::kit::to_big;
  using geometry::kit::Wide;
  BOOST_TEST(to_big(0) == Big(0));
  BOOST_TEST(to_big(-1) == Big(-1));
  const Wide least = Wide{INT64_MIN} * (Wide{1} << 62) * 2;  // -2^126
  BOOST_TEST(to_big(least) == -(Big(1) << 126));
  BOOST_TEST(to_big(least * 2) == -(Big(1) << 127));
  BOOST_TEST(to_big(-(least + 1)) == (Big(1) << 126) - 1);
}
