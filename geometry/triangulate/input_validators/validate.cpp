// A simple polygon, counter-clockwise.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  const std::vector<geometry::kit::Spot> points =
      geometry::kit::read_points(in, 3, limits.integer("n_max"), limits.integer("v_max"));
  in.end();
  geometry::kit::require_simple(in, points);
  if (geometry::kit::doubled_area(points) < 0) in.fail("the polygon above is clockwise");
  return 42;
}
