// n, then n points. Limits: n_max, v_max.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::read_points(in, 1, limits.integer("n_max"), limits.integer("v_max"));
  in.end();
  return 42;
}
