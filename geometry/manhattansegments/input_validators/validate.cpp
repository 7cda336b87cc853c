// n, then n horizontal or vertical segments of positive length.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "n");
  in.newline();
  for (std::int64_t i = 0; i < n; ++i) {
    std::int64_t v[4];
    for (int k = 0; k < 4; ++k) {
      if (k > 0) in.space();
      v[k] = in.integer(-most, most, "a coordinate");
    }
    if ((v[0] == v[2]) == (v[1] == v[3])) in.fail("neither horizontal nor vertical, or a point");
    in.newline();
  }
  in.end();
  return 42;
}
