// Proves the smallest circle from the marks alone. The marked points are few once copies are taken
// out, and must lie on one circle: through three of them, with two as its diameter, or a point. The
// marks must say for each point whether it is on that circle, and none may be outside. And no arc
// between marked neighbours may be longer than half the circle: else a smaller one would do; if
// none is, moving the centre any way makes the distance from some marked point larger. All that by
// signs of integers. Then the centre and the radius are compared with those of that circle,
// exactly.

#include <string>
#include <vector>

#include "geometry/kit/hull.hpp"
#include "geometry/kit/real.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Ratio;
using geometry::kit::Spot;
using geometry::kit::Wide;

Wide dot(Spot o, Spot a, Spot b) {
  return Wide{a.x - o.x} * (b.x - o.x) + Wide{a.y - o.y} * (b.y - o.y);
}

// Through the first `count` of the points; three of them turn left.
struct Circle {
  Spot a, b, c;
  std::size_t count;
};

// Positive inside, negative outside. Of four points the determinant over the lifted coordinates
// seen from p, expanded along its last column; no partial sum reaches 2^127 up to 1e9.
int side(const Circle& circle, Spot p) {
  if (circle.count == 1) return circle.a == p ? 0 : -1;
  Wide value = 0;
  if (circle.count == 2) {
    value = -dot(p, circle.a, circle.b);
  } else {
    const Wide ax = circle.a.x - p.x, ay = circle.a.y - p.y;
    const Wide bx = circle.b.x - p.x, by = circle.b.y - p.y;
    const Wide cx = circle.c.x - p.x, cy = circle.c.y - p.y;
    value = (ax * ax + ay * ay) * (bx * cy - by * cx) - (bx * bx + by * by) * (ax * cy - ay * cx) +
            (cx * cx + cy * cy) * (ax * by - ay * bx);
  }
  return (value > 0) - (value < 0);
}

struct Numbers {
  Ratio x, y, square;  // centre, squared radius
};

Numbers numbers_of(const Circle& circle) {
  const auto& [a, b, c, count] = circle;
  if (count == 1) return {{a.x, 1}, {a.y, 1}, {0, 1}};
  const Big ux = Big(b.x) - a.x, uy = Big(b.y) - a.y, uu = ux * ux + uy * uy;
  if (count == 2) return {{Big(a.x) + b.x, 2}, {Big(a.y) + b.y, 2}, {uu, 4}};
  // o, seen from a, solves 2 o . u = u . u and 2 o . v = v . v.
  const Big vx = Big(c.x) - a.x, vy = Big(c.y) - a.y, vv = vx * vx + vy * vy;
  const Big below = 2 * (ux * vy - uy * vx);
  const Big x = uu * vy - vv * uy, y = vv * ux - uu * vx;
  return {geometry::kit::ratio(a.x * below + x, below),
          geometry::kit::ratio(a.y * below + y, below),
          {x * x + y * y, below * below}};
}

// A number of the output: with `is_exact` an integer or a reduced fraction that is the same number,
// else one that is_near(got).
template <class IsNear>
void want(const geometry::kit::RealValidator& validator, const std::string& where,
          std::string_view word, bool is_exact, const Ratio& exact, IsNear is_near) {
  const bool is_fraction = word.find_first_not_of("-/0123456789") == std::string_view::npos;
  const std::optional<Ratio> got = geometry::kit::read_real(word);
  if (!got || (is_exact && !is_fraction)) {
    validator.wrong(where + ": " + (is_exact ? "an integer" : "a number") +
                    " or a reduced fraction is wanted, not " + kit::OutputValidator::shown(word));
  }
  if (is_exact ? got->p * exact.q == exact.p * got->q : is_near(*got)) return;
  validator.wrong(where + ": not " + kit::OutputValidator::shown(word));
}

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  std::vector<Spot> points(static_cast<std::size_t>(validator.given()));
  for (Spot& p : points) p = validator.given_point();

  const std::string at_x = "the centre's x", at_y = "the centre's y";
  std::string_view got_x = validator.word(at_x);
  const bool is_exact = got_x == "exact";
  const std::string at_r = is_exact ? "the squared radius" : "the radius";
  if (is_exact) got_x = validator.word(at_x);
  const std::string_view got_y = validator.word(at_y), got_r = validator.word(at_r);
  const std::string_view marks = validator.word("the marks");
  if (marks.size() != points.size() || marks.find_first_not_of("01") != std::string_view::npos) {
    validator.wrong("the marks: " + std::to_string(points.size()) +
                    " characters 0 or 1 are wanted, not " + kit::OutputValidator::shown(marks));
  }

  std::vector<Spot> marked;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (marks[i] == '1') marked.push_back(points[i]);
  }
  if (marked.empty()) validator.wrong("the marks: no point is on the circle");
  // Points of a circle are all corners of their hull, which has them in their order.
  const std::vector<Spot> corners = geometry::kit::hull(marked);
  const std::size_t m = corners.size();
  const auto corner = [&](std::size_t i) { return corners[i % m]; };
  const Circle circle{corner(0), corner(1), corner(2), std::min<std::size_t>(m, 3)};
  for (std::size_t i = 0; i < points.size(); ++i) {
    const int where = side(circle, points[i]);
    if (where >= 0 && (where == 0) == (marks[i] == '1')) continue;
    validator.wrong("point " + std::to_string(i) +
                    (marks[i] == '1' ? " is marked, and not on the circle through other marked ones"
                     : where < 0     ? " is outside the circle through marked points"
                                     : " is on the circle through marked points, and not marked"));
  }
  for (std::size_t i = 0; i < m && m >= 3; ++i) {
    // Seen from the next one, half the arc between the two.
    if (dot(corner(i + 2), corner(i), corner(i + 1)) >= 0) continue;
    validator.wrong("the circle through the marked points is not the smallest");
  }

  const Numbers numbers = numbers_of(circle);
  const auto near = [](const Ratio& exact) {
    return [&exact](const Ratio& got) { return geometry::kit::is_near(got, exact); };
  };
  want(validator, at_x, got_x, is_exact, numbers.x, near(numbers.x));
  want(validator, at_y, got_y, is_exact, numbers.y, near(numbers.y));
  want(validator, at_r, got_r, is_exact, numbers.square,
       [&](const Ratio& got) { return geometry::kit::is_near_root(got, numbers.square); });
  validator.accept();
}
