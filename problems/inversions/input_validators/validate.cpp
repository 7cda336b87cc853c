// n, then n numbers on a line.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t v_max = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t n = in.integer(0, limits.integer("n_max"), "n");
  in.newline();
  for (std::int64_t i = 0; i < n; ++i) {
    if (i > 0) in.space();
    in.integer(-v_max, v_max, "the next number");
  }
  in.newline();
  in.end();
  return 42;
}
