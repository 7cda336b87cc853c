// T, then T lines: L, a circle and two different points, or C and two different circles. Limits:
// t_max, v_max.

#include "geometry/kit/circles.hpp"
#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  using geometry::kit::Circle;
  using geometry::kit::Spot;
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t rows = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  for (std::int64_t i = 0; i < rows; ++i) {
    const std::string_view kind = in.ahead();
    if (kind != "L" && kind != "C") in.fail("L or C is wanted");
    in.token("L or C");
    const Circle circle = geometry::kit::read_circle(in, most);
    if (kind == "L") {
      in.space();
      std::vector<Spot> ends(2);
      geometry::kit::read_row(in, most, ends);
      if (ends[0] == ends[1]) in.fail("the two points of the line are one");
    } else if (geometry::kit::read_circle(in, most) == circle) {
      in.fail("the two circles are one");
    }
    in.newline();
  }
  in.end();
  return 42;
}
