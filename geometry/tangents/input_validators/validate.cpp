// T, then T lines: P, a circle and a point that is not inside it, or C and two different circles.
// Limits: t_max, v_max.

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
    if (kind != "P" && kind != "C") in.fail("P or C is wanted");
    in.token("P or C");
    const Circle circle = geometry::kit::read_circle(in, most);
    if (kind == "P") {
      in.space();
      std::vector<Spot> point(1);
      geometry::kit::read_row(in, most, point);
      const std::int64_t dx = point[0].x - circle.centre.x, dy = point[0].y - circle.centre.y;
      if (dx * dx + dy * dy < circle.radius * circle.radius)
        in.fail("the point is inside the circle");
    } else if (geometry::kit::read_circle(in, most) == circle) {
      in.fail("the two circles are one");
    }
    in.newline();
  }
  in.end();
  return 42;
}
