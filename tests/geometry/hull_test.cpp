#define BOOST_TEST_MODULE geometry_hull
#include "geometry/hull.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>
#include <set>

#include "problems/kit/random.hpp"

namespace geometry {
std::ostream& operator<<(std::ostream& out, Point p) { return out << p.x << ',' << p.y; }
}  // namespace geometry

namespace {

using Exact = boost::multiprecision::cpp_int;
using geometry::Point;

int exact_turn(Point a, Point b, Point c) {
  const Exact value =
      (Exact(b.x) - a.x) * (Exact(c.y) - a.y) - (Exact(b.y) - a.y) * (Exact(c.x) - a.x);
  return value.sign();
}

// A point is a strict vertex when it is an end of a segment with all others on its left or on it,
// and it is not inside a segment between two others. Cubic, from the definition alone.
std::set<Point> vertices_by_definition(const std::vector<Point>& all) {
  const std::set<Point> points(all.begin(), all.end());
  if (points.size() <= 1) return points;
  std::set<Point> vertices;
  for (const Point a : points) {
    for (const Point b : points) {
      if (a == b) continue;
      bool side = true;
      for (const Point c : points) {
        const int turn = exact_turn(a, b, c);
        const bool beyond = turn == 0 && ((c < a && c < b) || (a < c && b < c));
        side = side && turn >= 0 && !beyond;
      }
      if (side) {
        vertices.insert(a);
        vertices.insert(b);
      }
    }
  }
  return vertices;
}

std::vector<Point> cloud(kit::Random& random, int n, std::int64_t most) {
  std::vector<Point> points;
  for (int i = 0; i < n; ++i) {
    points.push_back({random.between(-most, most), random.between(-most, most)});
  }
  return points;
}

BOOST_AUTO_TEST_CASE(hull_is_that_of_the_definition) {
  kit::Random random(1);
  for (int i = 0; i < 3000; ++i) {
    const std::int64_t most = i % 4 == 0 ? 1000000000 : i % 4;
    std::vector<Point> points = cloud(random, static_cast<int>(random.below(12)), most);
    const std::set<Point> expected = vertices_by_definition(points);
    const std::vector<Point> hull = geometry::convex_hull(points);
    BOOST_TEST_REQUIRE(std::set<Point>(hull.begin(), hull.end()) == expected);
    BOOST_TEST_REQUIRE(hull.size() == expected.size());
    for (std::size_t k = 0; hull.size() >= 3 && k < hull.size(); ++k) {
      BOOST_TEST_REQUIRE(
          exact_turn(hull[k], hull[(k + 1) % hull.size()], hull[(k + 2) % hull.size()]) == 1);
    }
  }
}

BOOST_AUTO_TEST_CASE(hull_of_a_hull_is_itself) {
  kit::Random random(2);
  for (int i = 0; i < 200; ++i) {
    std::vector<Point> points = cloud(random, 300, 1000);
    const std::vector<Point> hull = geometry::convex_hull(points);
    std::vector<Point> again = hull;
    BOOST_TEST_REQUIRE(geometry::convex_hull(again) == hull, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(filter_keeps_the_hull) {
  kit::Random random(3);
  for (int i = 0; i < 500; ++i) {
    const std::int64_t most = i % 3 == 0 ? 1000000000 : i % 3 == 1 ? 8 : 0;
    std::vector<Point> points = cloud(random, 32 + static_cast<int>(random.below(300)), most);
    if (i % 5 == 0) {  // all on one line
      for (Point& p : points) p.y = p.x / 2 * 2 == p.x ? p.x : p.x - 1, p.x = p.y;
    }
    std::vector<Point> filtered = points;
    geometry::discard_inner_points(filtered);
    BOOST_TEST_REQUIRE(filtered.size() <= points.size());
    BOOST_TEST_REQUIRE(geometry::convex_hull(filtered) == geometry::convex_hull(points),
                       boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(filter_discards_most_of_a_square) {
  kit::Random random(4);
  std::vector<Point> points = cloud(random, 100000, 1000000000);
  geometry::discard_inner_points(points);
  BOOST_TEST(points.size() < 5000u);
}

}  // namespace
