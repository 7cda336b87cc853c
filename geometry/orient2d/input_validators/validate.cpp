// T, then T lines of six numbers: all integers, or all doubles.

#include "geometry/kit/tiers.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_rows(in, limits, 6);
  return 42;
}
