// T, then T lines of two circles.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t rows = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  for (std::int64_t i = 0; i < rows; ++i) {
    for (int k = 0; k < 6; ++k) {
      if (k > 0) in.space();
      if (k % 3 == 2) {
        in.integer(1, most, "r");
      } else {
        in.integer(-most, most, "a coordinate");
      }
    }
    in.newline();
  }
  in.end();
  return 42;
}
