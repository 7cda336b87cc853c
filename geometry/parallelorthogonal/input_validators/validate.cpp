// T, then T lines of two lines, each through two different points.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_point_rows(in, limits, 4, [&](const auto& p) {
    if (p[0] == p[1]) in.fail("p0 and p1 are one point");
    if (p[2] == p[3]) in.fail("p2 and p3 are one point");
  });
  return 42;
}
