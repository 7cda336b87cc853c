// T, then T lines of three points, the first two different.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_point_rows(in, limits, 3, [&](const auto& p) {
    if (p[0] == p[1]) in.fail("p0 and p1 are one point");
  });
  return 42;
}
