// A weakly convex polygon, counter-clockwise, of positive area; then q and q lines of two points.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  geometry::kit::require_convex(in,
                                geometry::kit::read_points(in, 3, limits.integer("n_max"), most));
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "q");
  in.newline();
  std::vector<geometry::kit::Spot> line(2);
  for (std::int64_t i = 0; i < q; ++i) {
    geometry::kit::read_row(in, most, line);
    if (line[0] == line[1]) in.fail("the two points of a line are equal");
    in.newline();
  }
  in.end();
  return 42;
}
