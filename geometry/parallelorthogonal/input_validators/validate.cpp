// T, then T lines of two lines, each through two different points.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t rows = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  for (std::int64_t i = 0; i < rows; ++i) {
    std::int64_t v[8];
    for (int k = 0; k < 8; ++k) {
      if (k > 0) in.space();
      v[k] = in.integer(-most, most, "a coordinate");
    }
    if (v[0] == v[2] && v[1] == v[3]) in.fail("p0 and p1 are one point");
    if (v[4] == v[6] && v[5] == v[7]) in.fail("p2 and p3 are one point");
    in.newline();
  }
  in.end();
  return 42;
}
