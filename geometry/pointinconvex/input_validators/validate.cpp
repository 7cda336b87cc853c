// A weakly convex polygon, counter-clockwise, of positive area; then q and q points.

#include "geometry/kit/input.hpp"
#include "geometry/kit/simple.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const auto points = geometry::kit::read_points(in, 3, limits.integer("n_max"), most);
  const std::size_t n = points.size();
  for (std::size_t i = 0; i < n; ++i) {
    if (geometry::kit::turn(points[i], points[(i + 1) % n], points[(i + 2) % n]) < 0) {
      in.fail("the polygon above turns right");
    }
  }
  if (!geometry::kit::SimpleCheck(points).holds()) in.fail("the polygon above is not simple");
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "q");
  in.newline();
  for (std::int64_t i = 0; i < q; ++i) geometry::kit::read_point(in, most);
  in.end();
  return 42;
}
