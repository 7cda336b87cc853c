// m n, then a line of m sorted numbers and one of n.

#include "problems/kit/reader.hpp"

int main(int argc, char** argv) {
  const kit::Arguments limits(argc, argv);
  const std::int64_t n_max = limits.integer("n_max"), v_max = limits.integer("v_max");
  kit::Reader in;
  const std::int64_t m = in.integer(0, n_max, "m");
  in.space();
  const std::int64_t n = in.integer(0, n_max, "n");
  in.newline();
  for (const std::int64_t count : {m, n}) {
    in.sorted(count, -v_max, v_max, "the next number, not below the one before it,");
    in.newline();
  }
  in.end();
  return 42;
}
