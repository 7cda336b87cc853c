// A simple polygon.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  const auto points =
      geometry::kit::read_points(in, 3, limits.integer("n_max"), limits.integer("v_max"));
  in.end();
  geometry::kit::require_simple(in, points);
  return 42;
}
