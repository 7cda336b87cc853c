// N Q, then N numbers on a line, then Q lines of a range each.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t v_max = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t n = in.integer(1, limits.integer("n_max"), "N");
  in.space();
  const std::int64_t q = in.integer(1, limits.integer("q_max"), "Q");
  in.newline();
  for (std::int64_t i = 0; i < n; ++i) {
    if (i > 0) in.space();
    in.integer(-v_max, v_max, "the next number");
  }
  in.newline();
  for (std::int64_t i = 0; i < q; ++i) {
    const std::int64_t l = in.integer(0, n - 1, "l");
    in.space();
    in.integer(l + 1, n, "r");
    in.newline();
  }
  in.end();
  return 42;
}
