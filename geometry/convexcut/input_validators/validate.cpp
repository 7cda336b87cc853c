// A weakly convex polygon, counter-clockwise, of positive area; then q and q lines of two points.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  geometry::kit::read_convex(in, limits.integer("n_max"), most);
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "q");
  in.newline();
  for (std::int64_t i = 0; i < q; ++i) {
    std::int64_t value[4];
    for (std::int64_t& v : value) {
      if (&v != value) in.space();
      v = in.integer(-most, most, "a coordinate");
    }
    if (value[0] == value[2] && value[1] == value[3]) in.fail("the two points of a line are equal");
    in.newline();
  }
  in.end();
  return 42;
}
