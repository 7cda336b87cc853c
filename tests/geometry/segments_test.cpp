#define BOOST_TEST_MODULE geometry_segments
#include "geometry/segments.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>
#include <set>

#include "geometry/vectors.hpp"
#include "problems/kit/random.hpp"

namespace {

using Exact = boost::multiprecision::cpp_rational;
using geometry::Meeting;
using geometry::Place;
using geometry::Point;
using geometry::Segment;

Point random_point(kit::Random& random, std::int64_t most) {
  return {random.between(-most, most), random.between(-most, most)};
}

bool lies_on(Segment s, Point p) {
  const Exact cross =
      (Exact(s.b.x) - s.a.x) * (Exact(p.y) - s.a.y) - (Exact(s.b.y) - s.a.y) * (Exact(p.x) - s.a.x);
  return cross == 0 && std::min(s.a, s.b) <= p && p <= std::max(s.a, s.b);
}

// By solving for the parameters, in rationals.
Meeting exact_relation(Segment s, Segment t) {
  const Exact ux = Exact(s.b.x) - s.a.x, uy = Exact(s.b.y) - s.a.y;
  const Exact vx = Exact(t.b.x) - t.a.x, vy = Exact(t.b.y) - t.a.y;
  const Exact wx = Exact(t.a.x) - s.a.x, wy = Exact(t.a.y) - s.a.y;
  const Exact det = ux * vy - uy * vx;
  if (det != 0) {
    const Exact p = (wx * vy - wy * vx) / det, q = (wx * uy - wy * ux) / det;
    if (p < 0 || p > 1 || q < 0 || q > 1) return Meeting::none;
    return p == 0 || p == 1 || q == 0 || q == 1 ? Meeting::touch : Meeting::cross;
  }
  std::set<Point> ends;
  for (const Point p : {s.a, s.b}) {
    if (lies_on(t, p)) ends.insert(p);
  }
  for (const Point p : {t.a, t.b}) {
    if (lies_on(s, p)) ends.insert(p);
  }
  return ends.empty() ? Meeting::none : ends.size() == 1 ? Meeting::touch : Meeting::overlap;
}

BOOST_AUTO_TEST_CASE(relation_against_rationals) {
  kit::Random random(1);
  for (int i = 0; i < 30000; ++i) {
    const std::int64_t most = i % 3 == 0 ? 2 : i % 3 == 1 ? 1000000000 : 4000000000000000000;
    Segment s{random_point(random, most), random_point(random, most)};
    Segment t{random_point(random, most), random_point(random, most)};
    if (i % 5 == 0) t.a = s.b;
    if (i % 10 == 0) t.b = s.a;
    if (i % 7 == 0) t.b = t.a;
    const Meeting expected = exact_relation(s, t);
    BOOST_REQUIRE(geometry::relation(s, t) == expected);
    BOOST_REQUIRE(geometry::relation(t, s) == expected);
    BOOST_REQUIRE(geometry::relation({s.b, s.a}, t) == expected);
    BOOST_REQUIRE(geometry::on_segment(s, t.a) == lies_on(s, t.a));
  }
}

BOOST_AUTO_TEST_CASE(place_of_a_third_point) {
  kit::Random random(2);
  for (int i = 0; i < 50000; ++i) {
    const std::int64_t most = i % 2 == 0 ? 3 : 1000000000;
    const Point a = random_point(random, most), b = random_point(random, most);
    const Point c = random_point(random, most);
    if (a == b) continue;
    const Place place = geometry::place_of(a, b, c);
    const Exact turn =
        (Exact(b.x) - a.x) * (Exact(c.y) - a.y) - (Exact(b.y) - a.y) * (Exact(c.x) - a.x);
    BOOST_REQUIRE((place == Place::left) == (turn > 0));
    BOOST_REQUIRE((place == Place::right) == (turn < 0));
    BOOST_REQUIRE((place == Place::on_segment) == lies_on({a, b}, c));
    // Behind a seen from a is beyond a seen from b.
    BOOST_REQUIRE((place == Place::behind) == (geometry::place_of(b, a, c) == Place::beyond));
  }
}

}  // namespace
