// The exact points, each coordinate (a + b root(d)) / c with integers of any size: a line's by the
// quadratic equation for the place along it, seen from its first point; two circles' on the line on
// which both powers are equal.

#include <string>

#include "geometry/kit/lettered.hpp"
#include "geometry/kit/surd.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Spot;
using geometry::kit::Surd;

// The points are (at +- root(square) * along) / below. `along` points to the larger of the two.
struct Points {
  Big at_x, at_y, square, along_x, along_y, below;
};

Points on_line(Spot c, std::int64_t r, Spot from, Spot to) {
  const Big ux = to.x - from.x, uy = to.y - from.y, wx = from.x - c.x, wy = from.y - c.y;
  // |from + t u - c|^2 = r^2: below t^2 + 2 half t + rest = 0.
  const Big below = ux * ux + uy * uy, half = ux * wx + uy * wy,
            rest = wx * wx + wy * wy - Big(r) * r;
  return {from.x * below - half * ux,
          from.y * below - half * uy,
          half * half - below * rest,
          ux,
          uy,
          below};
}

Points on_circles(Spot c, std::int64_t r, Spot d, std::int64_t s) {
  const Big ux = d.x - c.x, uy = d.y - c.y, square = ux * ux + uy * uy;
  const Big part = square + Big(r) * r - Big(s) * s;  // over 2 square, of the way to the other
  return {2 * c.x * square + part * ux,
          2 * c.y * square + part * uy,
          4 * square * r * r - part * part,
          -uy,
          ux,
          2 * square};
}

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  geometry::kit::LetteredInput input(validator, argv[1]);
  const std::int64_t lines = input.given();
  for (std::int64_t i = 1; i <= lines; ++i) {
    const std::string where = "line " + std::to_string(i);
    const char kind = input.letter();
    const Spot c = input.given_point();
    const std::int64_t r = input.given();
    const Spot d = input.given_point();
    std::int64_t largest =
        std::max({r, std::abs(c.x), std::abs(c.y), std::abs(d.x), std::abs(d.y)});
    Points points;
    if (kind == 'L') {
      const Spot to = input.given_point();
      largest = std::max({largest, std::abs(to.x), std::abs(to.y)});
      points = on_line(c, r, d, to);
    } else {
      const std::int64_t s = input.given();
      largest = std::max(largest, s);
      points = on_circles(c, r, d, s);
    }
    // Concentric circles have no line of equal powers.
    const int count = points.below == 0 ? 0 : points.square.sign() + 1;
    geometry::kit::want_count(validator, where, count < 0 ? 0 : static_cast<std::size_t>(count));
    if (points.along_x < 0 || (points.along_x == 0 && points.along_y < 0)) {
      points.along_x = -points.along_x;
      points.along_y = -points.along_y;
    }
    for (int k = 0; k < count; ++k) {
      const int sign = k == 0 ? -1 : 1;
      const auto want = [&](const char* name, const Big& at, const Big& along) {
        geometry::kit::want_within(validator, where + ", " + name + std::to_string(k + 1),
                                   Surd{at, sign * along, points.square, points.below}, largest);
      };
      want("x", points.at_x, points.along_x);
      want("y", points.at_y, points.along_y);
    }
  }
  validator.accept();
}
