// T, then T lines of three points, the first two of them different.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_point_rows(in, limits, 3, [&](const auto& points) {
    if (points[0] == points[1]) in.fail("the two points of the line are equal");
  });
  return 42;
}
