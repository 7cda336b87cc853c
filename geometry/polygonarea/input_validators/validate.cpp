// n, then n points.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t most = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "n");
  in.newline();
  for (std::int64_t i = 0; i < n; ++i) {
    in.integer(-most, most, "x");
    in.space();
    in.integer(-most, most, "y");
    in.newline();
  }
  in.end();
  return 42;
}
