// The exact points, each coordinate (a + b root(d)) / c with integers of any size. The points of
// contact lie on the chord across the way to the point or to the other centre, and on the circle;
// their order comes from the signs of sums of two roots.

#include <algorithm>
#include <string>
#include <vector>

#include "geometry/kit/lettered.hpp"
#include "geometry/kit/surd.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Spot;
using geometry::kit::Surd;

struct Place {
  Surd x, y;
};

// Points p of the circle with (p - c) . u = r product.
void add(Spot c, std::int64_t r, const Big& ux, const Big& uy, const Big& product,
         std::vector<Place>& places) {
  const Big square = ux * ux + uy * uy;
  const Big rest = square - product * product;  // |u|^2 times that of half the chord over r^2
  if (rest < 0) return;
  const Big x = c.x * square + r * product * ux, y = c.y * square + r * product * uy;
  places.push_back({{x, -r * uy, rest, square}, {y, r * ux, rest, square}});
  if (rest > 0) places.push_back({{x, r * uy, rest, square}, {y, -r * ux, rest, square}});
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
    const Big ux = Big(d.x) - c.x, uy = Big(d.y) - c.y;
    std::vector<Place> places;
    if (kind == 'P') {
      add(c, r, ux, uy, r, places);
    } else {
      const std::int64_t s = input.given();
      largest = std::max(largest, s);
      add(c, r, ux, uy, Big(r) - s, places);
      add(c, r, ux, uy, Big(r) + s, places);
    }
    std::sort(places.begin(), places.end(), [](const Place& p, const Place& q) {
      const int by_x = compare(p.x, q.x);
      return by_x != 0 ? by_x < 0 : compare(p.y, q.y) < 0;
    });
    geometry::kit::want_count(validator, where, places.size());
    for (std::size_t k = 0; k < places.size(); ++k) {
      const std::string which = std::to_string(k + 1);
      geometry::kit::want_within(validator, where + ", x" + which, places[k].x, largest);
      geometry::kit::want_within(validator, where + ", y" + which, places[k].y, largest);
    }
  }
  validator.accept();
}
