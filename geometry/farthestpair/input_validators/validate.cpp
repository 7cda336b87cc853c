// T, then T times: n and n points.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  std::int64_t left = limits.integer("sum_max");
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t sets = in.integer(1, limits.integer("t_max"), "T");
  in.newline();
  for (std::int64_t t = 0; t < sets; ++t) {
    const std::int64_t n = in.integer(2, left, "n");
    in.newline();
    left -= n;
    for (std::int64_t i = 0; i < n; ++i) {
      in.integer(-most, most, "x");
      in.space();
      in.integer(-most, most, "y");
      in.newline();
    }
  }
  in.end();
  return 42;
}
