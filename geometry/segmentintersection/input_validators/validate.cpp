// T, then T lines of two segments.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_point_rows(in, limits, 4, [](const auto&) {});
  return 42;
}
