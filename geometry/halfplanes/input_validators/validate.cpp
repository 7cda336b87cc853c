// T, then T times n and n lines of two different points.

#include "geometry/kit/input.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  std::int64_t left = limits.integer("sum_max");
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t cases = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  std::vector<geometry::kit::Spot> line(2);
  for (std::int64_t t = 0; t < cases; ++t) {
    const std::int64_t n = in.integer(1, left, "n");
    left -= n;
    in.newline();
    for (std::int64_t i = 0; i < n; ++i) {
      geometry::kit::read_row(in, most, line);
      if (line[0] == line[1]) in.fail("the two points of a line are equal");
      in.newline();
    }
  }
  in.end();
  return 42;
}
