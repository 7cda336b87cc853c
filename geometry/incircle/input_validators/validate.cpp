// T, then T lines of eight numbers: all integers, or all doubles.

#include "geometry/kit/tiers.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  kit::Reader in;
  geometry::kit::validate_rows(in, limits, 8, false);
  return 42;
}
