// Welzl's algorithm as three loops over the points in random order: whoever lies outside the circle
// so far is on the next one. Every test is exact, so no case is degenerate: a point that lies
// outside is no copy of a point on the circle, and not on a line with two. Expected O(n).

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

// >>> bundled: geometry/point.hpp
#include <compare>
#include <cstdint>

namespace geometry {

// A point, or the vector to it. Compared by x, then y.
struct Point {
  std::int64_t x = 0, y = 0;
  friend auto operator<=>(const Point&, const Point&) = default;
};

constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }

}  // namespace geometry
// <<< bundled: geometry/point.hpp
// >>> bundled: geometry/predicates.hpp
#include <cstdint>

namespace geometry {

// (b - a) x (c - a): positive when a, b, c turn left, zero when they lie on a line.
// Range: |coordinate| <= 1e9. A coordinate difference is then at most 2e9 and a product at most
// 4e18. The value itself is at most 4e18 too (it is twice the area of a triangle in a square of
// side 2e9), so int64 holds it; the difference of the two products is formed in unsigned
// arithmetic, which wraps around and comes back exact.
constexpr std::int64_t cross(Point a, Point b, Point c) {
  const auto product = [](std::int64_t u, std::int64_t v) {
    return static_cast<std::uint64_t>(u) * static_cast<std::uint64_t>(v);
  };
  return static_cast<std::int64_t>(product(b.x - a.x, c.y - a.y) - product(b.y - a.y, c.x - a.x));
}

// The sign of (b - a) x (c - a): -1, 0 or 1.
// Range: |coordinate| <= 4e18. A difference is at most 8e18 < 2^63, and each product is below
// 2^126.
constexpr int orientation(Point a, Point b, Point c) {
  __extension__ using Wide = __int128;
  const Wide left = Wide{b.x - a.x} * (c.y - a.y);
  const Wide right = Wide{b.y - a.y} * (c.x - a.x);
  return (left > right) - (left < right);
}

// The sign of the determinant that says where d lies against the circle through a, b, c: positive
// strictly inside when these turn left, negative of that when they turn right, 0 on the circle, and
// on the line when the three lie on one.
// Range: |coordinate| <= 1e9. Differences are at most 2e9, minors and lifted squares at most 8e18;
// no partial sum reaches 2^127 (the determinant itself is at most 9.6e37).
constexpr int in_circle(Point a, Point b, Point c, Point d) {
  __extension__ using Wide = __int128;
  const Point rows[3] = {a - d, b - d, c - d};
  Wide value = 0;
  for (int i = 0; i < 3; ++i) {
    const Point p = rows[i], q = rows[(i + 1) % 3], r = rows[(i + 2) % 3];
    const Wide square = Wide{p.x} * p.x + Wide{p.y} * p.y;
    value += square * (Wide{q.x} * r.y - Wide{q.y} * r.x);
  }
  return (value > 0) - (value < 0);
}

}  // namespace geometry
// <<< bundled: geometry/predicates.hpp
// >>> bundled: geometry/vectors.hpp
#include <cstdint>

namespace geometry {

// u . v. Range: |component| <= 2e9 (a difference of coordinates up to 1e9); at most 8e18, exact.
constexpr std::int64_t dot(Point u, Point v) { return u.x * v.x + u.y * v.y; }

// |v|^2, with the same range.
constexpr std::int64_t squared_length(Point v) { return dot(v, v); }

// Where c is, seen from a towards b.
enum class Place { left, right, behind, beyond, on_segment };

// Range: |coordinate| <= 1e9, a != b; exact. a and b themselves are on the segment. O(1).
constexpr Place place_of(Point a, Point b, Point c) {
  const std::int64_t turn = cross(a, b, c);
  if (turn != 0) return turn > 0 ? Place::left : Place::right;
  if (dot(b - a, c - a) < 0) return Place::behind;
  return squared_length(b - a) < squared_length(c - a) ? Place::beyond : Place::on_segment;
}

}  // namespace geometry
// <<< bundled: geometry/vectors.hpp

using Wide = __int128;
using geometry::Point;

// Through one point, with two as its diameter, or through three.
struct Circle {
  Point a, b, c;
  int points;

  // -1 outside, 0 on the circle, 1 inside.
  int side(Point p) const {
    if (points == 1) return p == a ? 0 : -1;
    if (points == 3) return geometry::in_circle(a, b, c, p);
    const std::int64_t d = geometry::dot(a - p, b - p);  // positive: a and b are seen at less than
    return d < 0 ? 1 : d > 0 ? -1 : 0;                   // a right angle
  }
};

Circle through(Point a, Point b, Point c) {
  return geometry::cross(a, b, c) > 0 ? Circle{a, b, c, 3} : Circle{a, c, b, 3};
}

Circle smallest(std::vector<Point> p) {
  std::shuffle(p.begin(), p.end(), std::mt19937_64(20240229));
  Circle circle{p[0], {}, {}, 1};
  for (std::size_t i = 1; i < p.size(); ++i) {
    if (circle.side(p[i]) >= 0) continue;
    circle = {p[i], {}, {}, 1};
    for (std::size_t j = 0; j < i; ++j) {
      if (circle.side(p[j]) >= 0) continue;
      circle = {p[i], p[j], {}, 2};
      for (std::size_t k = 0; k < j; ++k) {
        if (circle.side(p[k]) < 0) circle = through(p[i], p[j], p[k]);
      }
    }
  }
  return circle;
}

// Centre and radius. The centre is one quotient of integers: nothing cancels after the division.
void print(const Circle& circle) {
  const Point a = circle.a, u = circle.b - a, v = circle.c - a;
  Wide x = a.x, y = a.y, below = 1;
  long double radius = 0;
  if (circle.points == 2) {
    x = a.x + circle.b.x, y = a.y + circle.b.y, below = 2;
    radius = std::sqrt(static_cast<long double>(geometry::squared_length(u))) / 2;
  } else if (circle.points == 3) {
    const std::int64_t uu = geometry::squared_length(u), vv = geometry::squared_length(v);
    const Wide dx = Wide{uu} * v.y - Wide{vv} * u.y, dy = Wide{vv} * u.x - Wide{uu} * v.x;
    below = Wide{geometry::cross(a, circle.b, circle.c)} * 2;
    x = a.x * below + dx, y = a.y * below + dy;
    radius = std::hypot(static_cast<long double>(dx), static_cast<long double>(dy)) / below;
  }
  std::printf("%.20Lg %.20Lg %.20Lg\n", static_cast<long double>(x) / below,
              static_cast<long double>(y) / below, radius);
}

int main() {
  int n = 0;
  std::scanf("%d", &n);
  std::vector<Point> points(n);
  for (Point& p : points) std::scanf("%ld %ld", &p.x, &p.y);
  const Circle circle = smallest(points);
  print(circle);
  std::string on;
  for (const Point p : points) on += circle.side(p) == 0 ? '1' : '0';
  std::puts(on.c_str());
}
