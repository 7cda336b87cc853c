// Twice: n and n points, which are a point, a segment, or a weakly convex polygon of positive area,
// counter-clockwise. Limits: n_max, v_max.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  using geometry::kit::Spot;
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  for (int side = 0; side < 2; ++side) {
    const std::vector<Spot> p =
        geometry::kit::read_points(in, 1, limits.integer("n_max"), limits.integer("v_max"));
    const std::size_t n = p.size();
    if (n == 2 && p[0] == p[1]) in.fail("the ends of the segment above are equal");
    if (n > 2) geometry::kit::require_convex(in, p);
  }
  in.end();
  return 42;
}
