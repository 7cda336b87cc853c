// A simple polygon.

#include "geometry/kit/input.hpp"
#include "geometry/kit/simple.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  const auto points =
      geometry::kit::read_points(in, 3, limits.integer("n_max"), limits.integer("v_max"));
  in.end();
  if (!geometry::kit::SimpleCheck(points).holds()) in.fail("the polygon above is not simple");
  return 42;
}
