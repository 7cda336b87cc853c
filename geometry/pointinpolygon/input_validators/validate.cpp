// A simple polygon, then q and q points.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const auto points = geometry::kit::read_points(in, 3, limits.integer("n_max"), most);
  geometry::kit::require_simple(in, points);
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "q");
  in.newline();
  for (std::int64_t i = 0; i < q; ++i) geometry::kit::read_point(in, most);
  in.end();
  return 42;
}
