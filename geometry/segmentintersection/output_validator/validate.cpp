// What is common, from the turns of each segment's ends along the other: the crossing divides ab in
// the ratio of the distances of a and b from the line of cd. No sum passes 2^95.

#include <vector>

#include "geometry/kit/real.hpp"
#include "geometry/kit/simple.hpp"

namespace {

using geometry::kit::before;
using geometry::kit::Ratio;
using geometry::kit::Spot;
using geometry::kit::to_big;
using geometry::kit::turn;
using geometry::kit::Wide;

struct Place {
  Ratio x, y;
};

// Twice the signed area of a, b, p.
Wide cross(Spot a, Spot b, Spot p) {
  return Wide{b.x - a.x} * (p.y - a.y) - Wide{b.y - a.y} * (p.x - a.x);
}

Place exactly(Spot p) { return {{p.x, 1}, {p.y, 1}}; }

// One place or two, in their order; or none.
std::vector<Place> common(Spot a, Spot b, Spot c, Spot d) {
  if (before(b, a)) std::swap(a, b);
  if (before(d, c)) std::swap(c, d);
  const int ta = turn(c, d, a), tb = turn(c, d, b), tc = turn(a, b, c), td = turn(a, b, d);
  if (ta == 0 && tb == 0 && tc == 0 && td == 0) {
    const Spot low = std::max(a, c, before), high = std::min(b, d, before);
    if (before(high, low)) return {};
    if (low == high) return {exactly(low)};
    return {exactly(low), exactly(high)};
  }
  if (ta * tb > 0 || tc * td > 0) return {};
  // Not on one line, and neither is parallel to the other or a point: those had two equal turns.
  const Wide of_a = cross(c, d, a), of_b = cross(c, d, b);
  const auto between = [&](std::int64_t za, std::int64_t zb) {
    return geometry::kit::ratio(to_big(of_b * za - of_a * zb), to_big(of_b - of_a));
  };
  return {{between(a.x, b.x), between(a.y, b.y)}};
}

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  const std::int64_t lines = validator.given();
  for (std::int64_t i = 1; i <= lines; ++i) {
    Spot p[4];
    for (Spot& s : p) s = validator.given_point();
    const std::vector<Place> places = common(p[0], p[1], p[2], p[3]);
    const std::string where = "line " + std::to_string(i);
    const std::string_view count = validator.word(where);
    if (count != std::to_string(places.size())) {
      validator.wrong(where + ": " + std::to_string(places.size()) + " and not " +
                      kit::OutputValidator::shown(count));
    }
    for (const Place& place : places) {
      validator.want(where, place.x);
      validator.want(where, place.y);
    }
  }
  validator.accept();
}
