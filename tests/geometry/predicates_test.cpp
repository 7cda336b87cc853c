#define BOOST_TEST_MODULE geometry_predicates
#include "geometry/predicates.hpp"

#include <array>
#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include "problems/kit/random.hpp"

namespace {

using Exact = boost::multiprecision::cpp_int;
using geometry::Point;

Exact exact_cross(Point a, Point b, Point c) {
  return (Exact(b.x) - a.x) * (Exact(c.y) - a.y) - (Exact(b.y) - a.y) * (Exact(c.x) - a.x);
}

Point random_point(kit::Random& random, std::int64_t most) {
  return {random.between(-most, most), random.between(-most, most)};
}

// A third point near the line through the first two, where shortcuts lose the sign.
Point near_line(kit::Random& random, Point a, Point b, std::int64_t most) {
  const std::int64_t k = random.between(0, 4);
  const Point middle{a.x / 4 * k + b.x / 4 * (4 - k), a.y / 4 * k + b.y / 4 * (4 - k)};
  const Point p{middle.x + random.between(-2, 2), middle.y + random.between(-2, 2)};
  return {std::clamp(p.x, -most, most), std::clamp(p.y, -most, most)};
}

BOOST_AUTO_TEST_CASE(cross_is_exact_up_to_1e9) {
  kit::Random random(1);
  for (int i = 0; i < 100000; ++i) {
    const std::int64_t most = i % 3 == 0 ? 3 : 1000000000;
    const Point a = random_point(random, most), b = random_point(random, most);
    const Point c = i % 2 == 0 ? random_point(random, most) : near_line(random, a, b, most);
    BOOST_REQUIRE(Exact(geometry::cross(a, b, c)) == exact_cross(a, b, c));
  }
}

BOOST_AUTO_TEST_CASE(cross_is_exact_at_the_corners) {
  const std::int64_t most = 1000000000;
  std::vector<Point> corners;
  for (const std::int64_t x : {-most, std::int64_t{0}, most}) {
    for (const std::int64_t y : {-most, std::int64_t{0}, most}) corners.push_back({x, y});
  }
  for (const Point a : corners) {
    for (const Point b : corners) {
      for (const Point c : corners) {
        BOOST_REQUIRE(Exact(geometry::cross(a, b, c)) == exact_cross(a, b, c));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(orientation_is_exact_up_to_4e18) {
  kit::Random random(2);
  const std::int64_t most = 4000000000000000000;
  for (int i = 0; i < 100000; ++i) {
    const Point a = random_point(random, most), b = random_point(random, most);
    const Point c = i % 2 == 0 ? random_point(random, most) : near_line(random, a, b, most);
    BOOST_REQUIRE_EQUAL(geometry::orientation(a, b, c), exact_cross(a, b, c).sign());
  }
}

BOOST_AUTO_TEST_CASE(orientation_turns_with_the_order) {
  kit::Random random(3);
  for (int i = 0; i < 10000; ++i) {
    const Point a = random_point(random, 50), b = random_point(random, 50),
                c = random_point(random, 50);
    const int turn = geometry::orientation(a, b, c);
    BOOST_REQUIRE_EQUAL(geometry::orientation(b, c, a), turn);
    BOOST_REQUIRE_EQUAL(geometry::orientation(b, a, c), -turn);
    BOOST_REQUIRE_EQUAL(geometry::orientation(a, a, c), 0);
  }
}

Exact exact_in_circle(Point a, Point b, Point c, Point d) {
  const auto row = [&](Point p) {
    const Exact x = Exact(p.x) - d.x, y = Exact(p.y) - d.y;
    return std::array<Exact, 3>{x, y, x * x + y * y};
  };
  const auto u = row(a), v = row(b), w = row(c);
  return u[0] * (v[1] * w[2] - v[2] * w[1]) - u[1] * (v[0] * w[2] - v[2] * w[0]) +
         u[2] * (v[0] * w[1] - v[1] * w[0]);
}

BOOST_AUTO_TEST_CASE(in_circle_is_exact_up_to_1e9) {
  kit::Random random(3);
  for (int i = 0; i < 100000; ++i) {
    const std::int64_t most = i % 3 == 0 ? 2 : 1000000000;
    Point p[4];
    for (Point& q : p) q = random_point(random, most);
    if (i % 4 == 1) {  // a quarter turn of one point, and perhaps a step beside it
      for (int k = 1; k < 4; ++k) p[k] = {-p[k - 1].y, p[k - 1].x};
      if (i % 8 == 1) p[3].x += p[3].x > 0 ? -1 : 1;
    }
    BOOST_REQUIRE_EQUAL(geometry::in_circle(p[0], p[1], p[2], p[3]),
                        exact_in_circle(p[0], p[1], p[2], p[3]).sign());
  }
}

BOOST_AUTO_TEST_CASE(in_circle_is_exact_at_the_corners) {
  const std::int64_t most = 1000000000;
  std::vector<Point> corners;
  for (const std::int64_t x : {-most, -most + 1, most - 1, most}) {
    for (const std::int64_t y : {-most, most}) corners.push_back({x, y});
  }
  for (const Point a : corners) {
    for (const Point b : corners) {
      for (const Point c : corners) {
        for (const Point d : corners) {
          BOOST_REQUIRE_EQUAL(geometry::in_circle(a, b, c, d), exact_in_circle(a, b, c, d).sign());
        }
      }
    }
  }
}

}  // namespace
