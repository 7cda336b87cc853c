// T, then T cases: P, n, a circle and n lines of points, a simple polygon; or C and two circles.
// Limits: t_max, sum_max (of n), v_max.

#include "geometry/kit/circles.hpp"
#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  using geometry::kit::Spot;
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  std::int64_t left = limits.integer("sum_max");
  kit::Reader in;
  const std::int64_t cases = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  for (std::int64_t i = 0; i < cases; ++i) {
    const std::string_view kind = in.ahead();
    if (kind != "P" && kind != "C") in.fail("P or C is wanted");
    in.token("P or C");
    if (kind == "C") {
      geometry::kit::read_circle(in, most);
      geometry::kit::read_circle(in, most);
      in.newline();
      continue;
    }
    in.space();
    const std::int64_t n = in.integer(3, left, "n");
    left -= n;
    geometry::kit::read_circle(in, most);
    in.newline();
    std::vector<Spot> points;
    for (std::int64_t k = 0; k < n; ++k) points.push_back(geometry::kit::read_point(in, most));
    geometry::kit::require_simple(in, points);
  }
  in.end();
  return 42;
}
