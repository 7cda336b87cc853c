// T, then T times: n and n points.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_point_sets(in, limits, 0);
  return 42;
}
