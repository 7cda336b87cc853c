// The exact answers, as a fraction and as the root of one, the least among the sides of the hull
// found by comparing fractions of integers of any size.

#include <vector>

#include "geometry/kit/hull.hpp"
#include "geometry/kit/real.hpp"

namespace {

using geometry::kit::Big;
using geometry::kit::Ratio;
using geometry::kit::Spot;
using geometry::kit::to_big;
using geometry::kit::Wide;

Wide cross(Spot e, Spot from, Spot to) {
  return Wide{e.x} * (to.y - from.y) - Wide{e.y} * (to.x - from.x);
}
Wide dot(Spot e, Spot from, Spot to) {
  return Wide{e.x} * (to.x - from.x) + Wide{e.y} * (to.y - from.y);
}

void keep_least(std::optional<Ratio>& least, Ratio value) {
  if (!least || value.p * least->q < least->p * value.q) least = std::move(value);
}

}  // namespace

int main(int argc, char** argv) {
  geometry::kit::RealValidator validator(argc, argv);
  std::vector<Spot> points(static_cast<std::size_t>(validator.given()));
  for (Spot& p : points) p = validator.given_point();
  const std::vector<Spot> hull = geometry::kit::hull(std::move(points));
  const std::size_t m = hull.size();
  std::optional<Ratio> area, squared_width;
  std::size_t far = 0, ahead = 0, behind = 0;  // of a side; none moves back
  for (std::size_t i = 0; m > 2 && i < m; ++i) {
    const auto at = [&](std::size_t k) { return hull[k % m]; };
    const Spot e{at(i + 1).x - at(i).x, at(i + 1).y - at(i).y};
    ahead = std::max(ahead, i + 1);
    while (dot(e, at(ahead), at(ahead + 1)) > 0) ++ahead;
    far = std::max(far, ahead);
    while (cross(e, at(far), at(far + 1)) > 0) ++far;
    behind = std::max(behind, far);
    while (dot(e, at(behind), at(behind + 1)) < 0) ++behind;
    const Big height = to_big(cross(e, at(i), at(far))), square = to_big(dot(e, {}, e));
    keep_least(area, {height * to_big(dot(e, at(behind), at(ahead))), square});
    keep_least(squared_width, {height * height, square});
  }
  validator.want("the area", area.value_or(Ratio{0, 1}));
  validator.want_root("the width", squared_width.value_or(Ratio{0, 1}));
  validator.accept();
}
