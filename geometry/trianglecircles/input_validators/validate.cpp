// T, then T lines of three points that are not on one line. Limits: t_max, v_max.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  using geometry::kit::Spot;
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_point_rows(in, limits, 3, [&](const std::vector<Spot>& p) {
    if (geometry::kit::turn(p[0], p[1], p[2]) == 0) in.fail("the three points are on one line");
  });
  return 42;
}
