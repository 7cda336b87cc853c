#define BOOST_TEST_MODULE geometry_exact_double
#include "geometry/exact_double.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>

#include "problems/kit/random.hpp"

namespace {

using Exact = boost::multiprecision::cpp_int;
using geometry::DoublePoint;

// A double of a binary exponent from -120 on, times 2^172: an integer.
Exact scaled(double value) {
  int e = 0;
  const double m = std::frexp(value, &e);
  const Exact digits(static_cast<std::int64_t>(std::ldexp(m, 53)));
  return digits << static_cast<unsigned>(e - 53 + 175);
}

int exact_orientation(DoublePoint a, DoublePoint b, DoublePoint c) {
  const Exact value = (scaled(b.x) - scaled(a.x)) * (scaled(c.y) - scaled(a.y)) -
                      (scaled(b.y) - scaled(a.y)) * (scaled(c.x) - scaled(a.x));
  return value.sign();
}

int exact_in_circle(DoublePoint a, DoublePoint b, DoublePoint c, DoublePoint d) {
  Exact x[3], y[3], square[3];
  const DoublePoint rows[3] = {a, b, c};
  for (int i = 0; i < 3; ++i) {
    x[i] = scaled(rows[i].x) - scaled(d.x);
    y[i] = scaled(rows[i].y) - scaled(d.y);
    square[i] = x[i] * x[i] + y[i] * y[i];
  }
  Exact value = 0;
  for (int i = 0; i < 3; ++i) {
    const int p = (i + 1) % 3, q = (i + 2) % 3;
    value += square[i] * (x[p] * y[q] - y[p] * x[q]);
  }
  return value.sign();
}

double random_double(kit::Random& random, int exponents) {
  const double size = std::ldexp(0.5 + 0.5 * random.unit(),
                                 static_cast<int>(random.between(-exponents, exponents)));
  return random.below(2) == 0 ? size : -size;
}

BOOST_AUTO_TEST_CASE(orientation_on_the_lattices_of_kettner) {
  for (int i = 0; i < 256; ++i) {
    for (int j = 0; j < 256; ++j) {
      const DoublePoint p{0.5 + i * 0x1p-53, 0.5 + j * 0x1p-53};
      for (const auto& [b, c] : {std::pair(DoublePoint{12, 12}, DoublePoint{24, 24}),
                                 std::pair(DoublePoint{8.8, 8.8}, DoublePoint{12.1, 12.1})}) {
        BOOST_REQUIRE_EQUAL(geometry::orientation(p, b, c), exact_orientation(p, b, c));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(orientation_on_random_and_nearly_straight_triples) {
  kit::Random random(1);
  for (int i = 0; i < 60000; ++i) {
    const int exponents = i % 3 == 0 ? 0 : i % 3 == 1 ? 10 : 118;
    DoublePoint p[3];
    for (auto& q : p) q = {random_double(random, exponents), random_double(random, exponents)};
    if (i % 2 == 0) {  // c on the line through a and b but for roundings
      const double t = random_double(random, exponents < 118 ? 2 : 0);
      p[2] = {p[0].x + t * (p[1].x - p[0].x), p[0].y + t * (p[1].y - p[0].y)};
    }
    if (i % 8 == 0) p[2] = {2 * p[0].x - p[1].x, 2 * p[0].y - p[1].y};
    if (i % 16 == 0) p[1] = p[0];
    BOOST_REQUIRE_EQUAL(geometry::orientation(p[0], p[1], p[2]),
                        exact_orientation(p[0], p[1], p[2]));
  }
}

BOOST_AUTO_TEST_CASE(orientation_laws) {
  kit::Random random(2);
  for (int i = 0; i < 20000; ++i) {
    DoublePoint p[3];
    for (auto& q : p) {
      q = {0.5 + static_cast<double>(random.below(64)) * 0x1p-53,
           0.5 + static_cast<double>(random.below(64)) * 0x1p-53};
    }
    const int sign = geometry::orientation(p[0], p[1], p[2]);
    BOOST_REQUIRE_EQUAL(geometry::orientation(p[1], p[2], p[0]), sign);
    BOOST_REQUIRE_EQUAL(geometry::orientation(p[2], p[0], p[1]), sign);
    BOOST_REQUIRE_EQUAL(geometry::orientation(p[1], p[0], p[2]), -sign);
  }
}

BOOST_AUTO_TEST_CASE(in_circle_on_random_and_nearly_cocircular_points) {
  kit::Random random(3);
  for (int i = 0; i < 20000; ++i) {
    const int exponents = i % 3 == 0 ? 0 : i % 3 == 1 ? 10 : 80;
    DoublePoint p[4];
    for (auto& q : p) q = {random_double(random, exponents), random_double(random, exponents)};
    if (i % 2 == 0) {  // quarter turns of one point lie on a circle
      for (int k = 1; k < 4; ++k) p[k] = {-p[k - 1].y, p[k - 1].x};
      if (i % 4 == 0) p[3].x = std::nextafter(p[3].x, random.below(2) == 0 ? 0.0 : 2 * p[3].x);
    }
    if (i % 32 == 1) p[3] = p[0];
    const int sign = geometry::in_circle(p[0], p[1], p[2], p[3]);
    BOOST_REQUIRE_EQUAL(sign, exact_in_circle(p[0], p[1], p[2], p[3]));
    BOOST_REQUIRE_EQUAL(geometry::in_circle(p[1], p[0], p[2], p[3]), -sign);
  }
}

}  // namespace
