// The exact centroid by Green's theorem, the integrals of x dy, x^2 / 2 dy and y^2 / 2 dx around
// the polygon: for 1e5 vertices up to 1e9 no sum passes 6e32.

#include <vector>

#include "geometry/kit/real.hpp"

int main(int argc, char** argv) {
  using geometry::kit::Spot;
  using geometry::kit::to_big;
  using geometry::kit::Wide;
  geometry::kit::RealValidator validator(argc, argv);
  std::vector<Spot> points(static_cast<std::size_t>(validator.given()));
  for (Spot& p : points) p = validator.given_point();
  Wide doubled_area = 0, x_moment = 0, y_moment = 0;  // the moments six times
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Spot a = points[i], b = points[(i + 1) % points.size()];
    doubled_area += Wide{a.x + b.x} * (b.y - a.y);
    x_moment += (Wide{a.x} * a.x + Wide{a.x} * b.x + Wide{b.x} * b.x) * (b.y - a.y);
    y_moment -= (Wide{a.y} * a.y + Wide{a.y} * b.y + Wide{b.y} * b.y) * (b.x - a.x);
  }
  if (doubled_area == 0) validator.judge_error("the polygon has no area");
  const auto divided = [&](Wide moment) {
    return geometry::kit::ratio(to_big(moment), to_big(3 * doubled_area));
  };
  validator.want("X", divided(x_moment));
  validator.want("Y", divided(y_moment));
  validator.accept();
}
